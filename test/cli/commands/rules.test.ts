import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { processIo } from '@fraud-free/cli';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli, type Ran } from '../support/run-cli.js';
import { smallCatalog, smallRules } from '../support/small-rules.js';

const { look, readFile, writeFile } = processIo();
const disk = { look, readFile, writeFile };

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cli-rules-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Writes a folder of rules, some of its files changed. */
function write(folder: string, changes: Readonly<Record<string, string>> = {}): void {
  for (const [path, text] of Object.entries({ ...smallRules, ...changes })) {
    mkdirSync(dirname(join(home, folder, path)), { recursive: true });
    writeFileSync(join(home, folder, path), text);
  }
}

/** Runs the command on the disk, in a folder of `home`. */
async function run(args: readonly string[], folder = ''): Promise<Ran> {
  return await runCli(args, { io: { ...disk, cwd: join(home, folder) } });
}

const withBadHit = { 'bank/fake-bank.yaml': smallRules['bank/fake-bank.yaml']!.replace('我是银行客服', '我是邻居') };
const withBadSource = {
  'bank/fake-bank.yaml': smallRules['bank/fake-bank.yaml']!.replace('"bulletin"', '"bulletinn"'),
};

describe('rules check', () => {
  it('finds nothing in sound rules', async () => {
    write('rules');
    expect(await run(['rules', 'check'])).toMatchObject({ code: 0, stdout: '0 errors, 0 warnings\n', stderr: '' });
  });

  it('finds faults of several files at once, and examples that fail', async () => {
    write('rules', { ...withBadHit, 'contacts.yaml': '- id: [' });
    const { code, stdout } = await run(['rules', 'check']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/contacts\.yaml:\d+:\d+ error /);
    expect(stdout).toMatch(/bank\/fake-bank\.yaml:\d+:\d+ error /);
  });

  it('passes with warnings', async () => {
    const categories = JSON.parse(smallRules['categories.yaml']!) as object[];
    const unused = JSON.stringify([...categories, { ...categories[0], id: 'unused' }]);
    write('rules', { 'categories.yaml': unused });
    const { code, stdout } = await run(['rules', 'check']);
    expect(code).toBe(0);
    expect(stdout).toContain('0 errors, 1 warning');
  });

  it.each([
    ['rules/ of the folder it is called in', 'rules', [], ''],
    ['rules/ of a folder above', 'rules', [], 'a/b'],
    ['the nearest rules/', 'a/rules', [], 'a/b'],
    ['the folder named', 'my-rules', ['my-rules'], ''],
    ['the folder named from below', 'my-rules', ['../my-rules'], 'a'],
  ])('takes %s', async (_, folder, args, from) => {
    mkdirSync(join(home, 'a/b'), { recursive: true });
    mkdirSync(join(home, 'a/b/rules'), { recursive: true });
    write(folder, withBadHit);
    expect((await run(['rules', 'check', ...args], from)).stdout).toContain('bank/fake-bank.yaml');
  });

  it.each([[['gone']], [['.']]])('%j, which is no folder of rules, is wrong use', async (args) => {
    const { code, stderr } = await run(['rules', 'check', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain('holds no catalog.yaml');
  });

  it('without a folder of rules anywhere is wrong use', async () => {
    const { code, stderr } = await run(['rules', 'check']);
    expect(code).toBe(2);
    expect(stderr).toContain('No folder of rules was found');
  });
});

describe('rules build', () => {
  const dist = (): string[] =>
    readdirSync(join(home, 'rules/dist'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name !== 'packs')
      .sort();
  const bytes = (): string[] => dist().map((name) => readFileSync(join(home, 'rules/dist', name), 'utf8'));

  it('writes dist/, and the same bytes a second time', async () => {
    write('rules');
    expect(await run(['rules', 'build'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(dist()).toEqual([
      'base.bin',
      'catalog.bin',
      'catalog.json',
      'en.bin',
      'extended.bin',
      'index.d.ts',
      'index.js',
      'integrity.json',
      'learning.bin',
      'packs/cn.en.json',
      'packs/cn.zh-CN.json',
      'payments.bin',
      'procedures.bin',
      'record.json',
      'search.d.ts',
      'search.js',
      'search.json',
      'withdrawn.json',
      'zh-Hant-more.bin',
      'zh-Hant.bin',
      'zh-Hant.d.ts',
      'zh-Hant.js',
      'zh.bin',
    ]);
    const first = bytes();
    await run(['rules', 'build', 'rules'], '');
    expect(bytes()).toEqual(first);
    expect(JSON.parse(first[2]!)).toEqual(smallCatalog);
  });

  it('writes what each file is: its length, its SHA-256, and the version and format of all', async () => {
    write('rules');
    await run(['rules', 'build']);
    const { files, ...of } = JSON.parse(readFileSync(join(home, 'rules/dist/integrity.json'), 'utf8')) as {
      files: Record<string, { bytes: number; integrity: string }>;
    };
    expect(of).toEqual({ format: smallCatalog.format, version: smallCatalog.version });
    expect(Object.keys(files).sort()).toEqual(dist().filter((name) => name !== 'integrity.json'));
    for (const [name, { bytes, integrity }] of Object.entries(files)) {
      const content = readFileSync(join(home, 'rules/dist', name));
      const hash = createHash('sha256').update(content).digest('base64');
      expect([name, bytes, integrity]).toEqual([name, content.length, `sha256-${hash}`]);
    }
  });

  it('does not need the published catalog, which it makes', async () => {
    write('rules');
    const load = () => Promise.reject(new Error('not there yet'));
    const { code } = await runCli(['rules', 'build'], { io: { ...disk, load, cwd: home } });
    expect(code).toBe(0);
  });

  it('writes nothing when there are errors', async () => {
    write('rules', withBadSource);
    const { code, stderr } = await run(['rules', 'build']);
    expect(code).toBe(1);
    expect(stderr).toContain('bulletinn');
    expect(stderr).toContain('Nothing was written');
    expect(dist).toThrow('ENOENT');
  });

  it('writes nothing when an example fails, but for --no-examples', async () => {
    write('rules', withBadHit);
    expect((await run(['rules', 'build'])).code).toBe(1);
    expect(dist).toThrow('ENOENT');
    const { code, stderr } = await run(['rules', 'build', '--no-examples']);
    expect(code).toBe(0);
    expect(stderr).toContain('h1');
    expect(dist()).toContain('catalog.json');
  });

  it('writes nothing when other things fail, --no-examples or not', async () => {
    write('rules', { ...withBadHit, ...withBadSource });
    expect((await run(['rules', 'build', '--no-examples'])).code).toBe(1);
    expect(dist).toThrow('ENOENT');
  });

  it('tells when it cannot write', async () => {
    write('rules');
    writeFileSync(join(home, 'rules/dist'), 'in the way');
    const { code, stderr } = await run(['rules', 'build']);
    expect(code).toBe(2);
    expect(stderr).toContain('Cannot write');
  });
});

describe('--catalog with a folder of rules', () => {
  const text = '我是银行客服，您的账户已冻结，请转入安全账户';

  it('judges with them, compiled on the spot', async () => {
    const changed = smallRules['catalog.yaml']!.replace('2026.11.22', '2030.01.01');
    write('rules', { 'catalog.yaml': changed });
    const { code, stdout, stderr } = await run(['check', text, '--json', '--catalog', 'rules']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ level: 'danger', catalog: '2030.01.01' });
  });

  it('that have errors judges with what is sound, and says so', async () => {
    write('rules', withBadSource);
    const { code, stderr } = await run(['check', text, '--catalog', 'rules']);
    expect(stderr).toContain('1 error(s)');
    expect(code).not.toBe(2);
  });

  it('that cannot be compiled at all refuses', async () => {
    write('rules', { 'catalog.yaml': 'version: [' });
    const { code, stderr } = await run(['check', text, '--catalog', 'rules']);
    expect(code).toBe(2);
    expect(stderr).toContain('catalog.yaml:');
  });

  it('may be built before and named as catalog.json', async () => {
    write('rules');
    await run(['rules', 'build']);
    expect((await run(['check', text, '--catalog', 'rules/dist/catalog.json'])).code).toBe(1);
  });
});
