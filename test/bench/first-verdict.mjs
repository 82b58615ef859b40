import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium, NO_CHROMIUM } from '../../tools/chromium.mjs';
import { serve } from '../../tools/serve.mjs';

/*
 * How long a resident waits for the first answer on a page that was never open before, on a processor so many times
 * slower than this one: from the moment that `fraud-free.js` and what it begins with are there and their first line may run, to the answer on the
 * screen. The catalog is in that file, so that opening it is part of the time, as are compiling and the first check.
 *
 *   node test/bench/first-verdict.mjs --slower 4 --times 9
 */
const { values } = parseArgs({
  options: { slower: { type: 'string', default: '4' }, times: { type: 'string', default: '9' } },
});
const TEXT =
  '您好，我是平台客服，您误开通了百万保障，今天不关闭每月将自动扣费800元，影响征信。请下载会议软件打开屏幕共享，我带您把钱转到安全账户完成认证。';

const executablePath = await findChromium();
if (executablePath === undefined) throw new Error(NO_CHROMIUM);
const site = await serve({ port: 8170, site: 'examples/plain-html' });
const browser = await puppeteer.launch({ executablePath, args: CHROMIUM_ARGS });
try {
  const runs = [];
  for (let i = 0; i < Number(values.times); i++) runs.push(await once(Number(values.slower)));
  const name = await browser.version();
  console.log(`${name}, processor ${values.slower} times slower, ${values.times} pages; ms, median (least to most)`);
  for (const key of Object.keys(runs[0])) {
    const sorted = runs.map((run) => run[key]).sort((a, b) => a - b);
    const [least, median, most] = [0, sorted.length >> 1, sorted.length - 1].map((at) => Math.round(sorted[at]));
    console.log(`${key.padEnd(44)} ${median} (${least} to ${most})`);
  }
} finally {
  await browser.close();
  await site.close();
}

async function once(rate) {
  // A context of its own has an empty cache, and with it no compiled code.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  // The plain page's own policy is none; what it measures stands before its own script.
  await page.evaluateOnNewDocument(measure, TEXT);
  await page.goto(site.url, { waitUntil: 'load' });
  await page.waitForFunction(() => 'firstVerdict' in globalThis, { timeout: 60_000, polling: 50 });
  const { firstVerdict } = await page.evaluate(() => ({ firstVerdict: globalThis.firstVerdict }));
  const { metrics } = await session.send('Performance.getMetrics');
  await context.close();
  if (firstVerdict.level !== 'danger') throw new Error(`The answer is "${firstVerdict.level}".`);
  // On a machine that others use, too, this is what the page itself takes.
  const { value } = metrics.find(({ name }) => name === 'TaskDuration');
  return { ...firstVerdict.times, 'the page’s own time on the processor': value * 1000 };
}

/** Runs in the page: checks as soon as the element is there. */
function measure(text) {
  customElements.whenDefined('fraud-check').then(async () => {
    const defined = performance.now();
    const check = document.querySelector('fraud-check');
    await check.updateComplete;
    const shown = performance.now();
    check.value = text;
    const { level } = check.check();
    const judged = performance.now();
    await check.updateComplete;
    await check.shadowRoot.querySelector('fraud-verdict').updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const responseEnd = Math.max(
      ...performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\/fraud-free(?:-main|-engine|-catalog)?\.js$/.test(name))
        .map(({ responseEnd }) => responseEnd),
    );
    const answered = performance.now();
    globalThis.firstVerdict = {
      level,
      times: {
        'first verdict on the screen, from script start': answered - responseEnd,
        '  compiling, running, elements defined': defined - responseEnd,
        '  the element stands there': shown - defined,
        '  opening the catalog and the first check': judged - shown,
        '  showing the answer': answered - judged,
      },
    };
  });
}
