import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processIo } from '@fraud-free/cli';
import type { Statement } from '@fraud-free/quiz';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_ARGS, findChromium, NO_CHROMIUM } from '../../tools/chromium.mjs';
import { runCli } from '../cli/support/run-cli.js';
import { serveStatic, type StaticSite } from '../support/static-site.js';

const { list, load, look, readFile, removeEmptyFolder, removeFile, writeFile } = processIo();
const CATALOG = join(process.cwd(), 'rules/dist/catalog.json');
const KEY = 'Basic ZXhhbXBsZTpleGFtcGxl';

/** A learning record store: what it was sent, by whom. */
interface Store {
  readonly url: string;
  /** By their ids, as the standard has it: one that is sent again is the same. */
  readonly got: Map<string, Statement>;
  readonly keys: Set<string | undefined>;
  broken: boolean;
  /** Requests that it was too broken to take. */
  refused: number;
  close(): Promise<unknown>;
}

let home: string;
let site: StaticSite;
let store: Store;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'results-'));
  cpSync('examples/campaign', join(home, 'campaign'), { recursive: true });
  store = await openStore();
  const path = join(home, 'campaign/campaign.yaml');
  const asked = readFileSync(path, 'utf8')
    .replaceAll(/^# (results:|consent:|  )/gm, '$1')
    .replace('https://lrs.example.com/xapi', store.url);
  writeFileSync(path, asked);
  site = await serveStatic(join(home, 'campaign/dist'));
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error(NO_CHROMIUM);
  browser = await launch({ executablePath, args: CHROMIUM_ARGS });
  page = await browser.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
}, 60_000);

afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), store.close()]);
  rmSync(home, { recursive: true, force: true });
});

async function openStore(): Promise<Store> {
  const got = new Map<string, Statement>();
  const keys = new Set<string | undefined>();
  const server: Server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type, x-experience-api-version');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (opened.broken) {
      opened.refused++;
      return void response.writeHead(503).end();
    }
    let body = '';
    request.on('data', (piece) => (body += String(piece)));
    request.on('end', () => {
      keys.add(request.headers.authorization);
      for (const statement of JSON.parse(body) as Statement[]) got.set(statement.id, statement);
      response.writeHead(200).end('[]');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const opened: Store = {
    url: `http://127.0.0.1:${port}/xapi`,
    got,
    keys,
    broken: false,
    refused: 0,
    close: () => new Promise((done) => server.close(done)),
  };
  return opened;
}

const shown = (): Promise<string> =>
  page.$eval('fraud-quiz', (quiz) => `${quiz.shadowRoot!.textContent} ${quiz.textContent}`);
const press = (part: string): Promise<void> =>
  page.$eval(
    'fraud-quiz',
    (quiz, name) => void quiz.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!.click(),
    part,
  );
const has = (part: string): Promise<boolean> =>
  page.$eval('fraud-quiz', (quiz, name) => quiz.shadowRoot!.querySelector(`[part="${name}"]`) !== null, part);

async function answerOne(): Promise<void> {
  await press('choice');
  await expect.poll(() => has('next')).toBe(true);
  await press('next');
}

describe('an organizer who asks for results', () => {
  it('names a store in campaign.yaml, and every page says so that can send there', async () => {
    const files = { list, load, look, readFile, removeEmptyFolder, removeFile, writeFile };
    const io = { ...files, cwd: home };
    const { code } = await runCli(['campaign', 'build', 'campaign', '--no-print', '--catalog', CATALOG], { io });
    expect(code).toBe(0);
    const text = (name: string): string =>
      readFileSync(join(home, 'campaign/dist', name), 'utf8').replaceAll('&#39;', "'");
    const origin = new URL(store.url).origin;
    expect(text('quiz/doorstep/index.html')).toContain(`connect-src 'self' ${origin};`);
    expect(text('check/index.html')).toContain("connect-src 'self';");
    expect(text('about/index.html')).toContain(new URL(store.url).host);
    for (const name of ['_headers', 'nginx-headers.conf']) expect(text(name)).toContain(`'self' ${origin};`);
  }, 60_000);

  it('is told nothing of a player who has not agreed', async () => {
    await page.goto(`${site.url}quiz/doorstep/`);
    await expect.poll(() => has('agree'), { timeout: 20_000 }).toBe(true);
    expect(await shown()).toContain('交给街道统计');
    await press('start');
    await answerOne();
    expect(store.got.size).toBe(0);
  }, 40_000);

  it('is told of who agrees, under a random name, and of each answer once though the network fails in between', async () => {
    await page.reload();
    await expect.poll(() => has('agree'), { timeout: 20_000 }).toBe(true);
    await press('agree');
    await expect.poll(() => shown()).toContain('点这里停止');
    await press('start');
    await answerOne();
    await expect.poll(() => store.got.size).toBe(1);
    store.broken = true;
    await answerOne();
    await expect.poll(() => store.refused).toBeGreaterThan(0);
    expect(store.got.size).toBe(1);
    store.broken = false;
    await page.reload();
    await expect.poll(() => store.got.size, { timeout: 20_000 }).toBe(2);
    expect([...store.keys]).toEqual([KEY]);
    const names = new Set([...store.got.values()].map(({ actor }) => actor.account.name));
    expect([...names]).toEqual([
      expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    ]);
    expect(JSON.stringify([...store.got])).not.toMatch(/[\u4e00-\u9fff]/);
  }, 40_000);

  it('is told nothing more once the player stops', async () => {
    await expect.poll(() => has('agree'), { timeout: 20_000 }).toBe(true);
    await press('agree');
    await press('start');
    await answerOne();
    await page.reload();
    await expect.poll(() => has('start'), { timeout: 20_000 }).toBe(true);
    expect(store.got.size).toBe(2);
    expect(faults).toEqual([]);
  }, 40_000);
});
