import { expect } from '@open-wc/testing';
import { deepText } from './support/dom.js';

/** A page of the examples as it was built, in a frame. */
async function open(path: string, { scripts = true } = {}): Promise<Document> {
  const frame = document.createElement('iframe');
  if (!scripts) frame.setAttribute('sandbox', 'allow-same-origin');
  frame.src = path;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return frame.contentDocument!;
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(holds(), holds.toString()).to.equal(true);
}

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

const FRAUD = '您好，我是平台客服，您误开通了百万保障，请下载会议软件打开屏幕共享，我带您把钱转到安全账户完成认证。';

describe('an example in a framework', () => {
  for (const name of ['react', 'vue']) {
    it(`${name}: hears the answer, and sets properties`, async () => {
      const page = await open(`/examples/${name}/dist/index.html`);
      await until(() => page.querySelector('fraud-check')?.shadowRoot?.querySelector('textarea') !== undefined);
      const check = page.querySelector('fraud-check')!;
      check.value = FRAUD;
      check.check();
      await until(() => page.querySelector('output')!.textContent === 'danger');
      // The framework rendered again: what the element shows is its own.
      expect(check.verdict?.level).to.equal('danger');
      expect(check.elder).to.equal(false);
      page.querySelector<HTMLElement>('input[type="checkbox"]')!.click();
      await until(() => check.elder);
      check.clear();
      await until(() => page.querySelector('output')!.textContent === '');
    });
  }
});

describe('a page from a server', () => {
  const PAGE = '/examples/server-rendering/dist/index.html';

  it('says what to do before scripts run, and without them', async () => {
    const page = await open(PAGE, { scripts: false });
    expect(page.body.innerText).to.contain('拿不准？拨打 96110 问一问。');
    expect(page.querySelector("fraud-check a[href='tel:96110']")!.getClientRects()).not.to.have.length(0);
  });

  it('is taken over by the browser as it is, and hears the answer', async () => {
    const page = await open(PAGE);
    await until(() => page.querySelector('fraud-check')?.shadowRoot !== null);
    const check = page.querySelector('fraud-check')!;
    await check.updateComplete;
    expect(deepText(check)).to.contain('把可疑的消息粘贴到这里');
    // Taken over, not made anew: otherwise React says so.
    check.value = FRAUD;
    await until(() => {
      check.check();
      return page.querySelector('output')!.textContent === 'danger';
    });
    expect(page.querySelector('fraud-check')).to.equal(check);
    expect(page.title).to.equal('Fraud-Free from a server');
    expect(check.querySelector('p')!.textContent).to.equal('拿不准？拨打 96110 问一问。');
  });
});
