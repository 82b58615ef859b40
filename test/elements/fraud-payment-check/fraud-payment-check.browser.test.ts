import '@fraud-free/elements/define';
import { setCatalog, type FraudPaymentCheck } from '@fraud-free/elements';
import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { paymentCatalog } from '../../support/payment-rules.js';
import { smallCatalog } from '../../support/small-catalog.js';
import { deep, deepAll, deepFocus, deepText, settled, stage } from '../support/dom.js';
import { keptKeys } from '../support/kept.js';

const forget = (): void => ['fraud-free-pause', 'fraud-free-trusted'].forEach((key) => localStorage.removeItem(key));

beforeEach(() => {
  setCatalog(paymentCatalog());
  forget();
});
after(forget);

const check = (lang = 'zh-CN') =>
  stage<FraudPaymentCheck>(html`<fraud-payment-check lang=${lang}></fraud-payment-check>`);

/** Presses the button of a part, or the one of them with a text. */
async function press(element: FraudPaymentCheck, part: string, text = ''): Promise<void> {
  deepAll(element, `[part='${part}']`)
    .find(({ textContent }) => textContent.includes(text))!
    .click();
  await settled();
}

/** To the answer: the police ask, in secret. */
async function answered(lang = 'zh-CN'): Promise<FraudPaymentCheck> {
  const element = await check(lang);
  await press(element, 'start');
  await press(element, 'choice', 'police');
  await press(element, 'choice', lang === 'en' ? 'Yes' : '是');
  return element;
}

const heading = (element: FraudPaymentCheck): string => deep(element, '#heading').textContent.trim();

describe('<fraud-payment-check>', () => {
  it('asks nothing before somebody begins', async () => {
    const element = await check();
    expect(deepText(element)).to.contain('不用填卡号和账号');
    expect(deepAll(element, '[part="choice"]')).to.have.length(0);
    expect(element.verdict).to.equal(undefined);
    await expect(element).to.be.accessible();
  });

  it('asks what tells most, one question at a time, with the focus on it', async () => {
    const element = await check();
    await press(element, 'start');
    expect(heading(element)).to.equal('askedBy?（中）');
    expect(deepFocus()).to.equal(deep(element, '#heading'));
    expect(deepAll(element, '[part="choice"]').map(({ textContent }) => textContent.trim())).to.deep.equal([
      'friend（中）',
      'police（中）',
      'bank（中）',
      '不清楚',
    ]);
    await expect(element).to.be.accessible();
    await press(element, 'choice', '不清楚');
    expect(heading(element)).to.equal('hurry?（中）');
    expect(deepAll(element, '[part="choice"]').map(({ textContent }) => textContent.trim())).to.deep.equal([
      '是',
      '不是',
      '不清楚',
    ]);
    await press(element, 'back');
    expect(heading(element)).to.equal('askedBy?（中）');
  });

  it('gives the answer with its verdict, never with what was told', async () => {
    const element = await check();
    await press(element, 'start');
    await press(element, 'choice', 'police');
    const fired = oneEvent<HTMLElementEventMap['fraud-free-payment']>(element, 'fraud-free-payment');
    await press(element, 'choice', '是');
    const event = await fired;
    expect([event.verdict.level, event.bubbles, event.composed]).to.deep.equal(['danger', true, true]);
    expect(element.verdict?.level).to.equal('danger');
    const text = deepText(element);
    for (const part of [
      '先别付',
      '最像：假冒银行客服',
      'A day（中）',
      'Who?（中）',
      'because of police-secret（中）',
      '先停下来，挂断电话。',
      '没有发送出去',
    ])
      expect(text).to.contain(part);
    expect(deep(element, '.contacts a').getAttribute('href')).to.equal('tel:110');
    for (const details of deepAll<HTMLDetailsElement>(element, 'details')) details.open = true;
    await expect(element).to.be.accessible();
    await expect(await answered('en')).to.be.accessible();
  });

  it('does not say safe where nothing was found, nor where too little is known', async () => {
    const element = await check();
    await press(element, 'start');
    await press(element, 'choice', 'friend');
    while (deepAll(element, '[part="choice"]').length > 0) await press(element, 'choice', '不是');
    expect(element.verdict?.level).to.equal('no-match');
    expect(heading(element)).to.contain('不等于安全');
    expect(deepAll(element, '[part="wait"]')).to.have.length(0);
    await expect(element).to.be.accessible();
    await press(element, 'restart');
    while (deepAll(element, '[part="choice"]').length > 0) await press(element, 'choice', '不清楚');
    expect(element.verdict?.level).to.equal('cannot-say');
    await expect(element).to.be.accessible();
  });

  it('takes a pause of a chosen length, which outlives the page, and ends it when it is over', async () => {
    const element = await answered();
    expect(deepAll(element, '[part="wait"]').map(({ textContent }) => textContent.trim())).to.deep.equal([
      '等到明天这个时候（建议）',
      '等 30 分钟',
      '等 2 小时',
    ]);
    await press(element, 'wait', '30');
    expect(deep(element, '[part="waiting"]').textContent).to.contain('30 分钟').and.to.contain('Who?');
    expect(deepFocus()).to.equal(deep(element, '[part="stop-waiting"]'));
    await expect(element).to.be.accessible();

    const again = await check();
    expect(deep(again, '[part="waiting"]').textContent).to.contain('再决定');
    await press(again, 'stop-waiting');
    expect(deepAll(again, '[part="waiting"]')).to.have.length(0);
    expect(localStorage.getItem('fraud-free-pause')).to.equal(null);

    localStorage.setItem('fraud-free-pause', JSON.stringify({ until: Date.now() - 1000, ask: 'who' }));
    const over = await check();
    expect(deep(over, '[role="status"]').textContent).to.contain('等的时间到了');
    await expect(over).to.be.accessible();
    await press(over, 'stop-waiting');
    expect(heading(over)).to.equal('askedBy?（中）');
  });

  it('has whom the resident trusts stand before all numbers, and keeps them on the device alone', async () => {
    const element = await answered();
    deep<HTMLDetailsElement>(element, 'details').open = true;
    for (const [id, text] of [
      ['#trusted-name', '女儿'],
      ['#trusted-phone', '138 0000 0000'],
    ] as const) {
      const input = deep<HTMLInputElement>(element, id);
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await settled();
    }
    const [first] = deepAll<HTMLAnchorElement>(element, '.call');
    expect([first!.textContent.trim(), first!.getAttribute('href')]).to.deep.equal(['打给女儿', 'tel:13800000000']);
    expect(localStorage.getItem('fraud-free-trusted')).to.contain('女儿');
    await expect(element).to.be.accessible();
    for (const id of ['#trusted-name', '#trusted-phone']) {
      const input = deep<HTMLInputElement>(element, id);
      input.value = '';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await settled();
    }
    expect(localStorage.getItem('fraud-free-trusted')).to.equal(null);
  });

  it('keeps no answer', async () => {
    await answered();
    expect(keptKeys()).to.deep.equal([]);
  });

  it('takes what the page knows, and the talk before', async () => {
    const element = await check();
    element.known = { askedBy: 'police' };
    element.conversation = { level: 'danger', scripts: [] };
    await press(element, 'start');
    expect(heading(element)).to.equal('secret?（中）');
    await press(element, 'choice', '不是');
    while (deepAll(element, '[part="choice"]').length > 0) await press(element, 'choice', '不是');
    expect(element.verdict?.reasons).to.contain('talk');
  });

  it('works by keyboard alone', async () => {
    const element = await check();
    element.focus();
    await sendKeys({ press: 'Enter' });
    await settled();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(deepFocus()?.textContent.trim()).to.equal('police（中）');
    await sendKeys({ press: 'Enter' });
    await settled();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(element.verdict?.level).to.equal('danger');
    expect(deepFocus()).to.equal(deep(element, '#heading'));
  });

  it('keeps its children on show where the catalog knows nothing of payments', async () => {
    setCatalog(smallCatalog());
    const element = await stage<FraudPaymentCheck>(html`<fraud-payment-check><p>先问家里人</p></fraud-payment-check>`);
    expect(deepText(element)).to.equal('先问家里人');
  });
});
