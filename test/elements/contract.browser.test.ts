import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { canEmulateMedia, canSetViewport } from '../support/browser.js';
import { deepAll, deepElements, deepFocus, deepText, settled, targets, textSizes } from './support/dom.js';
import { show, STATES } from './support/states.js';

/*
 * What every element owes to old eyes and hands, measured in every state that it has: one table of states, and here what
 * holds of each. What one element does beyond that stands in its own test.
 */
const MODES = [
  { name: 'standard', around: { lang: 'zh-CN', style: 'color-scheme: light; background: #fff' }, target: 44, text: 14 },
  {
    name: 'elder, dark, English',
    around: { lang: 'en', 'data-elder': '', style: 'color-scheme: dark; background: #14181b; color: #eee' },
    target: 60,
    text: 18,
  },
] as const;

/** The part of a target that can be pressed: a box is ticked by its whole line. */
const pressed = (target: HTMLElement): DOMRect => (target.closest('.tick') ?? target).getBoundingClientRect();

/** Those that a test does not see as a person does: a field for a date has parts of its own. */
const onShow = (host: Element): HTMLElement[] =>
  deepElements(host.shadowRoot!).filter(
    (one): one is HTMLElement => one instanceof HTMLElement && one.getClientRects().length > 0 && !one.matches('style'),
  );

for (const state of STATES) {
  describe(`<${state.element}>: ${state.name}`, () => {
    for (const { name, around, target, text } of MODES) {
      it(`${name}: passes axe, with text and targets as large as they must be`, async function () {
        this.timeout(60_000);
        const host = await show(state, around);
        await expect(host).to.be.accessible();
        for (const one of targets(host)) {
          const { width, height } = pressed(one);
          expect(Math.min(width, height), one.outerHTML).to.be.at.least(target - 0.01);
        }
        for (const one of textSizes(host)) expect(one.size, one.text).to.be.at.least(text);
        for (const element of onShow(host)) {
          // A list to choose from is one line, whose height browsers do not let anybody set.
          if (element.matches('[type="checkbox"], select, option')) continue;
          const { lineHeight, fontSize } = getComputedStyle(element);
          expect(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize), element.outerHTML).to.be.at.least(1.29);
        }
        if (text === 18) {
          for (const headline of deepAll(host, '[part="headline"]'))
            expect(Number.parseFloat(getComputedStyle(headline).fontSize)).to.be.at.least(30);
        }
      });
    }

    it('moves nothing, shows no code, and has no style or script in its markup', async () => {
      const host = await show(state);
      expect(document.getAnimations()).to.have.length(0);
      for (const element of onShow(host)) {
        const { animationName, transitionDuration } = getComputedStyle(element);
        expect([animationName, transitionDuration], element.outerHTML).to.deep.equal(['none', '0s']);
      }
      // What was written for a program is not read to a resident.
      expect(deepText(host)).not.to.match(/=>|\$\{|\[object |undefined|NaN/);
      // Where a notice may stand is set by script, which no policy forbids.
      const inline = deepElements(host.shadowRoot!).filter((one) =>
        one.matches('style, script, [style]:not(.room), [onclick]'),
      );
      expect(inline).to.have.length(0);
    });

    it('takes nothing away by itself, however long it is left', async () => {
      const timers = holdTimers();
      try {
        const host = await show(state);
        const before = [targets(host).length, deepText(host).length];
        timers.pass(3_600_000);
        await settled();
        expect(targets(host)).to.have.length(before[0]!);
        expect(deepText(host).length).to.be.above(before[1]! * 0.9);
      } finally {
        timers.release();
      }
    });

    if (state.announces) {
      it('says what has happened to who does not see it', async () => {
        for (const lang of ['zh-CN', 'zh-Hant', 'en']) {
          const host = await show(state, { lang });
          const live = deepAll(host, '[role="status"], [role="alert"], [aria-live]').map((one) => deepText(one));
          expect(live.join(' '), lang).to.match(state.announces!);
        }
      });
    }

    (canSetViewport ? it : it.skip)('fits into 320 px, as at a zoom of 400 %, in either direction', async () => {
      await setViewport({ width: 320, height: 640 });
      try {
        for (const dir of ['ltr', 'rtl'])
          for (const lang of ['zh-Hant', 'en']) {
            const host = await show(state, { 'data-elder': '', dir, lang });
            expect(document.documentElement.scrollWidth, dir).to.be.at.most(320);
            for (const element of onShow(host)) {
              if (element.closest('.visually-hidden')) continue;
              const { left, right } = element.getBoundingClientRect();
              expect(left, element.outerHTML).to.be.at.least(-1);
              expect(right, element.outerHTML).to.be.at.most(321);
            }
            host.parentElement!.remove();
          }
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });

    // WebKit's Tab passes over links, as its users know it.
    (canEmulateMedia ? it : it.skip)(
      'is reached by Tab in the order in which it reads, and shows the focus',
      async function () {
        this.timeout(60_000);
        const host = await show(state);
        const dialog = deepAll<HTMLDialogElement>(host, 'dialog[open]')[0];
        const all = targets(host).filter(
          (one) => !(one as HTMLButtonElement).disabled && (!dialog || dialog.contains(one)),
        );
        const start = document.createElement('button');
        host.before(start);
        if (!dialog) start.focus();
        const reached = new Set<Element>();
        const order: Element[] = [];
        for (let i = 0; i < all.length * 7 + 5 && reached.size < all.length; i++) {
          if (i > 0 || !dialog) await sendKeys({ press: 'Tab' });
          const focus = deepFocus()!;
          if (!all.includes(focus as HTMLElement) || reached.has(focus)) continue;
          reached.add(focus);
          order.push(focus);
          const { outlineStyle, outlineWidth } = getComputedStyle(focus);
          expect(outlineStyle, focus.outerHTML).not.to.equal('none');
          expect(Number.parseFloat(outlineWidth), focus.outerHTML).to.be.at.least(2);
        }
        // A dialogue puts the focus where it is safest, and goes round.
        const inDialog = order.sort((a, b) =>
          dialog ? all.indexOf(a as HTMLElement) - all.indexOf(b as HTMLElement) : 0,
        );
        expect(inDialog.map((one) => one.outerHTML)).to.deep.equal(all.map((one) => one.outerHTML));
      },
    );

    (canEmulateMedia ? it : it.skip)('keeps its edges in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      try {
        const host = await show(state);
        for (const one of targets(host)) {
          if (one.matches('summary, [type="checkbox"]')) continue;
          const { borderTopStyle, textDecorationLine } = getComputedStyle(one);
          expect(borderTopStyle !== 'none' || textDecorationLine.includes('underline'), one.outerHTML).to.equal(true);
        }
      } finally {
        await emulateMedia({ forcedColors: 'none' });
      }
    });
  });
}

/** Holds back what is repeated or put off for long, so that an hour can pass in a moment. */
function holdTimers(): { pass(ms: number): void; release(): void } {
  const { setTimeout: later, setInterval: again } = window;
  const now = Date.now;
  const held: (() => void)[] = [];
  let passed = 0;
  window.setTimeout = ((run: () => void, ms = 0) => (ms < 100 ? later(run, ms) : held.push(run))) as typeof setTimeout;
  window.setInterval = ((run: () => void) => held.push(run)) as unknown as typeof setInterval;
  Date.now = () => now() + passed;
  return {
    pass(ms) {
      passed = ms;
      for (const run of held.splice(0)) run();
    },
    release: () => Object.assign(window, { setTimeout: later, setInterval: again }) && (Date.now = now),
  };
}
