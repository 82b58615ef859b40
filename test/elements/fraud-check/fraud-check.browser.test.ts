import '@fraud-free/elements/define';
import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { setCatalog, type FraudCheck } from '@fraud-free/elements';
import { BANK_FRAUD, BANK_FRAUD_EN, DOUBTFUL, HARMLESS, smallCatalog } from '../../support/small-catalog.js';
import { deep, deepAll, deepFocus, deepText, stage } from '../support/dom.js';

before(() => setCatalog(smallCatalog()));

/** The element, with a text in its field as if typed. */
async function typed(text: string): Promise<FraudCheck> {
  const check = await stage<FraudCheck>(html`<fraud-check lang="zh-CN"></fraud-check>`);
  await enter(check, text);
  return check;
}

async function enter(check: FraudCheck, text: string, inputType = 'insertText'): Promise<void> {
  const input = deep<HTMLTextAreaElement>(check, 'textarea');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { inputType, bubbles: true, composed: true }));
  await check.updateComplete;
}

async function press(check: FraudCheck, part: 'submit' | 'clear'): Promise<void> {
  deep(check, `[part='${part}']`).click();
  // The focus moves once the answer inside has rendered.
  await new Promise((resolve) => setTimeout(resolve));
  await check.updateComplete;
}

const status = (check: FraudCheck) => deep(check, ".visually-hidden[role='status']").textContent;
const trouble = (check: FraudCheck) => deep(check, '#trouble').textContent;

describe('<fraud-check>', () => {
  it('says what to do, before anything is checked', async () => {
    const check = await stage<FraudCheck>(html`<fraud-check lang="zh-CN"></fraud-check>`);
    const input = deep<HTMLTextAreaElement>(check, 'textarea');
    expect(input.labels[0]?.textContent).to.equal('把可疑的消息粘贴到这里');
    expect(deep(check, '#description').textContent).to.contain('不会发给任何人');
    expect(input.getAttribute('aria-describedby')).to.contain('description');
    expect(deepAll(check, 'fraud-verdict')).to.have.length(0);
    expect(check.verdict).to.equal(undefined);
    await expect(check).to.be.accessible();
  });

  it('gives the answer on its button, and puts the focus on it', async () => {
    const check = await typed(BANK_FRAUD);
    await press(check, 'submit');
    expect(check.verdict?.level).to.equal('danger');
    expect(deepFocus()?.textContent).to.equal('很像一种已知的骗局');
    await expect(check).to.be.accessible();
  });

  it('shows all of the answer: script, marks, next step, advice, numbers, reasons, sources', async () => {
    const check = await typed(BANK_FRAUD);
    await press(check, 'submit');
    const text = deepText(check);
    for (const part of [
      '最像：假冒银行客服',
      '假冒银行客服的经过。',
      '他们会在 follow-up 让您转账。',
      '先停下来，挂断电话。',
      '验证码不告诉任何人。',
      '拨打 110',
      '拨打 96110',
      '信号 payment.safe-account',
      '因为 payment.safe-account',
      '来源：某某日报，2025-06',
      '内容没有发送出去',
    ]) {
      expect(text).to.contain(part);
    }
    expect(deepAll(check, "a[href='tel:110'], a[href='tel:96110']")).to.have.length(2);
  });

  it('marks the words in place, by role and in words, and leaves the message as it was', async () => {
    const message = `第一行\n  ${BANK_FRAUD}`;
    const check = await typed(message);
    await press(check, 'submit');
    const shown = deep(check, '.text');
    const marks = [...shown.querySelectorAll('mark')].map((mark) => [mark.className, mark.textContent]);
    expect(marks).to.deep.equal([
      ['identity', '我是银行客服'],
      ['pressure', '账户将被冻结'],
      ['demand', '验证码'],
      ['payment', '安全账户'],
    ]);
    expect([...shown.querySelectorAll('.tag')].map((tag) => tag.textContent)).to.deep.equal([
      '〔身份〕',
      '〔施压〕',
      '〔要求〕',
      '〔付款〕',
    ]);
    for (const tag of shown.querySelectorAll('.tag')) tag.remove();
    expect(shown.textContent).to.equal(message);
  });

  it('shows each role with a line of its own kind', async () => {
    const check = await typed(BANK_FRAUD);
    await press(check, 'submit');
    const lines = deepAll(check, 'mark').map((mark) => {
      const { textDecorationStyle, textDecorationThickness } = getComputedStyle(mark);
      return `${textDecorationStyle} ${textDecorationThickness}`;
    });
    expect(new Set(lines).size).to.equal(4);
  });

  it('checks what is pasted, keeps the focus in the field and announces the answer', async () => {
    const check = await stage<FraudCheck>(html`<fraud-check lang="zh-CN"></fraud-check>`);
    check.focus();
    await enter(check, BANK_FRAUD, 'insertFromPaste');
    expect(check.verdict?.level).to.equal('danger');
    expect(status(check)).to.equal('很像一种已知的骗局：假冒银行客服');
    expect(deepFocus()).to.equal(deep(check, 'textarea'));
  });

  it('checks a paste where the browser does not tell the kind of input', async () => {
    const check = await stage<FraudCheck>(html`<fraud-check></fraud-check>`);
    deep(check, 'textarea').dispatchEvent(new Event('paste', { bubbles: true }));
    await enter(check, BANK_FRAUD, '');
    expect(check.verdict?.level).to.equal('danger');
  });

  it('does not check while somebody types', async () => {
    const check = await typed(BANK_FRAUD);
    expect(check.verdict).to.equal(undefined);
    expect(deepAll(check, 'fraud-verdict')).to.have.length(0);
  });

  it('takes an answer away when the message is no longer the one it is about', async () => {
    const check = await typed(BANK_FRAUD);
    await press(check, 'submit');
    await enter(check, HARMLESS);
    expect(deepAll(check, 'fraud-verdict')).to.have.length(0);
    await press(check, 'submit');
    check.value = DOUBTFUL;
    await check.updateComplete;
    expect(check.verdict).to.equal(undefined);
    expect(deepAll(check, 'fraud-verdict')).to.have.length(0);
  });

  it('works by keyboard alone: type, check, on to the numbers, clear', async () => {
    const check = await stage<FraudCheck>(html`<fraud-check lang="en"></fraud-check>`);
    check.focus();
    // Chinese, since WebKit's driver loses doubled letters and most spaces.
    await sendKeys({ type: BANK_FRAUD });
    await waitUntil(() => check.value.endsWith('安全账户。'), `typed: ${check.value}`);
    await sendKeys({ press: 'Tab' });
    expect(deepFocus()).to.equal(deep(check, "[part='submit']"));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => deepFocus()?.id === 'headline');
    expect(check.verdict?.level).to.equal('danger');
    const reached: string[] = [];
    for (let i = 0; i < 3; i++) {
      await sendKeys({ press: 'Tab' });
      reached.push(deepFocus()?.getAttribute('href') ?? deepFocus()?.localName ?? '');
    }
    expect(reached).to.deep.equal(['tel:110', 'tel:96110', 'summary']);
    deep(check, "[part='clear']").focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => check.value === '');
    expect(deepFocus()).to.equal(deep(check, 'textarea'));
  });

  it('checks on Ctrl+Enter and Command+Enter, but not while a word is being composed', async () => {
    for (const [keys, checks] of [
      [{ ctrlKey: true }, true],
      [{ metaKey: true }, true],
      [{}, false],
      [{ ctrlKey: true, isComposing: true }, false],
    ] as const) {
      const check = await typed(BANK_FRAUD);
      const pressed = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...keys });
      deep(check, 'textarea').dispatchEvent(pressed);
      await check.updateComplete;
      expect(check.verdict?.level, JSON.stringify(keys)).to.equal(checks ? 'danger' : undefined);
      expect(pressed.defaultPrevented).to.equal(checks);
    }
  });

  it('clears the message, the answer and the trouble, and says so', async () => {
    const check = await typed(BANK_FRAUD);
    await press(check, 'submit');
    const cleared = oneEvent(check, 'fraud-free-clear');
    await press(check, 'clear');
    const event = await cleared;
    expect(event.bubbles && event.composed).to.equal(true);
    expect(deep<HTMLTextAreaElement>(check, 'textarea').value).to.equal('');
    expect(deepAll(check, 'fraud-verdict')).to.have.length(0);
    expect(status(check)).to.equal('已清空');
    expect(deepFocus()).to.equal(deep(check, 'textarea'));
    await expect(check).to.be.accessible();
  });

  it('asks for a message when there is nothing to read', async () => {
    for (const text of ['', '   \n ', '！？。']) {
      const check = await typed(text);
      await press(check, 'submit');
      expect(trouble(check)).to.equal('这里还没有内容。请先粘贴或输入一条消息。');
      expect(deep(check, 'textarea').getAttribute('aria-invalid')).to.equal('true');
      expect(deepFocus()).to.equal(deep(check, 'textarea'));
      expect(deepAll(check, 'fraud-verdict')).to.have.length(0);
      await expect(check).to.be.accessible();
      await enter(check, '您');
      expect(trouble(check)).to.equal('');
      expect(deep(check, 'textarea').getAttribute('aria-invalid')).to.equal('false');
    }
  });

  it('says how long a message may be when it is longer', async () => {
    const check = await typed('长'.repeat(1_048_577));
    await press(check, 'submit');
    expect(trouble(check)).to.contain('最多能看 1,048,576 个字符');
    expect(deep(check, 'textarea').getAttribute('aria-invalid')).to.equal('true');
    expect(deepFocus()).to.equal(deep(check, 'textarea'));
    expect(check.verdict).to.equal(undefined);
  });

  it('shows of a long message what lies around its marks', async () => {
    const check = await typed(`${'闲话'.repeat(4000)}${BANK_FRAUD}${'家常'.repeat(4000)}`);
    await press(check, 'submit');
    const shown = deep(check, '.text').textContent;
    expect(shown.length).to.be.below(600);
    expect(shown).to.contain('我是银行客服');
    expect(shown).to.contain('略去');
  });

  it('stays usable when a long message is full of marks', async () => {
    const check = await typed(BANK_FRAUD.repeat(15_000));
    await press(check, 'submit');
    expect(check.verdict?.level).to.equal('danger');
    expect(deepAll(check, '.text *').length).to.be.below(1000);
    expect(deepAll(check, '[part="reason"]')).to.have.length(4);
  });

  for (const [text, level, headline] of [
    [BANK_FRAUD_EN, 'danger', '很像一种已知的骗局'],
    [DOUBTFUL, 'caution', '有可疑的地方，先核实'],
    [HARMLESS, 'no-match', '没有找到已知的骗术，但不等于安全'],
    ['您好', 'cannot-say', '看不出来，无法判断'],
    ['Здравствуйте, как ваши дела сегодня', 'cannot-say', '看不出来，无法判断'],
  ] as const) {
    it(`answers "${text}" with ${level}, in words and accessibly`, async () => {
      const check = await typed(text);
      await press(check, 'submit');
      expect(check.verdict?.level).to.equal(level);
      expect(deep(check, '#headline').textContent).to.equal(headline);
      expect(deepAll(check, "a[href^='tel:']").length).to.be.at.least(2);
      await expect(check).to.be.accessible();
    });
  }

  it('marks nothing where it found nothing', async () => {
    const check = await typed(HARMLESS);
    await press(check, 'submit');
    expect(deepAll(check, 'mark, .text')).to.have.length(0);
  });

  it('fires one event per check, which holds the verdict and not the message', async () => {
    const check = await typed(BANK_FRAUD);
    const events: CustomEvent[] = [];
    const listen = (event: Event) => events.push(event as CustomEvent);
    document.addEventListener('fraud-free-verdict', listen);
    await press(check, 'submit');
    document.removeEventListener('fraud-free-verdict', listen);
    expect(events).to.have.length(1);
    const [event] = events as unknown as [HTMLElementEventMap['fraud-free-verdict']];
    expect(event.verdict).to.equal(check.verdict);
    expect(event.target).to.equal(check);
    expect(JSON.stringify(event.verdict)).not.to.contain('482913');
  });

  it('can be used by a script: value, check(), verdict, clear()', async () => {
    const check = await stage<FraudCheck>(html`<fraud-check></fraud-check>`);
    check.value = BANK_FRAUD;
    expect(check.check()?.level).to.equal('danger');
    await check.updateComplete;
    expect(deep<HTMLTextAreaElement>(check, 'textarea').value).to.equal(BANK_FRAUD);
    check.clear();
    expect(check.verdict).to.equal(undefined);
  });

  it('judges again when the catalog is replaced', async () => {
    const check = await typed(HARMLESS);
    await press(check, 'submit');
    setCatalog(smallCatalog({ expires: '2000-01-01' }));
    await check.updateComplete;
    expect(check.verdict?.cannotSay).to.equal('expired');
    await deep<FraudCheck>(check, 'fraud-verdict').updateComplete;
    expect(deepText(check)).to.contain('目录已经过期');
    setCatalog(smallCatalog());
  });

  it('does not submit a form around it, nor give it the message', async () => {
    const form = await stage<HTMLFormElement>(html`<form><fraud-check></fraud-check></form>`);
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    const check = form.querySelector('fraud-check')!;
    await enter(check, BANK_FRAUD);
    await press(check, 'submit');
    expect(check.verdict?.level).to.equal('danger');
    expect(submitted).to.equal(0);
    expect([...new FormData(form)]).to.have.length(0);
  });

  it('takes another heading from its slot', async () => {
    const check = await stage<FraudCheck>(html`<fraud-check><h2 slot="title">先看一看</h2></fraud-check>`);
    expect(deepText(check)).to.match(/^先看一看/);
  });

  it('passes an answer on to whom the resident trusts, read before, with numbers hidden', async () => {
    const check = await typed(BANK_FRAUD);
    await press(check, 'submit');
    const share = Object.getOwnPropertyDescriptor(navigator, 'share');
    const passed: unknown[] = [];
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: unknown) => Promise.resolve(void passed.push(data)),
    });
    try {
      deep<HTMLDetailsElement>(check, '.share details').open = true;
      await expect(check).to.be.accessible();
      const preview = deep(check, '.preview').textContent;
      deep(check, "[part='share']").click();
      await new Promise((resolve) => setTimeout(resolve));
      await check.updateComplete;
      expect(passed).to.deep.equal([{ text: preview }]);
      expect(preview).to.contain('最像：假冒银行客服').and.not.to.contain('482913');
      expect(deep(check, ".share [role='status']").textContent).to.contain('已经交给');
    } finally {
      delete (navigator as { share?: unknown }).share;
      if (share) Object.defineProperty(navigator, 'share', share);
    }
  });

  it('takes up a message that came with the address, and leaves none there', async () => {
    const before = location.href;
    history.replaceState(history.state, '', `#text=${encodeURIComponent(BANK_FRAUD)}`);
    try {
      const deaf = await stage<FraudCheck>(html`<fraud-check></fraud-check>`);
      expect(deaf.value).to.equal('');
      const check = await stage<FraudCheck>(html`<fraud-check lang="zh-CN" receive></fraud-check>`);
      await check.updateComplete;
      expect(check.verdict?.level).to.equal('danger');
      expect(status(check)).to.contain('很像一种已知的骗局');
      expect(location.href).not.to.contain('text=');
    } finally {
      history.replaceState(history.state, '', before);
    }
  });
});
