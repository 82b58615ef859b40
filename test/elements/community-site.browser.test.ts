import { expect, waitUntil } from '@open-wc/testing';
import { canSetViewport } from '../support/browser.js';
import { setViewport } from '@web/test-runner-commands';
import { deep, deepAll, deepText, settled } from './support/dom.js';
import { choose, finished, LINK, screenshot } from './support/screenshot.js';

/*
 * The examples as they are, with the built bundle, in a frame: their content security policy, which lets nothing in or
 * out, holds there as on the real page.
 */
const SITE = '/examples/community-site/';

/** Loads a page of the examples into a frame; `violations` fills with what its policy forbade. */
async function open(path: string, { scripts = true } = {}): Promise<{ page: Document; violations: string[] }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 360px; height: 740px; border: 0';
  if (!scripts) frame.setAttribute('sandbox', 'allow-same-origin');
  frame.src = `${path}index.html`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const page = frame.contentDocument!;
  // Elements beyond the first come in files of their own.
  if (scripts) await waitUntil(() => page.querySelector(':not(:defined)') === null, undefined, { timeout: 10_000 });
  const violations: string[] = [];
  page.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    // The test runner puts a script into every page that calls the runner.
    if (!blockedURI.startsWith('ws')) violations.push(`${effectiveDirective} ${blockedURI}`);
  });
  return { page, violations };
}

interface AxeWindow {
  readonly axe: {
    run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] }>;
  };
}

const frames: HTMLIFrameElement[] = [];
const press = async (page: Document, selector: string): Promise<void> => {
  page.querySelector<HTMLElement>(selector)!.click();
  await settled();
};
const shown = (page: Document): string => page.body.innerText.replace(/\s+/g, ' ');

before(async () => {
  localStorage.removeItem('fraud-free-elder');
  localStorage.removeItem('fraud-free-lang');
  if (canSetViewport) await setViewport({ width: 800, height: 900 });
});

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
  localStorage.removeItem('fraud-free-elder');
  localStorage.removeItem('fraud-free-lang');
});

describe('the community site', () => {
  it('warns, checks, asks and names the numbers, under its own strict policy', async () => {
    const { page, violations } = await open(SITE);
    expect(page.querySelector("meta[http-equiv='Content-Security-Policy']")!.getAttribute('content')).to.contain(
      "default-src 'none'",
    );
    expect(deepText(page.querySelector('fraud-warning')!)).to.contain('刷单返利');
    expect(deepAll(page.querySelector('fraud-quiz')!, '[part="start"]')).to.have.length(1);
    const check = page.querySelector('fraud-check')!;
    await press(page, '.samples [data-sample]');
    await settled();
    expect(check.verdict?.level).to.equal('danger');
    expect(deep(check, '#headline').textContent).to.equal('很像一种已知的骗局');
    expect(violations).to.deep.equal([]);
  });

  it('reads a screenshot on the device, under its policy', async () => {
    const { page, violations } = await open(SITE);
    const check = page.querySelector('fraud-check')!;
    await choose(check, await screenshot());
    await finished(check);
    expect(deep(check, '#trouble').textContent).to.equal('');
    expect(check.value).to.contain('frozen').and.to.contain(LINK);
    await check.updateComplete;
    expect(check.check()?.level).to.be.oneOf(['danger', 'caution']);
    expect(violations).to.deep.equal([]);
  }).timeout(120_000);

  it('has samples of frauds and of genuine messages, and judges them rightly', async () => {
    const { page } = await open(SITE);
    const check = page.querySelector('fraud-check')!;
    const levels: unknown[] = [];
    for (const button of page.querySelectorAll<HTMLElement>('[data-sample]')) {
      button.click();
      levels.push(check.verdict?.level);
    }
    expect(levels).to.deep.equal(['danger', 'danger', 'no-match', 'danger', 'danger', 'no-match']);
  });

  it('is prevented by its policy from sending anything', async () => {
    const { page, violations } = await open(SITE);
    const image = page.createElement('img');
    image.src = 'https://example.com/?text=secret';
    page.body.append(image);
    for (let i = 0; i < 50 && violations.length === 0; i++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(violations.join()).to.contain('img-src');
  });

  it('switches to the elder edition and to English, elements and all, and remembers it', async () => {
    const { page } = await open(SITE);
    const check = page.querySelector('fraud-check')!;
    await press(page, '[data-switch="elder"]');
    expect(page.querySelector('[data-switch="elder"]')!.getAttribute('aria-pressed')).to.equal('true');
    expect(deep(check, 'textarea').getBoundingClientRect().height).to.be.above(0);
    expect(deep(check, '[part="submit"]').getBoundingClientRect().height).to.be.at.least(60);
    for (const button of page.querySelectorAll('.switches button, .number, .samples button')) {
      if (button.getClientRects().length > 0) expect(button.getBoundingClientRect().height).to.be.at.least(60);
    }
    await press(page, '[data-switch="lang"]');
    expect(page.documentElement.lang).to.equal('en');
    expect(shown(page)).to.contain('Whom to call').and.not.to.contain('三个好习惯');
    await waitUntil(() => deepText(check).includes('Paste the suspicious message here'));

    const again = await open(SITE);
    expect(again.page.documentElement.lang).to.equal('en');
    expect(again.page.documentElement.hasAttribute('data-elder')).to.equal(true);
  });

  it('can be read without scripts: what to ask oneself, what to do, whom to call', async () => {
    const { page } = await open(SITE, { scripts: false });
    const text = shown(page);
    for (const part of [
      '凡是要先垫钱的',
      '问自己三句话',
      '可以打给谁',
      '先挂断',
      '96110',
      '已经转了钱',
      '证据都留着',
    ]) {
      expect(text).to.contain(part);
    }
    expect(page.querySelectorAll("fraud-check a[href='tel:96110'], aside a[href='tel:110']")).to.have.length.above(1);
    expect(page.querySelector<HTMLElement>('.switches')!.getClientRects()).to.have.length(0);
  });

  it('fits on a phone: nothing sticks out at 360 px, before and after an answer, small and large', async () => {
    const { page } = await open(SITE);
    for (const step of ['', '[data-sample]', '[data-switch="elder"]', '[data-switch="lang"]']) {
      if (step) await press(page, step);
      await settled();
      expect(page.documentElement.scrollWidth, step).to.be.at.most(360);
    }
  });

  it('is accessible', async function () {
    this.timeout(60_000);
    // Without its policy, which would not let axe in.
    const source = await (await fetch(`${SITE}index.html`)).text();
    const frame = document.createElement('iframe');
    frame.srcdoc = source
      .replaceAll('"./', `"${SITE}`)
      .replace('http-equiv="Content-Security-Policy"', '')
      .replace('</head>', '<script src="/node_modules/axe-core/axe.min.js"></script></head>');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    frames.push(frame);
    await loaded;
    const page = frame.contentDocument!;
    await press(page, '[data-sample]');
    expect(page.querySelector('fraud-check')!.verdict?.level).to.equal('danger');
    const { violations, passes } = await (page.defaultView as unknown as AxeWindow).axe.run();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).to.deep.equal([]);
    expect(passes.length).to.be.above(20);
  });
});

describe('the plain page', () => {
  it('needs two lines: a script and an element', async () => {
    const { page } = await open('/examples/plain-html/');
    const [check, ...others] = [...page.body.children].filter(ours);
    expect(others.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    expect([...page.scripts].filter(ours)).to.have.length(1);
    expect(deepText(check!)).to.contain('把可疑的消息粘贴到这里');
  });
});

/** Not what the test runner puts into every page. */
const ours = (element: Element): boolean => !element.outerHTML.includes('__web-dev-server__');
