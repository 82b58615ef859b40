import { expect } from '@open-wc/testing';
import { deepElements, targets } from './support/dom.js';
import { show, STATES } from './support/states.js';

/*
 * What must hold of how an element looks, whatever letters a machine has: laws of its boxes, in place of pictures, which differ
 * from one machine to the next; and a picture of the same run to compare with, that of a page without styles of its own.
 */
const WIDTHS = [328, 1248] as const;
const EDITIONS = [
  { name: 'standard', around: { lang: 'zh-CN' } },
  { name: 'elder, English', around: { lang: 'en', 'data-elder': '' } },
] as const;

interface Box {
  readonly what: string;
  readonly of: Element;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxOf = (of: Element, what: string, { left, right, top, bottom }: DOMRect): Box => ({
  what,
  of,
  left,
  right,
  top,
  bottom,
});

/** What of an element is on show: an open dialogue alone, where there is one. */
function onShow(host: Element): Element[] {
  const all = deepElements(host.shadowRoot!).filter(
    (one) => one.getClientRects().length > 0 && !one.closest('.visually-hidden') && !one.matches('style, option'),
  );
  const dialog = all.find((one) => one.matches('dialog[open]'));
  return dialog ? all.filter((one) => dialog.contains(one)) : all;
}

/** Each line of each text; of its height only the middle half, since fonts reach beyond their lines. */
function linesOf(elements: readonly Element[]): Box[] {
  return elements.flatMap((element) =>
    [...element.childNodes].flatMap((node) => {
      if (!(node instanceof Text) || node.data.trim() === '') return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()]
        .filter(({ width }) => width > 0)
        .map(({ left, top, width, height }) =>
          boxOf(element, node.data.trim(), new DOMRect(left, top + height / 4, width, height / 2)),
        );
    }),
  );
}

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

const outside = (inner: Box, outer: Box): boolean => inner.left < outer.left - 1 || inner.right > outer.right + 1;

/** What breaks a law, in words; nothing should. */
function faults(host: Element): string[] {
  const elements = onShow(host);
  const whole = boxOf(host, host.localName, host.getBoundingClientRect());
  const isModal = elements.some((one) => one.matches('dialog'));
  const boxes = elements.map((one) => boxOf(one, one.outerHTML.slice(0, 80), one.getBoundingClientRect()));
  const lines = linesOf(elements);
  const pressed = targets(host)
    .filter((one) => elements.includes(one))
    .map((one) => boxOf(one, one.outerHTML.slice(0, 80), one.getBoundingClientRect()));
  const found = (isModal ? [] : [...boxes, ...lines])
    .filter((box) => outside(box, whole))
    .map(({ what }) => `reaches out of the element: ${what}`);
  for (const [i, one] of lines.entries()) {
    for (const other of lines.slice(i + 1))
      if (overlap(one, other)) found.push(`lies over each other: ${one.what} | ${other.what}`);
    for (const target of pressed)
      if (!target.of.contains(one.of) && !one.of.contains(target.of) && overlap(one, target))
        found.push(`lies over each other: ${one.what} | ${target.what}`);
    const around = pressed.find(({ of }) => of.contains(one.of));
    if (around && (outside(one, around) || one.top < around.top - 1 || one.bottom > around.bottom + 1))
      found.push(`sticks out of what is pressed: ${one.what} | ${around.what}`);
  }
  for (const [i, one] of pressed.entries())
    for (const other of pressed.slice(i + 1))
      if (!one.of.contains(other.of) && !other.of.contains(one.of) && overlap(one, other))
        found.push(`lies over each other: ${one.what} | ${other.what}`);
  for (const element of elements) {
    const { overflowX, textOverflow } = getComputedStyle(element);
    // A bar and a field cut nothing that has words.
    if (element.matches('progress, input, select, svg, svg *')) continue;
    if (textOverflow === 'ellipsis') found.push(`is cut short: ${element.outerHTML.slice(0, 80)}`);
    if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
      found.push(`is cut off: ${element.outerHTML.slice(0, 80)}`);
  }
  return found;
}

/** What careless pages say of everything, and what comes down to whatever stands inside. */
const HOSTILE = `
  .page { font: italic small-caps 7px/0.5 cursive; letter-spacing: 9px; word-spacing: 2em; text-align: right; text-indent: 2em;
    text-transform: uppercase; text-shadow: 1px 1px red; white-space: nowrap; color: white; list-style: square inside;
    hyphens: auto; word-break: break-all; font-weight: 900; text-decoration: line-through; }
  .page *, .page *::before, .page *::after { padding: 30px; border: 9px dotted red; float: right; width: 3px; height: 3px;
    overflow: hidden; transition: all 9s; animation: none 9s; }
  .page > :first-child { padding: 0; border: 0; float: none; width: auto; height: auto; overflow: visible; transition: none; }
  p, button, textarea, input, h2, h3, a, svg, mark, li, details, summary, dialog { display: none !important; opacity: 0 !important; }
  #message, #headline, .root, .primary, .small, .buttons { display: none !important; }
`;
const DRAWN =
  `display visibility opacity color background-color border-top-color border-top-width padding-left margin-top
  font-family font-size font-style font-variant-caps font-weight line-height letter-spacing word-spacing text-align text-indent
  text-transform text-shadow white-space word-break list-style-type list-style-position transition-duration`.split(
    /\s+/u,
  );

/** All that decides how an element is painted: each box by its place within, and each property that a page may hand down. */
function picture(host: Element): string[][] {
  const { left, top } = host.getBoundingClientRect();
  return deepElements(host.shadowRoot!)
    .filter((one) => !one.matches('style, slot'))
    .map((one) => {
      const box = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      const at = [box.left - left, box.top - top, box.width, box.height].map((number) => number.toFixed(1)).join(' ');
      return [
        `<${one.localName} class="${one.getAttribute('class') ?? ''}">`,
        one.getClientRects().length > 0 ? at : 'nowhere',
        ...DRAWN.map((name) => `${name}: ${style.getPropertyValue(name)}`),
      ];
    });
}

describe('the laws of a layout', () => {
  for (const [broken, fault] of [
    ['h2 { width: 2000px }', /^reaches out of the element: <h2/],
    ['h2 { position: relative; left: -30px }', /^reaches out of the element: <h2/],
    ['h2 { width: 3em; overflow: hidden; white-space: nowrap }', /^is cut off: <h2/],
    ['h2 { overflow: hidden; text-overflow: ellipsis }', /^is cut short: <h2/],
    ['button { min-width: 0; width: 1em; padding: 0; white-space: nowrap }', /^sticks out of what is pressed/],
    ['button { min-height: 0; height: 0; padding: 0 }', /^sticks out of what is pressed/],
    ['button + button { margin-left: -5em }', /^lies over each other: <button .* \| <button/s],
    ['label { margin-top: -2em }', /^lies over each other: [^<]+ \| [^<]+$/],
    ['textarea { margin-top: -1.5em }', /^lies over each other: .* \| <textarea/s],
  ] as const)
    it(`are broken by ${broken}`, async () => {
      const host = await show(STATES[0]!, { lang: 'zh-CN', style: `width: ${WIDTHS[0]}px` });
      expect(faults(host)).to.deep.equal([]);
      const textContent = broken.replaceAll(/(?=;| \})/g, ' !important');
      host.shadowRoot!.append(Object.assign(document.createElement('style'), { textContent }));
      expect(faults(host).filter((one) => fault.test(one))).not.to.deep.equal([]);
    });
});

for (const state of STATES) {
  describe(`<${state.element}>: ${state.name}`, () => {
    for (const width of WIDTHS)
      for (const { name, around } of EDITIONS)
        it(`${name}, ${width} px: nothing overlaps, is cut off or reaches out`, async () => {
          const host = await show(state, { ...around, style: `width: ${width}px` });
          expect(faults(host)).to.deep.equal([]);
        });

    it('is painted as on a page without styles of its own, whatever those of the page are', async () => {
      const host = await show(state, { style: 'width: 500px' });
      // What stands inside of an element is the page's own, and takes what room it takes.
      if (host.childElementCount > 0) host.replaceChildren();
      const before = picture(host);
      const style = document.createElement('style');
      style.textContent = HOSTILE;
      host.parentElement!.classList.add('page');
      document.head.append(style);
      try {
        const after = picture(host);
        const changed = before.flatMap((one, i) =>
          one.flatMap((drawn, j) => (drawn === after[i]![j] ? [] : `${one[0]} ${drawn} -> ${after[i]![j]}`)),
        );
        expect(changed).to.deep.equal([]);
      } finally {
        style.remove();
      }
    });
  });
}
