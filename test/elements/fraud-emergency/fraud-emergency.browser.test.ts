import '@fraud-free/elements/define';
import { setCatalog, type FraudEmergency } from '@fraud-free/elements';
import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { smallCatalog } from '../../support/small-catalog.js';
import { deep, deepAll, deepFocus, deepText, stage, targets } from '../support/dom.js';

const KEY = 'fraud-free-emergency';

beforeEach(() => {
  setCatalog(smallCatalog());
  localStorage.removeItem(KEY);
});
after(() => localStorage.removeItem(KEY));

const emergency = (lang = 'zh-CN') => stage<FraudEmergency>(html`<fraud-emergency lang=${lang}></fraud-emergency>`);

async function write(element: FraudEmergency, selector: string, text: string): Promise<void> {
  const input = deep<HTMLInputElement>(element, selector);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

async function press(element: FraudEmergency, selector: string): Promise<void> {
  deep(element, selector).click();
  await element.updateComplete;
}

const kept = (): string => localStorage.getItem(KEY) ?? '';

describe('<fraud-emergency>', () => {
  it('has 110 first, then the steps in order, what not to do, and the sheet', async () => {
    const element = await emergency();
    const [first] = targets(element);
    expect(first!.getAttribute('href')).to.equal('tel:110');
    const steps = deepAll(element, '[part="step"] strong').map(({ textContent }) => textContent);
    expect(steps[0]).to.contain('停下来');
    expect(steps[1]).to.contain('打 110');
    expect(steps[2]).to.contain('银行');
    expect(deepText(element)).to.contain('不要再付任何一笔钱');
    await expect(element).to.be.accessible();
    await expect(await emergency('en')).to.be.accessible();
  });

  it('says how long ago the payment was, and that calling is right anyway', async () => {
    const element = await emergency();
    await press(element, '[part="just-now"]');
    expect(deep(element, '#since').textContent).to.contain('不到 1 分钟').and.to.contain('都值得拨 110');
    await write(element, '#when', '2020-01-01T00:00');
    expect(deep(element, '#since').textContent).to.contain('天');
    await write(element, '#when', '2999-01-01T00:00');
    expect(deep(element, '#since').textContent).to.contain('还没有到');
    await expect(element).to.be.accessible();
  });

  it('keeps what was ticked and written until it is cleared, and tells where', async () => {
    const element = await emergency();
    await press(element, '.tick input');
    await write(element, '#payee-0', '张三');
    expect(deepText(element)).to.contain('只保存在这台设备的这个浏览器里').and.to.contain('7 步里做好了 1 步');
    const again = await emergency();
    expect(deep<HTMLInputElement>(again, '.tick input').checked).to.equal(true);
    expect(deep<HTMLInputElement>(again, '#payee-0').value).to.equal('张三');
    const fired = oneEvent(again, 'fraud-free-clear');
    await press(again, '[part="clear"]');
    await fired;
    expect(kept()).to.equal('');
    expect(deep<HTMLInputElement>(again, '.tick input').checked).to.equal(false);
    expect(deep<HTMLInputElement>(again, '#payee-0').value).to.equal('');
    await expect(again).to.be.accessible();
    await press(again, '[part="undo"]');
    expect(deep<HTMLInputElement>(again, '#payee-0').value).to.equal('张三');
    expect(kept()).to.contain('张三');
  });

  it('never keeps a number of an account, a card or a document', async () => {
    const element = await emergency();
    for (const id of ['#fromNumber-0', '#payeeNumber-0', '#idNumber', '#told']) {
      await write(element, id, '6217000000000000');
    }
    expect(kept()).to.contain('told').and.not.to.match(/6217/);
    expect(deep(element, '.paper').textContent).to.contain('6217000000000000');
    const again = await emergency();
    expect(deep<HTMLInputElement>(again, '#payeeNumber-0').value).to.equal('');
  });

  it('keeps nothing with `no-keep`, and says so', async () => {
    const element = await stage<FraudEmergency>(html`<fraud-emergency no-keep></fraud-emergency>`);
    await write(element, '#payee-0', '张三');
    expect(kept()).to.equal('');
    expect(deepText(element)).to.contain('都不保存');
    await expect(element).to.be.accessible();
  });

  it('says so where the browser cannot keep anything', async () => {
    const before = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const element = await emergency();
      await write(element, '#payee-0', '张三');
      expect(deepText(element)).to.contain('没能保存');
      await expect(element).to.be.accessible();
    } finally {
      Storage.prototype.setItem = before;
    }
  });

  it('takes several payments, each with its own fields', async () => {
    const element = await emergency();
    await write(element, '#payee-0', '张三');
    await press(element, '[part="add"]');
    await write(element, '#payee-1', '李四');
    expect(deepAll(element, 'legend').map(({ textContent }) => textContent)).to.deep.equal([
      '第 1 笔钱',
      '第 2 笔钱',
      '您自己',
      '事情经过',
    ]);
    await expect(element).to.be.accessible();
    await press(element, 'fieldset .quiet');
    expect(deep<HTMLInputElement>(element, '#payee-0').value).to.equal('李四');
  });

  it('prints the sheet alone, and puts the page back afterwards', async () => {
    const page = await stage(
      html`<div>
        <p id="other">x</p>
        <section><fraud-emergency></fraud-emergency></section>
      </div>`,
    );
    const element = page.querySelector('fraud-emergency')!;
    const print = window.print;
    let during: string[] = [];
    window.print = () => {
      during = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    };
    try {
      await element.print();
    } finally {
      window.print = print;
    }
    expect(during.join()).to.contain('@media print');
    const selector = /body (:not\(.*?)\s*\{/.exec(during.join())![1]!;
    expect(page.querySelector('#other')!.matches(selector)).to.equal(true);
    for (const shown of [element, element.parentElement!, page]) expect(shown.matches(selector)).to.equal(false);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.adoptedStyleSheets).to.have.length(0);
    expect(element.attributes).to.have.length(0);
  });

  it('works by keyboard alone: the call, the time, the first step', async () => {
    const element = await emergency();
    targets(element)[0]!.focus();
    await sendKeys({ press: 'Tab' });
    expect(deepFocus()).to.equal(deep(element, '#when'));
    const tick = deep<HTMLInputElement>(element, '.tick input');
    deep(element, '[part="just-now"]').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(deepFocus()).to.equal(tick);
    await sendKeys({ press: ' ' });
    expect(tick.checked).to.equal(true);
  });
});
