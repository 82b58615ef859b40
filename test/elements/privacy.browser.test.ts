import '@fraud-free/elements/define';
import { setCatalog, type FraudCheck } from '@fraud-free/elements';
import { expect, html } from '@open-wc/testing';
import { BANK_FRAUD, HARMLESS, smallCatalog } from '../support/small-catalog.js';
import { deep, deepAll, deepText, settled, stage } from './support/dom.js';

/** Every way out of a page that a script has, and what went through it. */
function watchWaysOut(): { readonly used: string[]; restore(): void } {
  const used: string[] = [];
  const undo: (() => void)[] = [];
  const watch = <T extends object, K extends keyof T>(owner: T, name: K): void => {
    const before = owner[name];
    const spy = function (this: unknown, ...args: unknown[]): unknown {
      used.push(`${String(name)} ${String(args[0])}`);
      return Reflect.construct(Object, []);
    };
    owner[name] = spy as unknown as T[K];
    undo.push(() => (owner[name] = before));
  };
  watch(window, 'fetch');
  watch(window, 'open');
  watch(window, 'WebSocket');
  watch(window, 'EventSource');
  watch(XMLHttpRequest.prototype, 'open');
  watch(Navigator.prototype, 'sendBeacon');
  watch(Storage.prototype, 'setItem');
  return { used, restore: () => undo.forEach((restore) => restore()) };
}

/** Everything a person does with the elements. */
async function journey(): Promise<void> {
  const page = await stage(
    html`<div>
      <fraud-warning></fraud-warning><fraud-check></fraud-check><fraud-verdict text=${BANK_FRAUD}></fraud-verdict>
    </div>`,
  );
  const check = page.querySelector('fraud-check')!;
  for (const text of [BANK_FRAUD, HARMLESS, '请点击 https://example.com/a?b=482913 登录']) {
    check.value = text;
    check.check();
    await settled();
    for (const details of deepAll<HTMLDetailsElement>(check, 'details')) details.open = true;
    await settled();
  }
  check.clear();
  deep(page.querySelector('fraud-warning')!, "[part='close']").click();
  await settled();
}

describe('what is pasted stays on the page', () => {
  it('with no request, no message to anywhere and nothing stored', async () => {
    setCatalog(smallCatalog());
    const cookies = document.cookie;
    const address = location.href;
    const loaded: string[] = [];
    const observer = new PerformanceObserver((list) => loaded.push(...list.getEntries().map(({ name }) => name)));
    observer.observe({ type: 'resource', buffered: false });
    const ways = watchWaysOut();
    try {
      await journey();
    } finally {
      ways.restore();
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    observer.disconnect();
    expect(ways.used).to.deep.equal([]);
    expect(loaded).to.deep.equal([]);
    expect([document.cookie, location.href]).to.deep.equal([cookies, address]);
  });

  it('and the spy would have seen a request', async () => {
    const ways = watchWaysOut();
    void fetch('/nothing');
    navigator.sendBeacon('/nothing');
    ways.restore();
    expect(ways.used).to.deep.equal(['fetch /nothing', 'sendBeacon /nothing']);
  });

  it('nor does the browser spell-check, translate or remember it', async () => {
    const check = await stage<FraudCheck>(html`<fraud-check></fraud-check>`);
    const input = deep<HTMLTextAreaElement>(check, 'textarea');
    expect(input.spellcheck).to.equal(false);
    expect(input.getAttribute('translate')).to.equal('no');
    expect(input.autocomplete).to.equal('off');
    expect(input.name).to.equal('');
  });
});

describe('a message is text and nothing else', () => {
  const payloads = [
    '<img src=x onerror="window.__hit = 1">',
    '<script>window.__hit = 1</script>',
    '"><svg onload=window.__hit=1>',
    '{{constructor.constructor("window.__hit = 1")()}}',
    '<!--?lit$123$--><b>bold</b>',
    'javascript:window.__hit=1',
    '\u202e\u2066颠倒\u0000\u0007',
    '\ud800 半个字符 \udc00',
  ];

  for (const payload of payloads) {
    it(JSON.stringify(payload), async () => {
      setCatalog(smallCatalog());
      const check = await stage<FraudCheck>(html`<fraud-check></fraud-check>`);
      check.value = `${BANK_FRAUD}${payload}`;
      check.check();
      await settled();
      const shown = deep(check, '.text');
      for (const tag of shown.querySelectorAll('.tag')) tag.remove();
      expect(shown.textContent).to.equal(`${BANK_FRAUD}${payload}`);
      expect(deepAll(check, 'img, script, b, [onload], [onerror]')).to.have.length(0);
      expect((window as { __hit?: number }).__hit).to.equal(undefined);
    });
  }

  it('and so is a catalog, even a hostile one', async () => {
    const { sources, scripts } = smallCatalog();
    setCatalog(
      smallCatalog({
        sources: [{ ...sources[0]!, url: 'javascript:window.__hit=1', title: '<img src=x onerror=1>' }],
        scripts: [{ ...scripts[0]!, title: { 'zh-CN': '<b>粗</b>', en: '<b>bold</b>' } }, scripts[1]!],
      }),
    );
    const check = await stage<FraudCheck>(html`<fraud-check lang="en"></fraud-check>`);
    check.value = BANK_FRAUD;
    check.check();
    await settled();
    expect(deepText(check)).to.contain('<b>bold</b>');
    expect(deepText(check)).to.contain('<img src=x onerror=1>');
    expect(deepAll(check, '.sources a, img, b')).to.have.length(0);
  });
});
