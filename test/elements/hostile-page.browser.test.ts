import '@fraud-free/elements/define';
import { setCatalog } from '@fraud-free/elements';
import { expect, html } from '@open-wc/testing';
import { BANK_FRAUD, smallCatalog } from '../support/small-catalog.js';
import { deep, deepAll, settled, stage } from './support/dom.js';

/** What careless pages say of everything; an element keeps what it needs for being read and used. */
const HOSTILE = `
  *, *::before, *::after { margin: 40px; padding: 30px; border: 9px dotted red; font: 7px cursive; line-height: 0.5;
    letter-spacing: 9px; text-align: right; text-transform: uppercase; color: white; background: white; float: right;
    position: absolute; width: 3px; height: 3px; overflow: hidden; visibility: visible; transition: all 9s; }
  div, p, button, textarea, h2, h3, a, svg, mark, slot, details { display: none !important; opacity: 0 !important; }
  button { pointer-events: none !important; }
  #message, #headline, .root, .primary, .small { display: none !important; }
`;

before(() => setCatalog(smallCatalog()));

async function checked(): Promise<HTMLElement> {
  const page = await stage<HTMLElement>(html`<div><fraud-check lang="zh-CN"></fraud-check></div>`);
  const check = page.querySelector('fraud-check')!;
  check.value = BANK_FRAUD;
  check.check();
  await settled();
  return page;
}

/** How everything inside looks, by what a page must not change of it. */
const looks = (host: Element): string[] =>
  deepAll(host, '*:not(style)').map((element) => {
    const style = getComputedStyle(element);
    return [element.localName, style.display, style.fontSize, style.color, style.padding, style.opacity].join(' ');
  });

describe('a page with a hostile stylesheet', () => {
  it('cannot change what is inside of an element', async () => {
    const page = await checked();
    const check = page.querySelector('fraud-check')!;
    const before = looks(check);
    const style = document.createElement('style');
    // The element's own box is the page's to place; what is inside of it is not.
    style.textContent = HOSTILE.replace('*, *::before, *::after {', 'div :not(fraud-check) {');
    document.head.append(style);
    try {
      expect(looks(check)).to.deep.equal(before);
      expect(before.length).to.be.above(20);
    } finally {
      style.remove();
    }
  });

  it('that styles every element there is leaves words legible and buttons usable', async () => {
    const page = await checked();
    const check = page.querySelector('fraud-check')!;
    const style = document.createElement('style');
    style.textContent = `* { font: 7px cursive; line-height: 0.5; letter-spacing: 9px; text-align: right;
      text-transform: uppercase; color: white; }`;
    document.head.append(style);
    try {
      const { fontSize, color, lineHeight, letterSpacing } = getComputedStyle(deep(check, '#headline'));
      expect(Number.parseFloat(fontSize)).to.be.at.least(16);
      expect(color).not.to.equal('rgb(255, 255, 255)');
      expect(Number.parseFloat(lineHeight)).to.be.at.least(Number.parseFloat(fontSize) * 1.3);
      expect(letterSpacing).to.equal('normal');
      expect(deep(check, '[part="submit"]').getBoundingClientRect().height).to.be.at.least(44);
    } finally {
      style.remove();
    }
  });

  it('may still theme it by custom properties and parts', async () => {
    const page = await checked();
    const style = document.createElement('style');
    style.textContent = `${HOSTILE.replace('*, *::before, *::after {', 'div :not(fraud-check) {')}
      fraud-check { --fraud-free-accent: rgb(1, 2, 3); }
      fraud-check::part(submit) { border-radius: 1px; }`;
    document.head.append(style);
    try {
      const { backgroundColor, borderRadius } = getComputedStyle(
        deep(page.querySelector('fraud-check')!, '[part="submit"]'),
      );
      expect([backgroundColor, borderRadius]).to.deep.equal(['rgb(1, 2, 3)', '1px']);
    } finally {
      style.remove();
    }
  });
});
