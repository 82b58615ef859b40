import '@fraud-free/elements/define';
import { en, registerLocale, setCatalog, type FraudCheck, type FraudWarning } from '@fraud-free/elements';
import { expect, html } from '@open-wc/testing';
import { BANK_FRAUD, smallCatalog } from '../support/small-catalog.js';
import { deep, deepText, settled, stage, targets, textSizes } from './support/dom.js';

before(() => setCatalog(smallCatalog()));

const title = (element: Element) => deep(element, "[part='title']").textContent;

describe('the language of an element', () => {
  const cases = [
    ['zh-CN', '假冒银行客服'],
    ['zh', '假冒银行客服'],
    ['zh-Hant-TW', '假冒银行客服'],
    ['en', 'Fake bank staff'],
    ['EN-gb', 'Fake bank staff'],
    ['fr', 'Fake bank staff'],
    ['', '假冒银行客服'],
  ] as const;

  for (const [lang, expected] of cases) {
    it(`is for lang="${lang}" the nearest there is`, async () => {
      const around = await stage(html`<div lang=${lang}><fraud-warning script="fake-bank"></fraud-warning></div>`);
      expect(title(around.querySelector('fraud-warning')!)).to.equal(expected);
    });
  }

  it('is its own before that of what is around it', async () => {
    const around = await stage(
      html`<div lang="zh-CN"><fraud-warning lang="en" script="fake-bank"></fraud-warning></div>`,
    );
    expect(title(around.querySelector('fraud-warning')!)).to.equal('Fake bank staff');
  });

  it('changes while the page is open, wherever the change is', async () => {
    const around = await stage(
      html`<main>
        <section><fraud-warning script="fake-bank"></fraud-warning></section>
      </main>`,
    );
    const element = around.querySelector('fraud-warning')!;
    const before = document.documentElement.getAttribute('lang');
    for (const [place, lang, expected] of [
      [document.documentElement, 'en', 'Fake bank staff'],
      [around, 'zh-CN', '假冒银行客服'],
      [around.querySelector('section')!, 'en-AU', 'Fake bank staff'],
      [element, 'zh', '假冒银行客服'],
    ] as const) {
      place.setAttribute('lang', lang);
      await settled();
      expect(title(element), `lang=${lang} on ${place.localName}`).to.equal(expected);
    }
    if (before === null) document.documentElement.removeAttribute('lang');
    else document.documentElement.lang = before;
  });

  it('is looked up through shadow roots, and followed there', async () => {
    const outer = await stage(html`<div lang="en"></div>`);
    const host = outer.appendChild(document.createElement('div'));
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const element = document.createElement('fraud-warning');
    element.script = 'fake-bank';
    inner.append(element);
    await element.updateComplete;
    expect(title(element)).to.equal('Fake bank staff');
    outer.setAttribute('lang', 'zh-CN');
    await settled();
    expect(title(element)).to.equal('假冒银行客服');
    inner.lang = 'en';
    await settled();
    expect(title(element)).to.equal('Fake bank staff');
  });

  it('is found anew when the element moves', async () => {
    const both = await stage(
      html`<div>
        <p lang="en"><fraud-warning script="fake-bank"></fraud-warning></p>
        <p lang="zh-CN"></p>
      </div>`,
    );
    const element = both.querySelector('fraud-warning')!;
    both.lastElementChild!.append(element);
    await element.updateComplete;
    expect(title(element)).to.equal('假冒银行客服');
  });

  it('reaches the answer inside the check, and leaves the message and the answer as they are', async () => {
    const check = await stage<FraudCheck>(html`<fraud-check lang="zh-CN"></fraud-check>`);
    check.value = BANK_FRAUD;
    check.check();
    await settled();
    expect(deepText(check)).to.contain('很像一种已知的骗局');
    check.lang = 'en';
    await settled();
    const text = deepText(check);
    expect(text).to.contain('This looks like a known fraud');
    expect(text).to.contain('Most like: Fake bank staff');
    expect(text).to.contain('安全账户 [payment]');
    expect(text).not.to.contain('很像一种已知的骗局');
    expect(deep<HTMLTextAreaElement>(check, 'textarea').value).to.equal(BANK_FRAUD);
  });

  it('can be added', async () => {
    const element = await stage<FraudWarning>(html`<fraud-warning lang="eo" script="fake-bank"></fraud-warning>`);
    expect(deepText(element)).to.contain('Close');
    registerLocale({ ...en, lang: 'eo', common: { ...en.common, close: 'Fermi' } });
    await element.updateComplete;
    expect(deepText(element)).to.contain('Fermi');
    expect(deep(element, "[part='root']").lang).to.equal('eo');
  });
});

describe('the elder edition', () => {
  const answered = async (attribute: '' | 'elder' | 'data-elder'): Promise<FraudCheck> => {
    const around = await stage(html`<div><fraud-check lang="zh-CN"></fraud-check></div>`);
    const check = around.querySelector('fraud-check')!;
    if (attribute === 'elder') check.elder = true;
    if (attribute === 'data-elder') around.setAttribute('data-elder', '');
    check.value = BANK_FRAUD;
    check.check();
    await settled();
    deep<HTMLDetailsElement>(check, 'details').open = true;
    await settled();
    return check;
  };

  const smallest = (check: FraudCheck) => Math.min(...textSizes(check).map(({ size }) => size));
  const lowest = (check: FraudCheck) =>
    Math.min(...targets(check).map((target) => target.getBoundingClientRect().height));
  const narrowest = (check: FraudCheck) =>
    Math.min(...targets(check).map((target) => target.getBoundingClientRect().width));

  for (const attribute of ['elder', 'data-elder'] as const) {
    it(`makes text 18 px and targets 60 px at least, by ${attribute}`, async () => {
      const check = await answered(attribute);
      expect(textSizes(check).length).to.be.above(30);
      expect(targets(check).length).to.be.above(5);
      expect(smallest(check)).to.be.at.least(18);
      expect(lowest(check)).to.be.at.least(60);
      expect(narrowest(check)).to.be.at.least(60);
      expect(Number.parseFloat(getComputedStyle(deep(check, '#headline')).fontSize)).to.be.at.least(30);
      await expect(check).to.be.accessible();
    });
  }

  it('is off by default, with text of 14 px and targets of 44 px at least', async () => {
    const check = await answered('');
    expect(smallest(check)).to.be.at.least(14).and.below(18);
    expect(lowest(check)).to.be.at.least(44).and.below(60);
    expect(narrowest(check)).to.be.at.least(44);
  });

  it('can be switched while the page is open', async () => {
    const check = await answered('');
    document.documentElement.toggleAttribute('data-elder', true);
    await settled();
    expect(smallest(check)).to.be.at.least(18);
    document.documentElement.toggleAttribute('data-elder', false);
    await settled();
    expect(smallest(check)).to.be.below(18);
  });

  it('holds for the warning, too', async () => {
    const element = await stage<FraudWarning>(html`<fraud-warning elder script="fake-bank"></fraud-warning>`);
    for (const target of targets(element)) expect(target.getBoundingClientRect().height).to.be.at.least(60);
    for (const { text, size } of textSizes(element)) expect(size, text).to.be.at.least(18);
    await expect(element).to.be.accessible();
  });
});
