import '@fraud-free/elements/define';
import { setCatalog, type FraudConversation } from '@fraud-free/elements';
import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { smallCatalog } from '../../support/small-catalog.js';
import { deep, deepAll, deepFocus, deepText, settled, stage } from '../support/dom.js';
import { keptKeys } from '../support/kept.js';

before(() => setCatalog(smallCatalog()));

const TALK = '李客服：您好，我是银行客服，您的账户将被冻结\n我：什么事？\n李客服：把验证码告诉我，转入安全账户';
const SMALL_TALK = '邻居：明天下午三点在居委会一楼开会\n我：好的，我带上身份证复印件';

const element = (lang = 'zh-CN') =>
  stage<FraudConversation>(html`<fraud-conversation lang=${lang}></fraud-conversation>`);

async function looked(text: string, lang = 'zh-CN'): Promise<FraudConversation> {
  const conversation = await element(lang);
  conversation.value = text;
  conversation.check();
  await settled();
  for (const details of deepAll<HTMLDetailsElement>(conversation, 'details')) details.open = true;
  return conversation;
}

describe('<fraud-conversation>', () => {
  it('says what can be pasted, before anything is', async () => {
    const conversation = await element();
    expect(deepText(conversation)).to.contain('不会发给任何人，也不会保存');
    expect(deepAll(conversation, '[part="answer"]')).to.have.length(0);
    await expect(conversation).to.be.accessible();
  });

  it('shows how far a fraud has come, what is next, what they will say, and whom to call', async () => {
    const conversation = await looked(TALK);
    expect(conversation.verdict?.level).to.equal('danger');
    const stages = deepAll(conversation, '[part="stage"]');
    expect(stages.map((one) => [one.className, one.getAttribute('aria-current')])).to.deep.equal([
      ['seen', null],
      ['seen', 'step'],
      ['next', null],
    ]);
    expect(stages[1]!.textContent).to.contain('第 3 句出现').and.to.contain('走到这一步');
    const text = deepText(conversation);
    for (const part of [
      '最像：假冒银行客服',
      '读出 3 句话，2 个人说的',
      '他们会在 follow-up 让您转账。',
      '他们会说工号可查。',
      '先停下来，挂断电话。',
      '拨打 110',
      '没有发送出去',
    ])
      expect(text).to.contain(part);
    expect(deepAll(conversation, 'mark').map((mark) => mark.textContent)).to.contain('安全账户');
    expect(deepAll(conversation, '.talk li')).to.have.length(3);
    await expect(conversation).to.be.accessible();
    await expect(await looked(TALK, 'en')).to.be.accessible();
  });

  it('does not call a talk safe in which nothing was found, nor one that is too short', async () => {
    const nothing = await looked(SMALL_TALK);
    expect(nothing.verdict?.level).to.equal('no-match');
    expect(deepText(nothing)).to.contain('不等于“可以放心”');
    expect(deepAll(nothing, '[part="stage"]')).to.have.length(0);
    await expect(nothing).to.be.accessible();
    const short = await looked('甲：您好');
    expect(short.verdict?.level).to.equal('cannot-say');
    await expect(short).to.be.accessible();
  });

  it('says so when there is nothing to read', async () => {
    const conversation = await looked('  ');
    expect(deep(conversation, '#trouble').textContent).to.contain('请先粘贴');
    expect(conversation.verdict).to.equal(undefined);
    await expect(conversation).to.be.accessible();
  });

  it('tells the page level, script and stage, without words or names', async () => {
    const conversation = await element();
    conversation.value = TALK;
    const fired = oneEvent<HTMLElementEventMap['fraud-free-talk']>(conversation, 'fraud-free-talk');
    conversation.check();
    const event = await fired;
    expect([event.level, event.script, event.stage]).to.deep.equal(['danger', 'fake-bank', 'payment']);
    expect(JSON.stringify(event)).not.to.contain('李客服');
  });

  it('looks when something is pasted, and announces it', async () => {
    const conversation = await element();
    const input = deep<HTMLTextAreaElement>(conversation, 'textarea');
    input.value = TALK;
    input.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
    await settled();
    expect(conversation.verdict?.level).to.equal('danger');
    expect(deep(conversation, '[role="status"]').textContent).to.equal('很像一种已知的骗局');
  });

  it('puts an answer away with its talk, and keeps nothing', async () => {
    const conversation = await looked(TALK);
    conversation.value = SMALL_TALK;
    await conversation.updateComplete;
    expect(deepAll(conversation, '[part="answer"]')).to.have.length(0);
    const fired = oneEvent(conversation, 'fraud-free-clear');
    deep(conversation, '[part="clear"]').click();
    await fired;
    expect(conversation.value).to.equal('');
    expect(keptKeys()).to.deep.equal([]);
  });

  describe('with screenshots of the talk', () => {
    const FAKE = '/test/elements/reading/fake/';
    const given = async (...names: string[]): Promise<FraudConversation> => {
      const conversation = await stage<FraudConversation>(
        html`<fraud-conversation lang="zh-CN" readers=${FAKE}></fraud-conversation>`,
      );
      await waitUntil(() => deepAll(conversation, '[part="read-picture"]').length > 0, 'not offered', {
        timeout: 20_000,
      });
      expect(deepAll(conversation, '[part="read-code"], [part="read-voice"]')).to.deep.equal([]);
      const transfer = new DataTransfer();
      for (const name of names) transfer.items.add(new File(['x'], name, { type: 'image/png' }));
      const input = deep<HTMLInputElement>(conversation, "input[type='file']");
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await waitUntil(() => conversation.value !== '' && deepAll(conversation, '[part="read-stop"]').length === 0);
      await settled();
      return conversation;
    };
    const said = (conversation: FraudConversation) => deep(conversation, ".visually-hidden[role='status']").textContent;

    it('has their turns with sides, in the order in which they were taken, to be corrected first', async () => {
      const conversation = await given('chat-2.png', 'chat-1.png');
      expect(conversation.value.split('\n')).to.deep.equal([
        '对方：我是银行客服，您的账户将被冻结，请转入安全账户',
        '我：好的 chat-1.png',
        '对方：我是银行客服，您的账户将被冻结，请转入安全账户',
        '我：好的 chat-2.png',
      ]);
      expect(said(conversation)).to.contain('左边的是“对方”');
      expect(conversation.verdict).to.equal(undefined);
      expect(deepFocus()).to.equal(deep(conversation, 'textarea'));
      conversation.check();
      await settled();
      expect(conversation.verdict?.level).to.equal('danger');
      await expect(conversation).to.be.accessible();
    });

    it('says where it can’t be told whose words they are', async () => {
      const conversation = await given('chat-1.png', 'page.png');
      expect(conversation.value).to.contain('没分清是谁：text of page.png');
      expect(said(conversation)).to.contain('请改成“我”或“对方”');
    });
  });

  it('works by keyboard alone', async () => {
    const conversation = await element();
    conversation.value = TALK;
    await conversation.updateComplete;
    conversation.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(deepFocus()).to.equal(deep(conversation, '#headline'));
  });

  it('shows words and names as text and nothing else', async () => {
    const conversation = await looked(`<img src=x>：${TALK.slice(4)}\n我：<script>window.__hit = 1</script>安全账户`);
    expect(deepAll(conversation, 'img, script')).to.have.length(0);
    expect(deepText(conversation)).to.contain('<script>');
  });
});
