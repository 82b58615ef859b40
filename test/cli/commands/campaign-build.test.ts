import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processIo } from '@fraud-free/cli';
import { fingerprintOf } from '@fraud-free/core/seal';
import * as print from '@fraud-free/print';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../print/support/read-pdf.js';
import { runCli, type Ran } from '../support/run-cli.js';

const CATALOG = join(process.cwd(), 'rules/dist/catalog.json');
const { args: _, env: _env, stdin: _in, stdout: _out, stderr: _err, ...outside } = processIo();

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'campaign-build-'));
  cpSync('examples/campaign', join(home, 'sunny'), { recursive: true });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function run(args: readonly string[], more: object = {}): Promise<Ran> {
  const load = (): Promise<Readonly<Record<string, unknown>>> => Promise.resolve(print);
  return await runCli(args, { io: { ...outside, load, cwd: home, stdinIsTerminal: false, ...more } });
}
const build = (...more: string[]): Promise<Ran> =>
  run(['campaign', 'build', 'sunny', '--out', 'site', '--catalog', CATALOG, ...more]);
const at = (path: string): string => join(home, 'site', path);
const change = (path: string, from: string, to: string): void => {
  const text = readFileSync(join(home, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(home, path), text.replace(from, to));
};

describe('what is printed beside the site', () => {
  let kid: string;
  beforeAll(async () => {
    await run(['campaign', 'keys', 'street.pem']);
    ({ kid } = JSON.parse(readFileSync(join(home, 'street.public.json'), 'utf8')) as { kid: string });
    expect(await build('--key', 'street.pem')).toMatchObject({ code: 0, stderr: '' });
  }, 120_000);

  it('lies in a folder of its own, without door plates', () => {
    expect(readdirSync(at('print')).sort()).toEqual(
      'calendar,certificate,door-note,index.html,leaflet,long-picture,loudspeaker,poster,quiz-sheet'.split(','),
    );
  });

  it('is on the organizer’s page, file for file', () => {
    const page = readFileSync(at('print/index.html'), 'utf8');
    const linked = [...page.matchAll(/href="([^"]+\.(?:pdf|png))"/g)].map(([, path]) => path!);
    const files = readdirSync(at('print'), { recursive: true, encoding: 'utf8' }).filter((one) =>
      /\.(pdf|png)$/.test(one),
    );
    expect(linked.toSorted()).toEqual(files.sort());
    expect(page).toMatch(/<h2>海报<\/h2>[^]*noindex|noindex[^]*<h2>海报<\/h2>/);
  });

  it('is on no page for residents, nor kept by their phones', () => {
    const pages = readdirSync(home + '/site', { recursive: true, encoding: 'utf8' }).filter(
      (one) => /\.(html|js|webmanifest)$/.test(one) && !one.startsWith('print'),
    );
    expect(pages.length).toBeGreaterThan(20);
    for (const one of pages) expect(readFileSync(at(one), 'utf8'), one).not.toMatch(/["'/(]print\//);
  });

  it('carries the digits of the key that sealed the site, and is sealed with it', async () => {
    const digits = fingerprintOf(kid)!;
    expect(readFileSync(at('print/index.html'), 'utf8')).toContain(digits);
    const { pages } = await readPdf(readFileSync(at('print/poster/refund-group.zh-CN.A4.pdf')));
    expect(pages[0]!.text).toContain(digits);
    expect(await run(['campaign', 'verify', 'site', '--issuer', kid])).toMatchObject({ code: 0 });
    change('site/print/index.html', digits, '00000 00000 00000 00000 00000 00000');
    expect((await run(['campaign', 'verify', 'site', '--issuer', kid])).stderr).toContain('seal-file-changed');
    change('site/print/index.html', '00000 00000 00000 00000 00000 00000', digits);
  });

  it('has the same digits where it is printed apart', async () => {
    const args = ['campaign', 'print', 'sunny', '--catalog', CATALOG, '--out', 'paper', '--only', 'poster'];
    const own = [...args, '--paper', 'a4', '--format', 'pdf', '--issuer', 'street.public.json'];
    expect(await run(own)).toMatchObject({ code: 0 });
    const { pages } = await readPdf(readFileSync(join(home, 'paper/poster/refund-group.en.A4.pdf')));
    expect(pages[0]!.text).toContain(fingerprintOf(kid));
    expect(await run([...args, '--issuer', 'nobody'])).toMatchObject({ code: 2 });
  });

  it('is told where nothing can print, and the site is there all the same', async () => {
    const load = (): Promise<never> => Promise.reject(new Error('Cannot find package'));
    const { code, stderr } = await run(['campaign', 'build', 'sunny', '--out', 'bare', '--catalog', CATALOG], { load });
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('Install @fraud-free/print') });
    expect(readdirSync(join(home, 'bare'))).toContain('index.html');
    expect(readdirSync(join(home, 'bare'))).not.toContain('print');
  });
});

describe('a second build into the same folder', () => {
  it('takes away what it wrote before and writes no more, and nothing else', async () => {
    await build('--no-print');
    expect(existsSync(at('print'))).toBe(false);
    writeFileSync(at('quiz/winter/notes.txt'), 'ours');
    writeFileSync(at('alerts/cap/mine.xml'), '<mine/>');
    change(
      'sunny/campaign.yaml',
      '  - id: winter\n    title: { zh-CN: 冬季反诈小测, en: Winter quiz }\n    length: 10\n',
      '',
    );
    const { code, stdout, stderr } = await build('--no-print');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('3 file(s) of the build before taken away');
    expect(readdirSync(at('quizzes'))).toEqual(['doorstep.json']);
    expect(readdirSync(at('quiz/winter'))).toEqual(['notes.txt']);
    expect(existsSync(at('en/quiz/winter'))).toBe(false);
    expect(existsSync(at('alerts/cap/mine.xml'))).toBe(true);
  }, 60_000);

  it('leaves what somebody has changed since, and says so', async () => {
    await build('--no-print');
    writeFileSync(at('quizzes/doorstep.json'), '{}');
    rmSync(join(home, 'sunny/quizzes/doorstep.csv'));
    change('sunny/campaign.yaml', '  - id: doorstep\n', '  - id: doors\n');
    const { stdout, stderr } = await build('--no-print');
    expect(stdout).toContain('taken away');
    expect(stderr).toContain('quizzes/doorstep.json');
    expect(readFileSync(at('quizzes/doorstep.json'), 'utf8')).toBe('{}');
  }, 60_000);

  it.each(['../outside.txt', '/etc/hostname', 'a/../../outside.txt', './outside.txt', '..', ''])(
    'never reaches out of its folder, whatever its list says: “%s”',
    async (path) => {
      writeFileSync(join(home, 'outside.txt'), 'x');
      const list = JSON.parse(readFileSync(at('build.json'), 'utf8')) as { files: Record<string, string> };
      // SHA-256 of “x”, as far as it is kept.
      list.files[path] = '2d711642b726b04401627ca9fbac32f5';
      writeFileSync(at('build.json'), JSON.stringify(list));
      expect(await build('--no-print')).toMatchObject({ code: 0 });
      expect(readFileSync(join(home, 'outside.txt'), 'utf8')).toBe('x');
    },
    60_000,
  );

  it.each(['not JSON', '[]', '{"files":null}', '{"files":{"index.html":7}}'])(
    'bears a list that is %s',
    async (text) => {
      writeFileSync(at('build.json'), text);
      expect(await build('--no-print')).toMatchObject({ code: 0 });
    },
  );
});
