import '@fraud-free/elements/define';
import { setCatalog, type FraudCheck } from '@fraud-free/elements';
import type * as Readers from '@fraud-free/readers';
import { expect, html, waitUntil } from '@open-wc/testing';
import type { ReadersModule } from '../../../packages/elements/src/reading/readers-module.js';
import { BANK_FRAUD, smallCatalog } from '../../support/small-catalog.js';
import { deep, deepAll, deepFocus, deepText, settled, stage } from '../support/dom.js';
import { choose, finished, LINK, offered, screenshot } from '../support/screenshot.js';

/** What the elements ask of the module is what the package gives: this does not compile otherwise. */
export const asTheElementsUseIt = (module: typeof Readers): ReadersModule => module;

before(() => setCatalog(smallCatalog()));

const FAKE = '/test/elements/reading/fake/';
const staged = async (readers = FAKE, lang = 'zh-CN'): Promise<FraudCheck> => {
  const check = await stage<FraudCheck>(html`<fraud-check lang=${lang} readers=${readers}></fraud-check>`);
  if (readers !== '') await offered(check);
  return check;
};

const buttons = (check: FraudCheck) => deepAll(check, "[part^='read-']").map((button) => button.getAttribute('part'));
const field = (check: FraudCheck) => deep<HTMLTextAreaElement>(check, 'textarea');
const said = (check: FraudCheck) => deep(check, ".visually-hidden[role='status']").textContent;
const step = (check: FraudCheck) => deep(check, ".reading [role='status']").textContent;
const trouble = (check: FraudCheck) => deep(check, '#trouble').textContent;

describe('reading into <fraud-check>', () => {
  it('is offered where the page says from where, and nowhere else', async () => {
    expect(buttons(await staged(''))).to.deep.equal([]);
    expect(buttons(await staged())).to.include('read-picture');
    const check = await staged();
    expect(deep<HTMLInputElement>(check, "input[type='file']").accept).to.contain('image/png');
    expect(deep<HTMLInputElement>(check, "input[type='file']").checkVisibility()).to.equal(false);
    await expect(check).to.be.accessible();
  });

  it('puts what was read into the field, to be corrected first', async () => {
    const check = await staged();
    let judged = false;
    check.addEventListener('fraud-free-verdict', () => (judged = true));
    await choose(check, 'a.png');
    await finished(check);
    expect(field(check).value).to.equal(`text of a.png by ${FAKE}`);
    expect(said(check)).to.contain('请对照原图改好');
    expect(deepText(check)).to.contain('请对照原图改好');
    expect(deepFocus()).to.equal(field(check));
    expect(judged).to.equal(false);
    deep(check, "[part='submit']").click();
    await settled();
    expect(judged).to.equal(true);
  });

  it('adds one picture to the other, and what codes say', async () => {
    const check = await staged();
    await choose(check, 'a.png', 'b.png');
    await finished(check);
    await choose(check, 'code');
    await finished(check);
    expect(check.value).to.equal(`text of a.png by ${FAKE}\ntext of b.png by ${FAKE}\nhttps://example.com/pay`);
    expect(said(check)).to.contain('二维码的内容');
  });

  it('takes several pictures for one talk: its turns in order, what two of them show once, and what has no turns as it is', async () => {
    const check = await staged();
    const transfer = new DataTransfer();
    for (const name of ['chat-2.png', 'chat-10.png', 'chat-1.png'])
      transfer.items.add(new File(['x'], name, { type: 'image/png' }));
    field(check).dispatchEvent(
      new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer: transfer }),
    );
    await finished(check);
    const other = '对方：我是银行客服，您的账户将被冻结，请转入安全账户';
    expect(check.value.split('\n')).to.deep.equal([
      ...[other, '我：好的 chat-1.png'],
      ...[other, '我：好的 chat-2.png'],
      ...[other, '我：好的 chat-10.png'],
    ]);
    expect(said(check)).to.contain('左边的是“对方”').and.to.contain('再按“检查”');
    await choose(check, 'chat-10.png', 'code', 'plain.png');
    await finished(check);
    expect(check.value.split('\n').slice(4)).to.deep.equal([
      ...[other, '我：好的 chat-10.png'],
      'https://example.com/pay',
      `text of plain.png by ${FAKE}`,
    ]);
    expect(check.check()!.level).to.equal('danger');
    const single = await staged();
    await choose(single, 'chat-1.png');
    await finished(single);
    expect(single.value, 'one alone is a message').to.equal(`text of chat-1.png by ${FAKE}`);
  });

  it('says how far it is, and stops when asked', async () => {
    const check = await staged();
    await choose(check, 'slow');
    await waitUntil(() => step(check) === '正在这台设备上读图……');
    expect(deep<HTMLProgressElement>(check, 'progress').value).to.equal(0.5);
    expect(deep<HTMLButtonElement>(check, "[part='read-picture']").disabled).to.equal(true);
    await expect(check).to.be.accessible();
    deep(check, "[part='read-stop']").click();
    await finished(check);
    expect([check.value, trouble(check), step(check)]).to.deep.equal(['', '', '']);
  });

  it('takes pictures that are pasted or dropped; text goes to the field as ever', async () => {
    for (const type of ['paste', 'drop']) {
      const check = await staged();
      const transfer = new DataTransfer();
      transfer.items.add(new File(['x'], 'a.png', { type: 'image/png' }));
      const init = { bubbles: true, cancelable: true, composed: true };
      const event =
        type === 'paste'
          ? new ClipboardEvent('paste', { ...init, clipboardData: transfer })
          : new DragEvent('drop', { ...init, dataTransfer: transfer });
      // Firefox takes the files out of a paste that is made up; a person's has them.
      if (event instanceof ClipboardEvent && event.clipboardData!.files.length === 0) continue;
      field(check).dispatchEvent(event);
      expect(event.defaultPrevented, type).to.equal(true);
      await finished(check);
      expect(check.value, type).to.contain('text of a.png');
      const text = new DataTransfer();
      text.setData('text/plain', BANK_FRAUD);
      const plain = new ClipboardEvent('paste', { ...init, clipboardData: text });
      field(check).dispatchEvent(plain);
      expect(plain.defaultPrevented).to.equal(false);
    }
  });

  for (const [code, words] of [
    ['not-a-picture', '这不是图片'],
    ['type-not-taken', '这种格式'],
    ['too-many-bytes', '太大了'],
    ['too-many-pixels', '太大了'],
    ['nothing-legible', '没能读出文字'],
    ['files-missing', '这个网站现在读不了图'],
    ['not-supported', '这个浏览器读不了'],
    ['reader-failed', '没能读完'],
    ['refused', '没有得到使用摄像头'],
    ['something else', '没能读完'],
  ]) {
    it(`says what to do: ${code}`, async () => {
      const check = await staged();
      await choose(check, `!${code}`);
      await finished(check);
      expect(trouble(check)).to.contain(words);
      expect(check.value).to.equal('');
      await expect(check).to.be.accessible();
    });
  }

  it('says so where the files are not', async () => {
    const check = await staged('/no-such-folder');
    await choose(check, 'a.png');
    await finished(check);
    expect(trouble(check)).to.contain('这个网站现在读不了图');
  });

  it('shows what the camera sees until a code is seen', async () => {
    const window = globalThis as { cameraWaits?: boolean; cameraRefused?: boolean };
    const check = await staged();
    window.cameraWaits = true;
    deep(check, "[part='read-code']").click();
    await waitUntil(() => step(check) === '请把二维码放进画面里……');
    expect(deepAll(check, 'video')).to.have.length(1);
    deep(check, "[part='read-stop']").click();
    await finished(check);
    window.cameraWaits = false;
    deep(check, "[part='read-code']").click();
    await finished(check);
    expect(check.value).to.equal('https://example.com/seen');
    window.cameraRefused = true;
    deep(check, "[part='read-code']").click();
    await finished(check);
    window.cameraRefused = false;
    expect(trouble(check)).to.contain('没有得到使用摄像头');
  });

  it('listens only where the browser recognises speech on the device', async () => {
    const scope = globalThis as { SpeechRecognition?: unknown; webkitSpeechRecognition?: unknown };
    const { SpeechRecognition: had, webkitSpeechRecognition: hadToo } = scope;
    scope.SpeechRecognition = scope.webkitSpeechRecognition = undefined;
    const silent = await staged();
    await settled();
    expect(buttons(silent)).not.to.include('read-voice');
    scope.SpeechRecognition = class {
      static available = (): void => {};
    };
    try {
      const check = await staged();
      await waitUntil(() => buttons(check).includes('read-voice'));
      check.value = '先前的话';
      deep(check, "[part='read-voice']").click();
      await finished(check);
      expect(check.value).to.equal('先前的话\n我听见了 zh-CN');
      const english = await staged(FAKE, 'en');
      await settled();
      expect(buttons(english)).not.to.include('read-voice');
    } finally {
      scope.SpeechRecognition = had;
      scope.webkitSpeechRecognition = hadToo;
    }
  });
});

describe('the readers themselves', () => {
  it('read a screenshot with a code, and ask no other server for anything', async () => {
    // The elements' own files are there; a browser that recognises speech has the readers loaded before a picture is chosen.
    await staged();
    const loaded: string[] = [];
    const note = (entries: PerformanceEntryList): void => void loaded.push(...entries.map(({ name }) => name));
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'resource', buffered: false });
    const check = await staged('/served-readers');
    await choose(check, await screenshot());
    await finished(check);
    note(observer.takeRecords());
    observer.disconnect();
    const plain = check.value.replace(/\s+/g, ' ');
    expect(trouble(check)).to.equal('');
    expect(plain).to.contain('Your account is frozen, pay into the safe account today.');
    expect(plain).to.contain(LINK);
    const own = `${location.origin}/served-readers/`;
    expect(loaded).to.include(`${own}readers.js`);
    expect(loaded.filter((url) => !url.startsWith(own))).to.deep.equal([]);
  }).timeout(120_000);

  it('do so on a page with a strict policy, the worker under its own', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/test/elements/reading/strict.html';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    await waitUntil(() => frame.contentDocument!.querySelector('fraud-check')?.shadowRoot, 'no element', {
      timeout: 20_000,
    });
    const check = frame.contentDocument!.querySelector<FraudCheck>('fraud-check')!;
    await choose(check, await screenshot());
    await finished(check);
    expect(trouble(check)).to.equal('');
    expect(check.value).to.contain('frozen');
    frame.remove();
  }).timeout(120_000);
});
