import '@fraud-free/elements/define';
import { setCatalog, type FraudGuard } from '@fraud-free/elements';
import { expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { paymentCatalog } from '../../support/payment-rules.js';
import { BANK_FRAUD, DOUBTFUL, HARMLESS } from '../../support/small-catalog.js';
import { deep, deepAll, deepFocus, deepText, settled, stage } from '../support/dom.js';

beforeEach(() => setCatalog(paymentCatalog()));

/** A guard round a chat and a payment; `sent` counts how often the payment went through. */
async function guarded(): Promise<{ guard: FraudGuard; chat: HTMLElement; form: HTMLFormElement; sent: () => number }> {
  const guard = await stage<FraudGuard>(
    html`<fraud-guard lang="zh-CN" messages=".chat li">
      <ul class="chat"></ul>
      <form>
        <label
          >谁让付的<select data-payment="askedBy">
            <option value="friend">朋友</option>
            <option value="police">公安</option>
          </select></label
        >
        <label><input type="checkbox" data-payment="secret" />保密</label>
        <button style="background: #fff; color: #000">付款</button>
      </form>
    </fraud-guard>`,
  );
  let count = 0;
  const form = guard.querySelector('form')!;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    count++;
  });
  return { guard, chat: guard.querySelector<HTMLElement>('.chat')!, form, sent: () => count };
}

async function say(chat: HTMLElement, text: string): Promise<HTMLElement> {
  const item = document.createElement('li');
  item.textContent = text;
  chat.append(item);
  await settled();
  await settled();
  await settled();
  return item;
}

function risky(form: HTMLFormElement): void {
  form.querySelector('select')!.value = 'police';
  form.querySelector('input')!.checked = true;
}

const over = (one?: DOMRect, other?: DOMRect): boolean => one!.top < other!.bottom && other!.top < one!.bottom;

const waitForFrames = async (): Promise<void> => {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

describe('<fraud-guard>', () => {
  it('marks doubtful messages as they come up, with their links, and no others', async () => {
    const { guard, chat } = await guarded();
    const fraud = await say(chat, BANK_FRAUD);
    expect(fraud.getAttribute('data-fraud-free')).to.equal('danger');
    expect((await say(chat, HARMLESS)).hasAttribute('data-fraud-free')).to.equal(false);
    expect(deepText(guard)).to.contain('这里有一条消息很像骗局：假冒银行客服');
    await expect(guard).to.be.accessible();
    fraud.append(Object.assign(document.createElement('a'), { href: 'https://example.com/', textContent: '点这里' }));
    await waitUntil(() => fraud.querySelector('a')!.getAttribute('data-fraud-free') === 'danger');
    fraud.textContent = HARMLESS;
    await waitUntil(() => !fraud.hasAttribute('data-fraud-free'));
  });

  it('moves nothing on the page when it marks, speaks up and is put away', async () => {
    const { guard, chat, form } = await guarded();
    chat.style.cssText = 'block-size: 8em; overflow: auto; margin: 0';
    const after = document.createElement('p');
    after.textContent = '页面上别的内容';
    guard.after(after);
    const first = await say(chat, HARMLESS);
    await waitForFrames();
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    const isMeasured = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
    if (isMeasured) observer.observe({ type: 'layout-shift' });
    const places = (): string[] =>
      [chat, first, form, after].map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join();
      });
    const before = places();
    for (const text of [BANK_FRAUD, DOUBTFUL]) {
      const item = await say(chat, text);
      await waitUntil(() => item.hasAttribute('data-fraud-free'));
      await settled();
      expect(places(), text).to.deep.equal(before);
    }
    const notice = deepAll(guard, '[part="notice"]')[0]!;
    expect(notice.getBoundingClientRect().height).to.be.above(40);
    deep(guard, '[part="close"]').click();
    await settled();
    expect(places()).to.deep.equal(before);
    await waitForFrames();
    expect(shifts).to.deep.equal([]);
    // What would have been seen, had anything moved.
    form.style.marginBlockStart = '90px';
    if (isMeasured) await waitUntil(() => shifts.length > 0);
    expect(places()).not.to.deep.equal(before);
    observer.disconnect();
    after.remove();
  });

  it('steps aside from what has the focus', async () => {
    const { guard, chat, form } = await guarded();
    await say(chat, BANK_FRAUD);
    await waitUntil(() => deepAll(guard, '[part="notice"]').length === 1);
    const under = form.querySelector('select')!;
    const places = (): DOMRect[] => [deep(guard, '[part="notice"]'), under].map((one) => one.getBoundingClientRect());
    expect(over(...places()), 'the notice lies over it').to.equal(true);
    under.focus();
    await settled();
    const [notice, focused] = places();
    expect(focused!.top).to.be.at.least(notice!.bottom);
  });

  for (const [where, before, after, scroll] of [
    ['first', 0, 0, 0],
    ['second', 1, 0, 0],
    ['in the middle of a long chat, in view', 30, 30, 900],
    ['there, as it is scrolled to the top', 30, 30, 1300],
    ['last', 30, 0, 10_000],
  ] as const) {
    it(`covers no message that it speaks of: ${where}`, async () => {
      const { guard, chat } = await guarded();
      guard.style.inlineSize = '360px';
      guard.toggleAttribute('data-elder', true);
      chat.style.cssText = 'margin: 0; line-height: 40px';
      for (let i = 0; i < before; i++) chat.append(Object.assign(document.createElement('li'), { textContent: '好' }));
      const message = await say(chat, BANK_FRAUD);
      for (let i = 0; i < after; i++) chat.append(Object.assign(document.createElement('li'), { textContent: '好' }));
      await waitUntil(() => deepAll(guard, '[part="notice"]').length === 1);
      const clear = async (): Promise<void> => {
        await waitForFrames();
        const [notice, spokenOf] = [deep(guard, '[part="notice"]'), message].map((one) => one.getBoundingClientRect());
        expect(notice!.height).to.be.above(40);
        expect(over(notice, spokenOf), `${notice!.top}-${notice!.bottom} over ${spokenOf!.top}`).to.equal(false);
        expect(notice!.bottom > 0 && notice!.top < innerHeight, 'in view').to.equal(true);
      };
      await clear();
      scrollTo(0, scroll);
      await clear();
      message.before(Object.assign(document.createElement('li'), { textContent: '晚到的一条' }));
      await clear();
      scrollTo(0, 0);
    });
  }

  for (const messages of ['li[', '', '  ', '.chat >> li', '#1', ':not(', 'li,'])
    it(`tells once of messages="${messages}", which is no selector, and looks where it does by itself`, async () => {
      const { warn } = console;
      const told: string[] = [];
      console.warn = (text: string) => void told.push(text);
      try {
        const { guard, chat } = await guarded();
        guard.setAttribute('messages', messages);
        await guard.updateComplete;
        const plain = await say(chat, BANK_FRAUD);
        plain.dataset['message'] = '';
        plain.append('。');
        await waitUntil(() => plain.getAttribute('data-fraud-free') === 'danger');
        // Moved on the page it begins anew, and has said it.
        guard.parentElement!.append(guard);
        await settled();
        expect(told).to.deep.equal([
          `Fraud-Free: <fraud-guard messages="${messages}"> is no selector of CSS. Expected one that finds each message, such as messages=".chat li". Mend it, or leave it out. Until then it looks at [data-message].`,
        ]);
        guard.setAttribute('messages', '.chat li');
        const next = await say(chat, DOUBTFUL);
        await waitUntil(() => next.getAttribute('data-fraud-free') === 'caution');
        guard.removeAttribute('messages');
        await guard.updateComplete;
        expect((await say(chat, DOUBTFUL)).hasAttribute('data-fraud-free')).to.equal(false);
        expect(told).to.have.length(1);
      } finally {
        console.warn = warn;
      }
    });

  it('speaks up once per fraud and only so often, and is put away by its button', async () => {
    const { guard, chat } = await guarded();
    await say(chat, BANK_FRAUD);
    await say(chat, `${BANK_FRAUD}再说一遍`);
    expect(deepAll(guard, '[part="notice"]')).to.have.length(1);
    deep(guard, '[part="close"]').focus();
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(deepAll(guard, '[part="notice"]')).to.have.length(0);
    const silent = await guarded();
    silent.guard.most = 0;
    const marked = await say(silent.chat, DOUBTFUL);
    expect(marked.getAttribute('data-fraud-free')).to.equal('caution');
    expect(deepAll(silent.guard, '[part="notice"]')).to.have.length(0);
  });

  it('asks the page first, and tells it level, script and place, not the words', async () => {
    const { guard, chat } = await guarded();
    const told: unknown[] = [];
    guard.addEventListener('fraud-free-suspect', (event) => {
      told.push([event.level, event.script, event.element.localName]);
      event.preventDefault();
    });
    const item = await say(chat, BANK_FRAUD);
    expect(told).to.deep.equal([['danger', 'fake-bank', 'li']]);
    expect(item.hasAttribute('data-fraud-free')).to.equal(false);
    expect(deepAll(guard, '[part="notice"]')).to.have.length(0);
  });

  it('lets a usual payment through, and asks once about a risky one', async () => {
    const { guard, form, sent } = await guarded();
    form.requestSubmit();
    expect(sent()).to.equal(1);
    risky(form);
    form.requestSubmit();
    expect(sent()).to.equal(1);
    const dialog = deep<HTMLDialogElement>(guard, 'dialog');
    expect(dialog.open).to.equal(true);
    expect(deepFocus()).to.equal(deep(guard, '[part="stay"]'));
    await expect(guard).to.be.accessible();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !dialog.open);
    await settled();
    expect(sent()).to.equal(1);

    form.requestSubmit();
    deep(guard, '[part="go-on"]').click();
    await waitUntil(() => sent() === 2);
    form.requestSubmit();
    expect(sent()).to.equal(3);
  });

  it('lets it through where the page says so, and leaves other forms alone', async () => {
    const { guard, form, sent } = await guarded();
    risky(form);
    guard.addEventListener('fraud-free-pause', (event) => {
      expect(event.verdict.level).to.equal('danger');
      event.preventDefault();
    });
    form.requestSubmit();
    expect(sent()).to.equal(1);
    const other = await guarded();
    other.form.querySelectorAll('[data-payment]').forEach((field) => field.removeAttribute('data-payment'));
    risky(other.form);
    other.form.requestSubmit();
    expect(other.sent()).to.equal(1);
  });
});
