import '@fraud-free/elements/define';
import { setCatalog, type FraudWarning } from '@fraud-free/elements';
import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { smallCatalog } from '../../support/small-catalog.js';
import { deep, deepAll, deepFocus, deepText, stage } from '../support/dom.js';

beforeEach(() => setCatalog(smallCatalog()));

const warning = (script: string, lang = 'zh-CN') =>
  stage<FraudWarning>(html`<fraud-warning lang=${lang} script=${script}><p>拨打 96110</p></fraud-warning>`);

describe('<fraud-warning>', () => {
  it('names the script, tells it, gives the first advice and the numbers', async () => {
    const chinese = await warning('fake-bank');
    expect(deepText(chinese)).to.equal(
      '反诈提醒 关闭 假冒银行客服 假冒银行客服的经过。 您可以这样做：先停下来，挂断电话。 拨打 110 拨打 96110 依据和来源 防诈手册某某日报，2025-06',
    );
    await expect(chinese).to.be.accessible();
    const english = await warning('fake-bank', 'en');
    expect(deepText(english)).to.contain('Fake bank staff');
    expect(deepText(english)).to.contain('What you can do: Stop and hang up.');
    await expect(english).to.be.accessible();
    expect(deepAll<HTMLAnchorElement>(english, '.buttons a').map(({ href }) => href)).to.deep.equal([
      'tel:110',
      'tel:96110',
    ]);
  });

  it('warns of the script updated last if none is named', async () => {
    expect(deep(await warning(''), "[part='title']").textContent).to.equal('刷单返利');
  });

  it('warns of the commoner kind if several were updated on one day', async () => {
    const { scripts } = smallCatalog();
    const kinds = ['rarer', 'commoner'].map((id) => ({ id, title: { 'zh-CN': id, en: id }, official: {} }));
    const sameDay = scripts.map((script, n) => ({ ...script, updated: '2026-01-01', category: kinds[n]!.id }));
    setCatalog(smallCatalog({ scripts: sameDay, categories: [kinds[1]!, kinds[0]!] }));
    expect(deep(await warning(''), "[part='title']").textContent).to.equal('刷单返利');
    setCatalog(smallCatalog({ scripts: sameDay, categories: kinds }));
    expect(deep(await warning(''), "[part='title']").textContent).to.equal('假冒银行客服');
  });

  it('passes over drafts and retired scripts', async () => {
    const { scripts } = smallCatalog();
    setCatalog(smallCatalog({ scripts: [scripts[0]!, { ...scripts[1]!, status: 'retired' }] }));
    expect(deep(await warning(''), "[part='title']").textContent).to.equal('假冒银行客服');
    expect(deepText(await warning('fake-task'))).to.equal('拨打 96110');
  });

  it('keeps its children on show when the catalog has no such script', async () => {
    const unknown = await warning('no-such-script');
    expect(deepText(unknown)).to.equal('拨打 96110');
    await expect(unknown).to.be.accessible();
  });

  it('follows the catalog and its attribute', async () => {
    const element = await warning('fake-bank');
    element.setAttribute('script', 'fake-task');
    await element.updateComplete;
    expect(deep(element, "[part='title']").textContent).to.equal('刷单返利');
    setCatalog(smallCatalog({ scripts: [] }));
    await element.updateComplete;
    expect(deepText(element)).to.equal('拨打 96110');
  });

  it('is put away by its button, by keyboard, and says which script it was about', async () => {
    const page = await stage(
      html`<div><button>before</button><fraud-warning script="fake-bank"></fraud-warning></div>`,
    );
    const element = page.querySelector('fraud-warning')!;
    page.querySelector('button')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(deepFocus()).to.equal(deep(element, "[part='close']"));
    const fired = oneEvent<HTMLElementEventMap['fraud-free-dismiss']>(element, 'fraud-free-dismiss');
    await sendKeys({ press: 'Enter' });
    const event = await fired;
    expect([event.script, event.bubbles, event.composed, event.cancelable]).to.deep.equal([
      'fake-bank',
      true,
      true,
      true,
    ]);
    await element.updateComplete;
    expect(element.dismissed).to.equal(true);
    expect(getComputedStyle(element).display).to.equal('none');
    element.dismissed = false;
    await element.updateComplete;
    expect(deepText(element)).to.contain('假冒银行客服');
  });

  it('stays when the page says so', async () => {
    const element = await warning('fake-bank');
    element.addEventListener('fraud-free-dismiss', (event) => event.preventDefault());
    deep(element, "[part='close']").click();
    await element.updateComplete;
    expect(element.dismissed).to.equal(false);
    expect(deepText(element)).to.contain('假冒银行客服');
  });

  it('dials only digits, whatever the catalog says', async () => {
    const { contacts } = smallCatalog();
    setCatalog(smallCatalog({ contacts: [{ ...contacts[0]!, number: '110;ext=javascript' }, contacts[1]!] }));
    const element = await warning('fake-bank');
    expect(deepAll<HTMLAnchorElement>(element, 'a')[0]?.getAttribute('href')).to.equal('tel:110');
  });
});
