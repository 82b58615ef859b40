import '@fraud-free/elements/fraud-check/define';
import '@fraud-free/elements/fraud-warning/define';
import type { FraudCheck, FraudWarning } from '@fraud-free/elements';
import { expect, html, waitUntil } from '@open-wc/testing';
import { deep, deepAll, deepText, stage } from './support/dom.js';

/* Elements that a page takes one by one: what they need later is loaded when it is needed. */

const comes = (is: () => boolean): Promise<void> => waitUntil(is, 'what is loaded later', { timeout: 20_000 });

it('another language comes before its words are shown', async () => {
  const element = await stage<FraudWarning>(html`<fraud-warning lang="en"></fraud-warning>`);
  expect(deepText(element)).to.match(/^Fraud reminder .*What you can do/);
  element.lang = 'zh-HK';
  await comes(() => deepText(element).startsWith('反詐提醒'));
  expect(deepText(element)).to.contain('您可以這樣做');
});

it('the answer stands before what is beside it, and in its language', async () => {
  const check = await stage<FraudCheck>(html`<fraud-check lang="en"></fraud-check>`);
  check.value = '我是银行客服，您的账户异常，请把钱转到安全账户，验证码告诉我。';
  expect(check.check()?.level).to.equal('danger');
  await check.updateComplete;
  expect(deep(check, '[part="headline"]').textContent).to.equal('This looks like a known fraud');
  await comes(() => deepAll(check, '[part="share"]').length === 1);
  expect(deepAll(check, 'mark')).not.to.be.empty;
  expect(deepText(check))
    .to.contain('Talk it over')
    .and.not.match(/信得过|划线的是/);
});

it('buttons that read are loaded where there is a folder for them', async () => {
  const check = await stage<FraudCheck>(html`<fraud-check></fraud-check>`);
  expect(deepAll(check, '[part="read-picture"]')).to.be.empty;
  check.readers = '/served-readers/';
  await comes(() => deepAll(check, '[part="read-picture"]').length === 1);
  expect(deep(check, '[part="read-picture"]').textContent?.trim()).to.equal('读截图');
});
