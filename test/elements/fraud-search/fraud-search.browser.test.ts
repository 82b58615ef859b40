import '@fraud-free/elements/define';
import { setCatalog, type FraudSearch } from '@fraud-free/elements';
import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { smallCatalog } from '../../support/small-catalog.js';
import { deep, deepAll, deepFocus, deepText, settled, stage } from '../support/dom.js';

beforeEach(() => setCatalog(smallCatalog()));

const search = (lang = 'zh-CN') => stage<FraudSearch>(html`<fraud-search lang=${lang}></fraud-search>`);

async function write(element: FraudSearch, text: string): Promise<void> {
  const input = deep<HTMLInputElement>(element, '[part="input"]');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}

/** The results of a search, without the lists by kind. */
const results = (element: FraudSearch): (string | undefined)[] =>
  deepAll(element, '.root > .results [part="result"]').map(({ dataset }) => dataset['script']);

describe('<fraud-search>', () => {
  it('finds while somebody writes, and says how many', async () => {
    const element = await search();
    expect(results(element)).to.deep.equal([]);
    await write(element, '刷单');
    expect(results(element)[0]).to.equal('fake-task');
    expect(deep(element, '[role="status"]').textContent).to.match(/找到 \d 种/);
    await expect(element).to.be.accessible();
    await write(element, 'zzzzqqqq');
    expect(results(element)).to.deep.equal([]);
    expect(deep(element, '[role="status"]').textContent).to.contain('没找到不等于安全');
    await expect(element).to.be.accessible();
    deep(element, '[part="clear"]').click();
    await settled();
    expect([element.value, deep(element, '[role="status"]').textContent]).to.deep.equal(['', '']);
  });

  it('has every fraud under its kind, but what was withdrawn', async () => {
    const { scripts } = smallCatalog();
    setCatalog(smallCatalog({ scripts: [scripts[0]!, { ...scripts[1]!, status: 'retired' }] }));
    const element = await search();
    expect(deepText(element)).to.contain('冒充类 (1)');
    expect(deepAll(element, '[part="result"]').map(({ dataset }) => dataset['script'])).to.deep.equal(['fake-bank']);
    await write(element, '刷单返利');
    expect(results(element)).not.to.contain('fake-task');
  });

  it('opens a fraud in the place of the list, tells the page, and goes back to where it was', async () => {
    const element = await search();
    await write(element, '刷单');
    const fired = oneEvent<HTMLElementEventMap['fraud-free-script']>(element, 'fraud-free-script');
    deep(element, '[part="result"]').click();
    expect((await fired).script).to.equal('fake-task');
    await settled();
    expect(element.getAttribute('script')).to.equal('fake-task');
    expect(deepFocus()?.textContent).to.equal('刷单返利');
    expect(deepAll(element, '[part="input"]')).to.have.length(0);
    await expect(element).to.be.accessible();
    deep(element, '[part="back"]').click();
    await settled();
    expect(element.value).to.equal('刷单');
    expect(deepFocus()).to.equal(deep(element, '[data-script="fake-task"]'));
  });

  it('opens what the page says, and says so where there is none', async () => {
    const element = await stage<FraudSearch>(html`<fraud-search lang="zh-CN" script="no-such"></fraud-search>`);
    expect(deepText(element)).to.contain('目录里没有这一种');
    await expect(element).to.be.accessible();
  });

  it('works by keyboard alone', async () => {
    const element = await search();
    await write(element, '刷单');
    element.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(deepFocus()?.getAttribute('data-script')).to.equal('fake-task');
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(element.script).to.equal('fake-task');
  });
});
