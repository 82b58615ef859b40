import { expect, waitUntil } from '@open-wc/testing';

/*
 * The way without a bundler: the built files in one folder, two lines of HTML, a strict policy, and nothing else. Pages are
 * frames of their own, so that nothing of the test's own elements is in them.
 */
const FOLDER = '/examples/plain-html/';
/** The page's own server, by name: Firefox takes 'self' of a frame that is written here for nobody. */
const POLICY = `default-src 'none'; script-src ${location.origin}; style-src ${location.origin} 'unsafe-inline'`;
const FRAUD = '您好，我是平台客服，您误开通了百万保障，请下载会议软件打开屏幕共享，我带您把钱转到安全账户完成认证。';

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

async function open(body: string, lang = 'zh-CN', src = `${FOLDER}fraud-free.js`): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="${lang}"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <script type="module" src="${src}"></script>${body}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return frame.contentDocument!;
}

const asked = (page: Document): string[] =>
  page
    .defaultView!.performance.getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith(FOLDER))
    .map((path) => path.slice(FOLDER.length));
const isDefined = (page: Document, tag: string): boolean => page.defaultView!.customElements.get(tag) !== undefined;
const text = (page: Document, tag: string): string => page.querySelector(tag)!.shadowRoot?.textContent ?? '';

const FIRST = [
  'fraud-free.js',
  'fraud-free-old-browsers.js',
  'fraud-free-main.js',
  'fraud-free-engine.js',
  'fraud-free-catalog.js',
];

describe('the built files in a folder', () => {
  it('need two lines, and load nothing that the page does not show', async () => {
    const page = await open('<fraud-check></fraud-check>');
    const check = page.querySelector('fraud-check')!;
    check.value = FRAUD;
    expect(check.check()?.level).to.equal('danger');
    expect(asked(page).sort()).to.deep.equal([...FIRST].sort());
  });

  it('bring an element when its tag is first seen: at once, later, or where a script asks for it', async () => {
    const page = await open('<fraud-emergency><p>110</p></fraud-emergency>');
    await waitUntil(() => isDefined(page, 'fraud-emergency'), undefined, { timeout: 10_000 });
    expect(isDefined(page, 'fraud-quiz')).to.equal(false);
    page.body.append(page.createElement('fraud-quiz'));
    await waitUntil(() => text(page, 'fraud-quiz').trim() !== '', undefined, { timeout: 10_000 });
    page.body.insertAdjacentHTML('beforeend', '<div><fraud-search></fraud-search></div>');
    await waitUntil(() => isDefined(page, 'fraud-search') && isDefined(page, 'fraud-script'), undefined, {
      timeout: 10_000,
    });
    expect(new Set(asked(page)).size).to.equal(asked(page).length);
  });

  it('are loaded once, whatever stands behind the address', async () => {
    const page = await open(
      '<fraud-warning script="flight-change"></fraud-warning>',
      'zh-CN',
      `${FOLDER}fraud-free.js?v=2`,
    );
    page.body.append(page.createElement('fraud-quiz'));
    await waitUntil(() => isDefined(page, 'fraud-quiz'), undefined, { timeout: 10_000 });
    expect(
      asked(page)
        .filter((name) => FIRST.includes(name))
        .sort(),
    ).to.deep.equal([...FIRST].sort());
  });

  it('have what is shown in other languages apart, and show no Chinese before it is there', async () => {
    const page = await open('<fraud-check></fraud-check><p lang="zh-TW">字</p>', 'en');
    await waitUntil(() => isDefined(page, 'fraud-check'), undefined, { timeout: 10_000 });
    const check = page.querySelector('fraud-check')!;
    await check.updateComplete;
    expect(check.shadowRoot!.querySelector('h2')!.textContent).to.equal('Let us look at this message');
    expect(asked(page).sort()).to.deep.equal([...FIRST, 'fraud-free-words-en.js'].sort());
  });

  it('bring a language that a page turns to later', async () => {
    const page = await open('<fraud-check></fraud-check>');
    expect(text(page, 'fraud-check')).to.contain('帮您看看');
    page.documentElement.lang = 'en';
    await waitUntil(() => text(page, 'fraud-check').includes('Let us look'), undefined, { timeout: 10_000 });
    page.documentElement.lang = 'zh-HK';
    await waitUntil(() => text(page, 'fraud-check').includes('幫您看看'), undefined, { timeout: 10_000 });
  });

  it('tell of scripts in traditional Chinese where the page is, from a file that no other page loads', async () => {
    const page = await open('<fraud-check></fraud-check>', 'zh-TW');
    await waitUntil(() => isDefined(page, 'fraud-check'), undefined, { timeout: 10_000 });
    const check = page.querySelector('fraud-check')!;
    check.value = FRAUD;
    expect(check.check()?.level).to.equal('danger');
    await check.updateComplete;
    const shown = [...check.shadowRoot!.querySelectorAll('fraud-verdict')].map((one) => one.shadowRoot!.textContent);
    expect(shown.join('')).to.contain('最像：“百萬保障”“會員”要扣費').and.not.contain('会员');
    // The numbers are those of the page's place, though what is shown inside has the language alone.
    expect(shown.join('')).to.contain('撥打 165').and.not.contain('撥打 96110');
    expect(asked(page)).to.include('fraud-free-catalog-zh-Hant.js');
  });
});
