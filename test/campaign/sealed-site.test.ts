import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processIo } from '@fraud-free/cli';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_ARGS, findChromium, NO_CHROMIUM } from '../../tools/chromium.mjs';
import { runCli } from '../cli/support/run-cli.js';
import { serveStatic, type StaticSite } from '../support/static-site.js';

const { list, load, look, readFile, removeEmptyFolder, removeFile, replaceFile, writeFile, writeSecret } = processIo();
const CATALOG = join(process.cwd(), 'rules/dist/catalog.json');
/** Where pictures of what was seen are put, if somebody wants to look at them. */
const PICTURES = process.env['SEAL_PICTURES'];

let home: string;
let site: StaticSite;
let browser: Browser;
const missing: string[] = [];

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'sealed-site-'));
  cpSync('examples/campaign', join(home, 'campaign'), { recursive: true });
  site = await serveStatic(join(home, 'campaign/dist'));
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error(NO_CHROMIUM);
  browser = await launch({ executablePath, args: CHROMIUM_ARGS });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(home, { recursive: true, force: true });
});

const run = async (...args: readonly string[]): Promise<void> => {
  const files = { list, look, readFile, removeEmptyFolder, removeFile, replaceFile, writeFile, writeSecret };
  const io = { ...files, load, cwd: home };
  const { code, stderr } = await runCli(args, { io });
  expect([code, stderr]).toEqual([0, '']);
};
const inSite = (path: string): string => join(home, 'campaign/dist', path);

/** What an element shows, in its shadow and below it, once it says so. */
async function see(path: string, tag: string, words: RegExp, picture: string): Promise<string> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 360, height: 900 });
  page.on('response', (response) => void (response.status() >= 400 && missing.push(response.url())));
  await page.goto(`${site.url}${path}`);
  await expect.poll(() => textOf(page, tag), { timeout: 20_000, interval: 100 }).toMatch(words);
  if (PICTURES !== undefined) {
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: join(PICTURES, `${picture}.png`) });
  }
  const text = await textOf(page, tag);
  await context.close();
  return text;
}

async function textOf(page: Page, tag: string): Promise<string> {
  return await page.$eval(tag, (element) => {
    const read = (node: Node): string =>
      node instanceof HTMLStyleElement
        ? ''
        : (node.nodeType === 3 ? node.textContent! : '') +
          (node instanceof Element && node.shadowRoot ? [...node.shadowRoot.childNodes].map(read).join('') : '') +
          [...node.childNodes].map(read).join('');
    return element.shadowRoot ? [...element.shadowRoot.childNodes].map(read).join('') : '';
  });
}

describe('the example campaign, built and sealed with a key of this moment', () => {
  it('is sealed as it is built', async () => {
    await run('campaign', 'keys', 'street.pem');
    await run('campaign', 'build', 'campaign', '--catalog', CATALOG, '--key', 'street.pem');
    await run('campaign', 'verify', site.url, '--issuer', 'street.public.json');
  }, 120_000);

  it.each<[string, string, RegExp]>([
    ['alerts/', 'fraud-alerts', /已核对：由阳光街道办事处（示例）发布/],
    ['progress/', 'fraud-campaign', /已核对：由阳光街道办事处（示例）发布/],
    ['quiz/winter/', 'fraud-quiz', /已核对：由阳光街道办事处（示例）发布[^]*一共 10 道题/],
    ['en/quiz/doorstep/', 'fraud-quiz', /Checked: published by[^]*4 questions/],
    ['en/alerts/', 'fraud-alerts', /Checked: published by Sunny Street office \(example\)/],
  ])(
    'says at %s who made it',
    async (path, tag, words) => {
      await see(path, tag, words, `good-${path.replaceAll('/', '-')}`);
    },
    60_000,
  );

  it('asks for nothing that is not there', () => {
    expect(missing).toEqual([]);
  });

  it('shows nothing of alerts that somebody has changed on the server', async () => {
    const file = inSite('alerts/alerts.zh-CN.json');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('"content_text": "', '"content_text": "请拨打 13800000000。'));
    const text = await see('alerts/', 'fraud-alerts', /没有核对通过，所以没有显示/, 'changed');
    expect(text).toMatch(/和发布时的不一样[^]*不要填写任何信息/);
    expect(text).not.toContain('13800000000');
    writeFileSync(file, before);
  }, 60_000);

  it.each(['winter', 'doorstep'])('plays no quiz that somebody has changed on the server: %s', async (id) => {
    const file = inSite(`quizzes/${id}.json`);
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, `${before} `);
    const text = await see(`quiz/${id}/`, 'fraud-quiz', /没有核对通过，所以没有显示/, `changed-${id}`);
    expect(text).not.toMatch(/道题|开始/);
    writeFileSync(file, before);
  });

  it('shows nothing once its issuer has withdrawn it', async () => {
    await run('campaign', 'revoke', 'campaign/dist', '--key', 'street.pem', '--why', 'a wrong number');
    await see('alerts/', 'fraud-alerts', /发布单位已经收回了这份内容/, 'withdrawn');
  }, 60_000);
});
