import { expect } from '@open-wc/testing';

/** A page of its own, in a frame, with the built file as often and in as many versions as the body asks for. */
async function open(body: string): Promise<{ view: Window & { said: string[] }; page: Document }> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="zh-CN"><script>self.said = []; console.warn = (...words) => said.push(words.join(' '));
    addEventListener('error', ({ message }) => said.push('Error: ' + message));</script>${body}<fraud-check></fraud-check>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return { view: frame.contentWindow as unknown as Window & { said: string[] }, page: frame.contentDocument! };
}

const FILE = '/examples/plain-html/fraud-free.js';
/** What it leads to, with the elements in it. */
const MAIN = '/examples/plain-html/fraud-free-main.js';
const script = (src: string): string => `<script type="module" src="${src}"></script>`;
const FRAUD = '您好，我是平台客服，您误开通了百万保障，请下载会议软件打开屏幕共享，我带您把钱转到安全账户完成认证。';

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

describe('two copies on one page', () => {
  it('of one version do no harm, and say nothing', async () => {
    const { view, page } = await open(script(FILE) + script(`${FILE}?again`));
    const check = page.querySelector('fraud-check')!;
    check.value = FRAUD;
    expect(check.check()?.level).to.equal('danger');
    expect(view.said).to.deep.equal([]);
  });

  it('of two versions: the first works, the second says once that it stays away', async () => {
    const source = await (await fetch(MAIN)).text();
    const folder = new URL('.', new URL(MAIN, location.href)).href;
    const older = source.replaceAll(/(["'`])0\.1\.0\1/g, '"0.0.9"').replaceAll(/(["'])\.\//g, `$1${folder}`);
    expect(older).to.contain('"0.0.9"');
    const url = URL.createObjectURL(new Blob([older], { type: 'text/javascript' }));
    const { view, page } = await open(script(url) + script(FILE));
    const check = page.querySelector('fraud-check')!;
    expect((check.constructor as typeof HTMLElement & { version: string }).version).to.equal('0.0.9');
    check.value = FRAUD;
    expect(check.check()?.level).to.equal('danger');
    expect(view.said).to.have.length(1);
    expect(view.said[0]).to.contain('version 0.0.9').and.to.contain('version 0.1.0');
    URL.revokeObjectURL(url);
  });
});

/** Registries for one part of a page, where the browser has them. */
const canScope = ((): boolean => {
  try {
    new CustomElementRegistry();
    return 'customElementRegistry' in Element.prototype;
  } catch {
    return false;
  }
})();

describe('classes without a name', () => {
  it('can be registered under another, beside ours', async () => {
    const { FraudCheck } = await import('@fraud-free/elements');
    class OwnCheck extends FraudCheck {}
    customElements.define('own-check', OwnCheck);
    const check = document.createElement('own-check') as OwnCheck;
    document.body.append(check);
    await check.updateComplete;
    expect(check.shadowRoot!.querySelector('textarea')).not.to.equal(null);
    check.remove();
  });

  (canScope ? it : it.skip)('can be registered for a part of a page alone', async () => {
    const { FraudWarning } = await import('@fraud-free/elements');
    const registry = new CustomElementRegistry();
    class OwnWarning extends FraudWarning {}
    registry.define('scoped-warning', OwnWarning);
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open', customElementRegistry: registry });
    root.innerHTML = '<scoped-warning></scoped-warning>';
    const warning = root.querySelector<InstanceType<typeof OwnWarning>>('scoped-warning')!;
    await warning.updateComplete;
    expect(warning).to.be.instanceOf(OwnWarning);
    expect(customElements.get('scoped-warning')).to.equal(undefined);
    expect(warning.shadowRoot!.textContent).not.to.equal('');
    host.remove();
  });
});
