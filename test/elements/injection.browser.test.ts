import { openCatalog } from '@fraud-free/core';
import { expect } from '@open-wc/testing';
import { deepAll, deepElements, settled } from './support/dom.js';
import { HOSTILE, made } from './support/hostile.js';
import { show, STATES } from './support/states.js';

/** What our templates are made of; nothing else may ever stand in an element. */
const OURS = new Set(
  `a b bdi blockquote br button dd details dialog div dl dt em fieldset figcaption figure form h2 h3 h4 input label legend
  li mark ol option p path progress q circle section select slot span strong style summary svg textarea time ul
  fraud-script fraud-verdict`.split(/\s+/u),
);

function expectClean(host: Element, what: string): void {
  for (const element of deepElements(host.shadowRoot!)) {
    expect(OURS.has(element.localName), `${what}: <${element.localName}>`).to.equal(true);
    for (const { name, value } of element.attributes) {
      // Where a notice may stand is measured by script, and is numbers alone.
      if (name === 'style' && element.matches('.room')) {
        expect(value, what).to.match(/^(?:(?:top|height): -?[\d.]+px; ?)+$/);
        continue;
      }
      expect(/^on|^style$|^srcdoc$|^src$|^action$|^formaction$/u.test(name), `${what}: ${name}`).to.equal(false);
      if (name === 'href') expect(value, what).to.match(/^(?:https?:\/\/|mailto:|tel:[\d+*#]*$)/iu);
    }
  }
  expect((window as { hit?: unknown }).hit, what).to.equal(undefined);
}

describe('a text is a text and nothing else', () => {
  it('and there are hundreds that would be more', () => {
    expect(new Set(HOSTILE).size).to.be.above(300);
    const page = document.createElement('template');
    page.innerHTML = HOSTILE.join('');
    expect(page.content.querySelectorAll('x-hit, img, iframe').length).to.be.above(10);
  });

  for (const [index, state] of STATES.entries()) {
    it(`<${state.element}>: ${state.name}, whatever the catalog says and a resident writes`, async function () {
      this.timeout(60_000);
      const hostile = (round: number) => {
        const { payments, ...catalog } = state.catalog();
        return openCatalog(made({ ...catalog, payments }, index * 7 + round * 101));
      };
      for (let round = 0; round < 3; round++) {
        const host = await show({ ...state, catalog: () => hostile(round) }, { lang: round === 0 ? 'zh-CN' : 'en' });
        expectClean(host, `catalog, round ${round}`);
        const inputs = deepAll<HTMLInputElement>(
          host,
          'textarea, input:not([type="checkbox"], [type="datetime-local"])',
        );
        for (const input of inputs) {
          for (let at = round; at < HOSTILE.length; at += inputs.length > 3 ? 41 : 3) {
            input.value = HOSTILE[at]!;
            const inputType = input.localName === 'textarea' ? 'insertFromPaste' : 'insertText';
            input.dispatchEvent(new InputEvent('input', { inputType, bubbles: true, composed: true }));
            if (at % 5 === 0) {
              await settled();
              expectClean(host, HOSTILE[at]!);
            }
          }
        }
        for (const name of ['text', 'script', 'lang', 'region', 'seed', 'categories', 'stale-after', 'src'])
          if (name !== 'src') host.setAttribute(name, HOSTILE[(index + round * 13) % HOSTILE.length]!);
        await settled();
        expectClean(host, 'attributes');
        host.parentElement!.remove();
      }
    });
  }

  for (const element of ['fraud-campaign', 'fraud-contacts'] as const) {
    it(`a campaign in <${element}>, neither`, async () => {
      const shown = STATES.filter((state) => state.element === element);
      let tried = 0;
      for (let at = 0; at < HOSTILE.length; at += 9) {
        const host = (await show(shown[at % shown.length]!)) as HTMLElementTagNameMap[typeof element];
        // Some states have a file that is refused, and no campaign.
        if (host.campaign !== undefined) {
          host.campaign = madeCampaign(host.campaign, at);
          await settled();
          expectClean(host, HOSTILE[at]!);
          tried++;
        }
        host.parentElement!.remove();
      }
      expect(tried).to.be.above(15);
    });
  }

  it('a feed of alerts, neither', async () => {
    const [state] = STATES.filter(({ element }) => element === 'fraud-alerts');
    for (let at = 0; at < HOSTILE.length; at += 6) {
      const host = (await show(state!)) as HTMLElementTagNameMap['fraud-alerts'];
      host.feed = made(host.feed, at);
      await settled();
      expectClean(host, HOSTILE[at]!);
      host.parentElement!.remove();
    }
  });
});

/** The same with hostile numbers, days, ids and files as well. */
function madeCampaign(campaign: unknown, from: number): unknown {
  const texts = made(campaign, from);
  const names = ['tel', 'role', 'measure', 'on', 'file', 'id', 'parent', 'level'];
  return JSON.parse(JSON.stringify(texts), (key, value: unknown) =>
    typeof value === 'string' && names.includes(key) && (from + key.length) % 3 === 0
      ? HOSTILE[(from + key.length) % HOSTILE.length]
      : value,
  );
}
