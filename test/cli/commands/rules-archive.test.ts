import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { processIo } from '@fraud-free/cli';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCli, type Ran } from '../support/run-cli.js';
import { smallRules } from '../support/small-rules.js';

const { look, readFile, writeFile, replaceFile } = processIo();

/** What the server gives: a page, a redirect to another path, endless bytes, or nothing for a path that it does not have. */
type Page = string | { readonly to: string } | 'endless';

let home: string;
let server: Server;
let pages: Record<string, Page>;
let origin: string;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'cli-archive-'));
  pages = {};
  server = createServer((request, response) => {
    const page = pages[request.url!];
    if (page === undefined) response.writeHead(404).end();
    else if (page === 'endless') {
      const more = (): void => void response.write(Buffer.alloc(1024 * 1024), () => response.destroyed || more());
      more();
    } else if (typeof page === 'string')
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    else response.writeHead(302, { location: page.to }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const [path, text] of Object.entries(smallRules)) {
    const file = join(home, 'rules', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path === 'sources.yaml' ? text.replaceAll(/https?:\/\/[^\s'",}]+/g, `${origin}/a`) : text);
  }
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(home, { recursive: true, force: true });
});

async function archive(...args: string[]): Promise<Ran> {
  return await runCli(['rules', 'archive', '--out', 'kept', ...args], {
    io: { look, readFile, writeFile, replaceFile, cwd: home },
  });
}

interface Visits {
  readonly visits: readonly Readonly<Record<string, string>>[];
}
const visits = (): Visits['visits'] =>
  (JSON.parse(readFileSync(join(home, 'kept/archive.json'), 'utf8')) as Visits).visits;

it('keeps each page as it was, and tells what is the same, changed and gone', async () => {
  pages['/a'] = '<p>公告一</p>';
  expect(await archive()).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringMatching(/^new +\S+ .*\n1 new, 0 the same, 0 changed, 0 missed\.\n$/) as string,
  });
  const [first] = visits();
  const sha256 = createHash('sha256').update('<p>公告一</p>').digest('hex');
  expect(first).toMatchObject({ url: `${origin}/a`, sha256, file: `pages/${sha256}.html`, type: 'text/html' });
  expect(Date.now() - Date.parse(first!['at']!)).toBeLessThan(60_000);
  expect(readFileSync(join(home, 'kept', first!['file']!), 'utf8')).toBe('<p>公告一</p>');

  expect(await archive()).toMatchObject({ code: 0, stdout: '0 new, 1 the same, 0 changed, 0 missed.\n' });
  pages['/a'] = '<p>公告二</p>';
  expect((await archive()).stdout).toMatch(/^changed .*\n0 new, 0 the same, 1 changed/);
  delete pages['/a'];
  expect(await archive()).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/^missed .*\(404\)\n0 new, 0 the same, 0 changed, 1 missed/) as string,
  });
  pages['/a'] = '<p>公告二</p>';
  expect((await archive()).stdout).toBe('0 new, 1 the same, 0 changed, 0 missed.\n');

  expect(visits().map((visit) => visit['missed'] ?? visit['sha256']!.slice(0, 4))).toEqual([
    sha256.slice(0, 4),
    sha256.slice(0, 4),
    visits()[2]!['sha256']!.slice(0, 4),
    '404',
    visits()[2]!['sha256']!.slice(0, 4),
  ]);
  expect(existsSync(join(home, 'kept', first!['file']!)), 'what was kept first').toBe(true);
});

it('notes where a page has moved to', async () => {
  Object.assign(pages, { '/a': { to: '/b' }, '/b': '<p>搬家了</p>' });
  expect((await archive()).code).toBe(0);
  expect(visits()[0]).toMatchObject({ url: `${origin}/a`, finalUrl: `${origin}/b` });
});

it('ends at 20 MiB, and where there is no server', async () => {
  pages['/a'] = 'endless';
  expect((await archive()).stdout).toMatch(/^missed .*\(> 20971520 bytes\)/);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  const { code, stdout } = await archive();
  expect(code).toBe(1);
  expect(stdout).toMatch(/^missed .*ECONNREFUSED/);
  expect(visits().every((visit) => visit['file'] === undefined)).toBe(true);
});

it.each([
  ['no folder to keep them in', ['rules', 'archive'], /--out/],
  ['a source that there is not', ['rules', 'archive', '--out', 'kept', '--only', 'nobody'], /no “nobody”/],
])('refuses %s', async (_, args, expected) => {
  const { code, stderr } = await runCli(args, { io: { look, readFile, writeFile, replaceFile, cwd: home } });
  expect(code).toBe(2);
  expect(stderr).toMatch(expected);
});

it('leaves alone an archive.json that it does not know', async () => {
  mkdirSync(join(home, 'kept'));
  writeFileSync(join(home, 'kept/archive.json'), '{"format":2}');
  expect(await archive()).toMatchObject({ code: 2, stderr: expect.stringMatching(/not written by/) as string });
  expect(readFileSync(join(home, 'kept/archive.json'), 'utf8')).toBe('{"format":2}');
});
