import { expect, waitUntil } from '@open-wc/testing';
import { ago, campaignFile, feedFile } from '../../examples/docs/files.js';

/*
 * How far a page jumps while elements come up: from what stands inside of them, until they are there and their files read.
 * The built files, as a page has them, in frames with a page of their own.
 */
const FOLDER = '/examples/plain-html/';
/** More is no good page, by the limit of Core Web Vitals for cumulative layout shift. */
const MOST = 0.1;
const FRAUD = '您好，我是平台客服，您误开通了百万保障，请下载会议软件打开屏幕共享，我带您把钱转到安全账户完成认证。';

const file = (json: unknown): string =>
  URL.createObjectURL(new Blob([JSON.stringify(json)], { type: 'application/json' }));
const alert = (id: string) => ({
  id,
  title: '有人冒充航空公司打电话',
  content_text: '请挂断，自己到官方应用里查。',
  date_published: ago(1),
  _fraud_free: { kind: 'new', severity: 'severe', area: '三号楼', script: 'flight-change' },
});

const ELEMENTS: readonly (readonly [tag: string, attributes?: string])[] = [
  ['fraud-alerts', `src="${file(feedFile(ago(1), alert('1'), alert('2')))}"`],
  ['fraud-alerts', ''],
  ['fraud-campaign', `src="${file(campaignFile(30, 30, 3))}"`],
  ['fraud-check'],
  ['fraud-contacts', `src="${file(campaignFile(30, 30))}"`],
  ['fraud-conversation'],
  ['fraud-emergency', 'no-keep'],
  ['fraud-guard'],
  ['fraud-payment-check'],
  ['fraud-quiz', 'seed="room"'],
  ['fraud-script', 'script="flight-change"'],
  ['fraud-search'],
  ['fraud-simulator', 'script="flight-change"'],
  ['fraud-verdict', `text="${FRAUD}"`],
  ['fraud-verdict', ''],
  ['fraud-warning', 'script="fake-task-rebate"'],
];
const WINDOWS = [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
] as const;
const PAGES = [
  { name: 'Chinese', of: 'lang="zh-CN"', inside: '拿不准？拨打 96110 问一问。' },
  { name: 'English', of: 'lang="en"', inside: 'In doubt? Call 96110.' },
  { name: 'the elder edition', of: 'lang="zh-CN" data-elder', inside: '拿不准？拨打 96110 问一问。' },
] as const;

interface Window {
  readonly width: number;
  readonly height: number;
}

/**
 * The heights that each element had, one after another, on a page with all of them.
 *
 * @param head what the page loads besides the elements
 */
async function heights(
  { width, height }: Window,
  { of, inside }: (typeof PAGES)[number],
  head: string,
): Promise<number[][]> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: ${height}px; border: 0`;
  const sections = ELEMENTS.map(([tag, own = '']) => `<section><${tag} ${own}>${inside}</${tag}></section>`);
  frame.srcdoc = `<!doctype html><html ${of}>${head}<style>body { margin: 16px } section { max-width: 44rem }</style>
    ${sections.join('')}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const places = [...page.querySelectorAll('section')];
  const seen = places.map((place) => [place.getBoundingClientRect().height]);
  const script = Object.assign(page.createElement('script'), { type: 'module', src: `${FOLDER}fraud-free.js` });
  page.head.append(script);
  const isThere = ({ firstElementChild: host }: Element): boolean =>
    !host!.matches(':not(:defined)') && host!.shadowRoot?.querySelector('.waiting') === null;
  await waitUntil(
    () => {
      places.forEach((place, i) => seen[i]!.push(place.getBoundingClientRect().height));
      return places.every(isThere);
    },
    'not all elements came up',
    { interval: 2, timeout: 30_000 },
  );
  places.forEach((place, i) => seen[i]!.push(place.getBoundingClientRect().height));
  frame.remove();
  return seen;
}

/**
 * The layout shift of a page that is filled below an element which begins at its top, as https://wicg.github.io/layout-instability/
 * adds it up: at each change the part of the window that is not as it was, times how far it moved, of its longer side.
 */
function shift(all: readonly number[], { width, height }: Window): number {
  return all.slice(1).reduce((sum, now, i) => {
    const [least, most] = [now, all[i]!].sort((a, b) => a - b).map((one) => Math.min(one, height));
    return sum + ((height - least!) / height) * ((most! - least!) / Math.max(width, height));
  }, 0);
}

describe('what stands below an element', () => {
  for (const window of WINDOWS)
    for (const page of PAGES)
      it(`stays where it is beside fraud-free.css, at ${window.width} px in ${page.name}`, async () => {
        const seen = await heights(window, page, `<link rel="stylesheet" href="${FOLDER}fraud-free.css">`);
        seen.forEach((one, i) => {
          expect(shift(one, window), `${ELEMENTS[i]!.join(' ')}: ${[...new Set(one)].join()}`).to.be.below(MOST);
        });
      });

  it('stays where a page says, in a rule before the sheet', async () => {
    const [window] = WINDOWS;
    const own = '<style>fraud-campaign { --fraud-free-room: 1234px }</style>';
    const seen = await heights(window, PAGES[0], `${own}<link rel="stylesheet" href="${FOLDER}fraud-free.css">`);
    expect(seen[ELEMENTS.findIndex(([tag]) => tag === 'fraud-campaign')]![0]).to.equal(1234);
  });

  it('would jump without it', async () => {
    const [window] = WINDOWS;
    const seen = await heights(window, PAGES[0], '');
    const jumping = ELEMENTS.filter((_, i) => shift(seen[i]!, window) >= MOST);
    expect(jumping.map(([tag, own]) => (own === '' ? `${tag} without` : tag))).to.deep.equal(
      ELEMENTS.filter(([tag, own]) => tag !== 'fraud-guard' && own !== '').map(([tag]) => tag),
    );
  });
});
