import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processIo } from '@fraud-free/cli';
import { openPictures } from '@fraud-free/readers/node';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { CHROMIUM_ARGS, findChromium, NO_CHROMIUM } from '../../tools/chromium.mjs';
import { runCli, type Ran } from '../cli/support/run-cli.js';
import { serveStatic, type StaticSite } from '../support/static-site.js';

const { list, load, look, measure, readFile: read, removeEmptyFolder, removeFile, writeFile } = processIo();
const CATALOG = join(process.cwd(), 'rules/dist/catalog.json');

let home: string;
let site: StaticSite;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'from-an-empty-folder-'));
  site = await serveStatic(join(home, 'sunny/dist'));
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error(NO_CHROMIUM);
  browser = await launch({ executablePath, args: CHROMIUM_ARGS });
  page = await browser.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.text().includes('net::ERR_')) faults.push(line.text());
  });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(home, { recursive: true, force: true });
});

async function run(args: readonly string[], stdin?: string): Promise<Ran> {
  const own = { list, load, look, readFile: read, removeEmptyFolder, removeFile, writeFile, cwd: home };
  return await runCli(args, { io: own, ...(stdin !== undefined && { stdin, stdinIsTerminal: true }) });
}

const build = (...more: string[]): Promise<Ran> => run(['campaign', 'build', 'sunny', '--catalog', CATALOG, ...more]);
const alert = (id: string, title: string, ...more: string[]): Promise<Ran> =>
  run([
    'alert',
    'new',
    id,
    'sunny',
    '--title',
    title,
    '--title-en',
    'x',
    '--text',
    '请先核实',
    '--text-en',
    'x',
    ...more,
  ]);

/** What an element shows, in its shadow and below it. */
const shown = (tag: string): Promise<string> =>
  page.$eval(tag, (element) => {
    const read = (node: Node): string =>
      node instanceof HTMLStyleElement
        ? ''
        : (node.nodeType === 3 ? node.textContent! : '') +
          (node instanceof Element && node.shadowRoot ? [...node.shadowRoot.childNodes].map(read).join('') : '') +
          [...node.childNodes].map(read).join('');
    return [...element.shadowRoot!.childNodes].map(read).join('');
  });

const showing = async (tag: string, words: RegExp): Promise<void> => {
  await expect.poll(() => shown(tag), { timeout: 10_000, interval: 100 }).toMatch(words);
};

/** The part that has the focus, through all shadows. */
const focused = (): Promise<string | null> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.getAttribute('part') ?? at?.getAttribute('data-switch') ?? null;
  });

async function tabTo(part: string): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    if ((await focused())?.split(' ').includes(part)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No “${part}” can be reached by the keyboard`);
}

const HEAD = '编号,类型,剧本,问题,消息,真假,说明';
const TABLE = [
  HEAD,
  'loan,fraud-or-real,fake-loan,,先交保证金，再给您放款。,骗局,正规机构不会先收钱。',
  'bill,fraud-or-real,fake-loan,,您本月贷款已按约定扣款，余额可到柜台查询。,正常,没有催您付钱，也可以当面查。',
];

/** The same rows as Excel saves them. */
async function workbook(lines: readonly string[]): Promise<Uint8Array> {
  const rows = lines.map((line) => line.split(',').map((value) => (value === '' ? null : { value, type: String })));
  return await writeXlsxFile(rows, { sheet: '题目' }).toBuffer();
}

describe('a community officer without a developer', () => {
  it('begins with three answers and an empty folder', async () => {
    const stdin = '\n阳光社区\n\n居委会\n\n010-00000000\nhttps://example.com/sunny/\n\n4\n\n\n\n';
    expect(await run(['campaign', 'init', 'sunny'], stdin)).toMatchObject({ code: 0 });
    expect(await run(['campaign', 'check', 'sunny', '--catalog', CATALOG])).toMatchObject({ code: 0 });
  });

  it.each(['csv', 'xlsx'])(
    'is told every fault of a spreadsheet with its cell, and nothing is written: %s',
    async (type) => {
      mkdirSync(join(home, 'sunny/quizzes'), { recursive: true });
      const faulty = [
        HEAD,
        TABLE[1]!.replace('骗局', '也许'),
        TABLE[2]!.replace('fake-loan', 'moon-loan'),
        'third,riddle,fake-loan,,您好。,正常,可以当面问。',
      ];
      const path = join(home, `sunny/quizzes/doors.${type}`);
      writeFileSync(path, type === 'csv' ? faulty.join('\n') : await workbook(faulty));
      const { code, stdout } = await build();
      expect(code).toBe(1);
      for (const cell of ['F2: ', 'C3: ', 'B4: ']) expect(stdout).toContain(cell);
      expect(readdirSync(join(home, 'sunny'))).not.toContain('dist');
      rmSync(path);
    },
  );

  it('mends them, and has a site', async () => {
    writeFileSync(join(home, 'sunny/quizzes/doors.csv'), TABLE.join('\n'));
    const built = await build();
    expect(built, built.stdout).toMatchObject({ code: 0 });
    expect(readdirSync(join(home, 'sunny/dist'))).toEqual(
      expect.arrayContaining(['index.html', 'en', 'paid', 'print', 'service-worker.js', '_headers']),
    );
  });
});

describe('while the quiz is written', () => {
  it('a preview follows the file as it is saved, in the elder edition too', async () => {
    const file = join(home, 'draft.csv');
    writeFileSync(file, TABLE.join('\n'));
    let stop = (): void => {};
    let said = '';
    const stdout = { write: async (text: string | Uint8Array) => void (said += String(text)), end: async () => {} };
    const onStop = (callback: () => void): (() => void) => {
      stop = callback;
      return () => {};
    };
    const own = { list, load, look, measure, readFile: read, cwd: home, stdout, onStop };
    const ended = runCli(['quiz', 'preview', 'draft.csv', '--catalog', CATALOG], { io: own });
    await expect.poll(() => said, { timeout: 20_000 }).toMatch(/http:\S+/);
    const preview = await browser.newPage();
    await preview.goto(/http:\S+/.exec(said)![0]);
    const text = (): Promise<string> =>
      preview.$eval(
        'fraud-quiz',
        (quiz) => quiz.shadowRoot!.textContent + document.querySelector('#report')!.textContent,
      );
    await expect.poll(text, { timeout: 20_000 }).toMatch(/0 errors/);
    writeFileSync(file, [...TABLE, 'third,riddle,fake-loan,,您好。,正常,可以当面问。'].join('\n'));
    await expect.poll(text, { timeout: 10_000 }).toMatch(/B4[^]*1 error/);
    writeFileSync(file, TABLE.map((line) => line.replace('先交保证金', '先交一笔解冻费')).join('\n'));
    await expect.poll(text, { timeout: 10_000 }).toMatch(/0 errors/);
    await preview.click('#elder');
    const start = await preview.waitForSelector('fraud-quiz >>> [part~="start"]');
    const { height } = (await start!.boundingBox())!;
    expect(height).toBeGreaterThanOrEqual(60);
    await start!.click();
    const questions: string[] = [];
    for (let question = 0; question < 2; question++) {
      questions.push(await text());
      await (await preview.waitForSelector('fraud-quiz >>> [part~="choice"]'))!.click();
      const next = await preview.waitForSelector('fraud-quiz >>> [part~="next"]');
      if (question === 0) await next!.click();
    }
    expect(questions.join()).toContain('先交一笔解冻费');
    await preview.close();
    stop();
    expect(await ended).toMatchObject({ code: 0 });
  }, 90_000);
});

describe('the printed poster', () => {
  it('has a code that the reader reads back: the address of the site', async () => {
    expect(readdirSync(join(home, 'sunny/dist/print/poster')).some((name) => name.endsWith('A3.pdf'))).toBe(true);
    const only = ['--only', 'poster', '--format', 'png', '--paper', 'A4'];
    const printed = await run(['campaign', 'print', 'sunny', '--out', 'sheets', '--catalog', CATALOG, ...only]);
    expect(printed, printed.stderr).toMatchObject({ code: 0 });
    const folder = join(home, 'sheets/poster');
    const posters = readdirSync(folder).filter((name) => name.endsWith('A4.png'));
    expect(posters.length).toBeGreaterThan(0);
    const pictures = openPictures();
    for (const name of posters) {
      const { codes } = await pictures.read(readFileSync(join(folder, name)));
      expect(
        codes.map(({ text }) => text),
        name,
      ).toEqual([expect.stringMatching(/^https:\/\/example\.com\/sunny\/(en\/)?$/)]);
    }
    pictures.end();
  }, 90_000);
});

describe('a resident', () => {
  it('reads what to do after a payment, though scripts are blocked', async () => {
    const plain = await browser.newPage();
    await plain.setJavaScriptEnabled(false);
    await plain.goto(`${site.url}paid/`);
    const text = await plain.$eval('main', (main) => main.innerText);
    expect(text).toMatch(/110[^]*1\. |停下来[^]*110/);
    expect(await plain.$$eval('main a[href^="tel:"]', (links) => links.length)).toBeGreaterThan(1);
    await plain.close();
  });

  it('opens the site, and may cut the network', async () => {
    await page.goto(site.url);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (!navigator.serviceWorker.controller) {
        await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
      }
    });
    expect(site.asked().filter((path) => !path.startsWith('/sub/') && path !== '/favicon.ico')).toEqual([]);
    site.setReachable(false);
    await page.reload();
    await showing('fraud-alerts', /./);
    // What is kept is told as such, with its day.
    await page.waitForSelector('[data-kept]:not([hidden])');
    expect(await page.$eval('[data-kept]', (line) => line.textContent)).toMatch(/没有连上网络.*20\d\d年/);
  }, 60_000);

  it('checks a message off line', async () => {
    await page.goto(`${site.url}check/`);
    await page.waitForFunction(() => customElements.get('fraud-check') !== undefined);
    await page.$eval('fraud-check', (element) => {
      const check = element as unknown as { value: string; check(): void };
      check.value = '我是银行客服，您的账户将被冻结，请点击 http://example.com 验证';
      check.check();
    });
    await showing('fraud-check', /110/);
  }, 60_000);

  it('takes the quiz off line, by the keyboard, in the elder edition', async () => {
    await page.goto(`${site.url}quiz/doors/`);
    await page.waitForFunction(() =>
      document.querySelector('fraud-quiz')?.shadowRoot?.querySelector('[part~="start"]'),
    );
    await tabTo('elder');
    await page.keyboard.press('Enter');
    expect(await page.$eval('html', (html) => html.hasAttribute('data-elder'))).toBe(true);
    await tabTo('start');
    await page.keyboard.press('Enter');
    for (let question = 0; question < 2; question++) {
      await showing('fraud-quiz', /保证金|贷款/);
      await tabTo('choice');
      await page.keyboard.press('Enter');
      await showing('fraud-quiz', /正规机构|没有催您/);
      await tabTo('next');
      await page.keyboard.press('Enter');
    }
    await page.waitForFunction(() => document.querySelector('fraud-quiz')?.shadowRoot?.querySelector('.errors'));
    await page.reload();
    expect(await page.$eval('html', (html) => html.hasAttribute('data-elder'))).toBe(true);
    site.setReachable(true);
  }, 60_000);

  it.each<[string, RegExp, () => Promise<Ran>]>([
    ['published', /退费群来了/, () => alert('refund', '退费群来了')],
    [
      'brought up to date',
      /有更新[^]*退费群改打电话/,
      () => alert('refund-2', '退费群改打电话', '--kind', 'update', '--replaces', 'refund'),
    ],
    [
      'taken back',
      /撤回[^]*没有退费群/,
      () => alert('refund-3', '没有退费群', '--kind', 'cancel', '--replaces', 'refund-2'),
    ],
  ])(
    'sees an alert that is %s',
    async (_name, words, publish) => {
      expect(await publish()).toMatchObject({ code: 0 });
      // Alerts are told apart by the second.
      await new Promise((resolve) => setTimeout(resolve, 1100));
      expect(await build('--no-print')).toMatchObject({ code: 0 });
      await page.goto(`${site.url}alerts/`);
      await showing('fraud-alerts', words);
    },
    60_000,
  );

  it('takes a newer version as a whole, when it is asked for', async () => {
    await page.goto(site.url);
    const old = await page.$eval('main', (main) => main.innerHTML.includes('没有退费群'));
    expect(old).toBe(false);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).installing === null);
    await page.waitForSelector('[data-update]:not([hidden]) button');
    await Promise.all([page.waitForNavigation(), page.click('[data-update] button')]);
    expect(await page.$eval('main', (main) => main.innerHTML.includes('没有退费群'))).toBe(true);
  }, 60_000);

  it('has met no fault on the way, and none of the policy', () => {
    expect(faults).toEqual([]);
  });
});
