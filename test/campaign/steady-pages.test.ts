import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { processIo } from '@fraud-free/cli';
import { launch, type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_ARGS, findChromium, NO_CHROMIUM } from '../../tools/chromium.mjs';
import { runCli } from '../cli/support/run-cli.js';
import { serveStatic, type StaticSite } from '../support/static-site.js';

/*
 * How far whole pages jump while their elements come up, as the browser itself adds it up: `layout-shift` of a first visit, on
 * which every script and every file comes after what was there before it has been painted.
 */

/** More is no good page, by the limit of Core Web Vitals for cumulative layout shift. */
const MOST = 0.1;
const WINDOWS = [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
] as const;
/** An alert and an all clear stand in the campaign that warns, and none in the quiet one. */
const PAGES = [
  ...['warned/', 'warned/check/', 'warned/alerts/', 'warned/frauds/', 'warned/progress/'],
  ...['warned/quiz/winter/', 'warned/en/quiz/winter/', 'quiet/', 'quiet/alerts/', 'community/'],
] as const;
/** Where pictures of what was seen are put, if somebody wants to look at them; in the dark if its name says so. */
const PICTURES = process.env['STEADY_PICTURES'];

let home: string;
let site: StaticSite;
let browser: Browser;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'steady-pages-'));
  await build('warned', (folder) => {
    for (const name of readdirSync(folder)) setDates(join(folder, name));
  });
  await build('quiet', (folder) => rmSync(folder, { recursive: true }));
  copyCommunitySite(join(home, 'community'));
  site = await serveStatic(home);
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error(NO_CHROMIUM);
  browser = await launch({ executablePath, args: CHROMIUM_ARGS });
}, 120_000);

afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(home, { recursive: true, force: true });
});

/** The example's campaign as `name`, with other alerts. */
async function build(name: string, changeAlerts: (folder: string) => void): Promise<void> {
  const source = join(home, 'sources', name);
  cpSync('examples/campaign', source, { recursive: true });
  changeAlerts(join(source, 'alerts'));
  const { list, load, look, readFile, removeEmptyFolder, removeFile, replaceFile, writeFile } = processIo();
  const files = { list, load, look, readFile, removeEmptyFolder, removeFile, replaceFile, writeFile };
  const args = ['--out', join(home, name), '--catalog', 'rules/dist/catalog.json', '--no-print'];
  const io = { ...files, cwd: process.cwd(), now: Date.now };
  const { code, stdout, stderr } = await runCli(['campaign', 'build', source, ...args], { io });
  expect([code, stderr], stdout).toEqual([0, '']);
}

/** As if this were the day on which the example has both. */
function setDates(file: string): void {
  const ahead = Date.now() - Date.parse('2026-12-16');
  const text = readFileSync(file, 'utf8').replace(/(?<=(?:published|expires): ')[\d-]+/g, (day) =>
    new Date(Date.parse(day) + ahead).toISOString().slice(0, 10),
  );
  writeFileSync(file, text);
}

/** The page as its README has it taken elsewhere. */
function copyCommunitySite(to: string): void {
  mkdirSync(to);
  cpSync('examples/community-site', to, { recursive: true });
  cpSync('packages/campaign/assets/page.css', join(to, 'page.css'));
  const dist = 'packages/elements/dist';
  for (const name of readdirSync(dist).filter((one) => /^fraud-free[\w-]*\.(?:js|css)$/.test(one)))
    cpSync(join(dist, name), join(to, name));
}

describe.each(WINDOWS)('on a window of $width px', (window) => {
  it.each(PAGES)(
    'stays where it is: %s',
    async (path) => {
      for (const edition of ['usual', 'elder'] as const) {
        const seen = await shiftsOf(path, window, edition);
        const sum = seen.reduce((all, { value }) => all + value, 0);
        const told = seen.map(({ value, moved }) => `${value.toFixed(3)} of ${moved.join(' ')}`);
        expect(sum, [edition, ...told].join(', ')).toBeLessThan(MOST);
      }
    },
    60_000,
  );
});

/** What moved until all elements are there with their files. */
async function shiftsOf(path: string, window: (typeof WINDOWS)[number], edition: 'usual' | 'elder'): Promise<Seen[]> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(window);
  const value = PICTURES?.includes('dark') === true ? 'dark' : 'light';
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(page, request));
  if (edition === 'elder') await page.evaluateOnNewDocument(() => localStorage.setItem('fraud-free-elder', 'true'));
  await page.evaluateOnNewDocument(() => {
    const seen: Seen[] = [];
    Object.assign(globalThis, { seen });
    new PerformanceObserver((entries) => {
      for (const { value, sources } of entries.getEntries() as unknown as Shift[])
        seen.push({ value, moved: sources.map(({ node }) => (node as Element | null)?.localName ?? '') });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${site.url}${path}`);
  await page.waitForFunction(() => {
    const waits = ({ shadowRoot }: Element): boolean =>
      shadowRoot !== null && shadowRoot.querySelector('.waiting') !== null;
    return ![...document.querySelectorAll('*')].some((one) => one.matches(':not(:defined)') || waits(one));
  });
  await painted(page);
  await painted(page);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen[] }).seen);
  if (PICTURES !== undefined) {
    mkdirSync(PICTURES, { recursive: true });
    const name = `${path.replaceAll('/', '-')}${window.width}-${edition}.png`;
    await page.screenshot({ path: join(PICTURES, name), fullPage: true });
  }
  await context.close();
  return seen;
}

interface Shift {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

interface Seen {
  readonly value: number;
  readonly moved: readonly string[];
}

/** Elements and what they fetch come once there is a picture of the page without them. */
async function answer(page: Page, request: HTTPRequest): Promise<void> {
  const late = request.resourceType() === 'fetch' || basename(new URL(request.url()).pathname).startsWith('fraud-free');
  if (late && request.resourceType() !== 'stylesheet') await painted(page);
  await request.continue();
}

async function painted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    while (performance.getEntriesByName('first-contentful-paint').length === 0) await frame();
    await frame();
    await frame();
  });
}
