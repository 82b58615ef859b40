import { expect, waitUntil } from '@open-wc/testing';
import { settled } from './support/dom.js';

/** What browsers have learnt since Chromium 66, by its owner: what is not theirs is taken away before the page loads. */
const YOUNGER: Readonly<Record<string, string>> = {
  'Array.prototype': 'at findLast findLastIndex flat flatMap toReversed toSorted toSpliced with',
  Array: 'fromAsync',
  'String.prototype': 'at isWellFormed matchAll replaceAll toWellFormed trimEnd trimStart',
  Object: 'fromEntries groupBy hasOwn',
  Map: 'groupBy',
  Promise: 'allSettled any try withResolvers',
  'Uint8Array.prototype.__proto__': 'at findLast findLastIndex toReversed toSorted with',
  'Set.prototype': 'difference intersection isDisjointFrom isSubsetOf isSupersetOf symmetricDifference union',
  Intl: 'DisplayNames DurationFormat ListFormat Locale RelativeTimeFormat Segmenter',
  'Element.prototype': 'checkVisibility getHTML replaceChildren setHTMLUnsafe toggleAttribute',
  'HTMLFormElement.prototype': 'requestSubmit',
  AbortSignal: 'any timeout',
  'crypto.__proto__': 'randomUUID',
  'navigator.__proto__': 'clipboard locks share',
  self: 'CompressionStream DecompressionStream WeakRef FinalizationRegistry queueMicrotask structuredClone globalThis',
};

const TAKE_AWAY = `const YOUNGER = ${JSON.stringify(YOUNGER)};
addEventListener('error', ({ message }) => (document.title += message));
addEventListener('unhandledrejection', ({ reason }) => (document.title += reason));
for (const [path, names] of Object.entries(YOUNGER)) {
  const owner = path.split('.').reduce((from, name) => from && from[name], self);
  for (const name of owner ? names.split(' ') : []) delete owner[name];
}`;

const FRAUD = '您好，我是平台客服，您误开通了百万保障，请下载会议软件打开屏幕共享，我带您把钱转到安全账户完成认证。';

async function oldPage(body: string): Promise<Document> {
  const frame = document.createElement('iframe');
  // Without the runner's own scripts, which are of today.
  frame.srcdoc = `<!doctype html><html lang="zh-CN"><script>${TAKE_AWAY}</script>
    <script type="module" src="/examples/plain-html/fraud-free.js"></script>${body}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return frame.contentDocument!;
}

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

describe('a browser of 2019', () => {
  it('lacks what was taken away, and gets of it what the built file brings', async () => {
    const page = await oldPage('');
    const view = page.defaultView as unknown as {
      structuredClone?: unknown;
      Intl: { ListFormat: new (language: string) => { format(list: string[]): string } };
      eval(code: string): unknown;
    };
    expect(view.structuredClone).to.equal(undefined);
    expect(new view.Intl.ListFormat('zh-CN').format(['一', '二'])).to.equal('一、二');
    const values: readonly (readonly [string, unknown])[] = [
      ['[1, [2, [3]]].flat()', [1, 2, [3]]],
      ['[1, [2, [3]]].flat(Infinity)', [1, 2, 3]],
      ['[1, 2].flatMap((n) => [n, [n]])', [1, [1], 2, [2]]],
      ['[1, 2].at(-1)', 2],
      ["'abc'.at(-4)", undefined],
      ['new Uint8Array([7]).at(0)', 7],
      ["[...'a1b22'.matchAll(/[0-9]+/g)].map((m) => m[0] + m.index)", ['11', '223']],
      ["[...'ab'.matchAll(/x*/g)].length", 3],
      ["[...'😀'.matchAll(/x*/gu)].length", 2],
      ["'a.b.c'.replaceAll('.', '$')", 'a$b$c'],
      ["'a.b'.replaceAll(/[.]/g, '-')", 'a-b'],
      ["Object.fromEntries([['__proto__', 1], ['a', 2]]).a", 2],
      ["Object.hasOwn({ a: 1 }, 'toString')", false],
      ["Object.keys([].concat([1])).concat('' in [])", ['0', false]],
    ];
    for (const [code, value] of values) expect(JSON.stringify(view.eval(code)), code).to.equal(JSON.stringify(value));
  });

  it('gives a verdict, and every element works', async () => {
    const page = await oldPage(`<fraud-check></fraud-check><fraud-warning></fraud-warning><fraud-quiz></fraud-quiz>
      <fraud-search></fraud-search><fraud-simulator></fraud-simulator><fraud-emergency></fraud-emergency>
      <fraud-payment-check></fraud-payment-check><fraud-conversation></fraud-conversation>
      <fraud-script script="flight-change"></fraud-script><fraud-guard><p data-message>${FRAUD}</p></fraud-guard>`);
    await waitUntil(() => page.querySelector(':not(:defined)') === null, undefined, { timeout: 10_000 });
    const check = page.querySelector('fraud-check')!;
    check.value = FRAUD;
    expect(check.check()?.level).to.equal('danger');
    const talk = page.querySelector('fraud-conversation')!;
    talk.value = `甲：${FRAUD}\n乙：好的`;
    expect(talk.check()?.level).to.equal('danger');
    for (const selector of ['fraud-quiz', 'fraud-simulator', 'fraud-payment-check']) {
      page.querySelector(selector)!.shadowRoot!.querySelector<HTMLElement>('[part="start"]')!.click();
      await settled();
      expect(
        page.querySelector(selector)!.shadowRoot!.querySelectorAll('[part="choice"]'),
        selector,
      ).not.to.have.length(0);
    }
    await settled();
    expect(page.querySelector('[data-message]')!.getAttribute('data-fraud-free')).to.equal('danger');
    for (const element of page.body.children)
      expect(element.shadowRoot!.textContent, element.localName).not.to.equal('');
    expect(page.title).to.equal('');
  });
});
