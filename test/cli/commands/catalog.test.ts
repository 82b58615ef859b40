import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileRules } from '@fraud-free/catalog';
import { encodeCatalog } from '@fraud-free/core/wire';
import { main, processIo } from '@fraud-free/cli';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallRules } from '../support/small-rules.js';

/** These commands work with real files: who may read a key is a matter of the system. */
describe('fraud-free catalog', () => {
  const real = processIo();
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fraud-free-catalog-'));
    writeCatalog('2026.11.22');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function writeCatalog(version: string, name = 'catalog.bin'): void {
    const files = Object.entries(smallRules).map(([path, text]) => ({
      path,
      text: path === 'catalog.yaml' ? text.replace('2026.11.22', version) : text,
    }));
    writeFileSync(join(folder, name), encodeCatalog(compileRules(files).catalog!));
  }

  async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    const said = { out: '', err: '' };
    const into = (name: 'out' | 'err') => ({
      write: async (text: string | Uint8Array) => void (said[name] += String(text)),
      end: async () => {},
    });
    const io = {
      ...processIo(),
      args,
      cwd: folder,
      env: { LANG: 'en_GB.UTF-8' },
      stdout: into('out'),
      stderr: into('err'),
    };
    return { code: await main(io), ...said };
  }

  const inFolder = (...path: string[]): string => join(folder, ...path);
  const ROOT = ['--root', 'repo/metadata/1.root.json'];

  it('makes keys that only their owner can read, and never writes over one', async () => {
    expect(await run('catalog', 'keys', 'keys')).toMatchObject({ code: 0, err: '' });
    const before = readFileSync(inFolder('keys/root-1.pem'), 'utf8');
    for (const name of readdirSync(inFolder('keys'))) {
      if (process.platform !== 'win32') expect(statSync(inFolder('keys', name)).mode & 0o777).toBe(0o600);
    }
    const again = await run('catalog', 'keys', 'keys');
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('stays as it is') as string });
    expect(readFileSync(inFolder('keys/root-1.pem'), 'utf8')).toBe(before);
  });

  it('publishes, verifies, renews, and carries along', async () => {
    const { out } = await run('catalog', 'keys', 'keys');
    expect(out).not.toContain('BEGIN');
    const published = await run(
      'catalog',
      'publish',
      'repo',
      'catalog.bin',
      '--keys',
      'keys',
      '--offline',
      'stick.bin',
    );
    expect(published).toMatchObject({ code: 0, err: '' });
    expect(published.out).toContain('Catalog 2026.11.22 is in');
    for (const place of ['repo', 'stick.bin']) {
      const verified = await run('catalog', 'verify', place, ...ROOT);
      expect(verified).toMatchObject({
        code: 0,
        out: expect.stringContaining('Verified: catalog 2026.11.22') as string,
      });
    }

    for (const name of ['root-1', 'root-2', 'targets']) rmSync(inFolder('keys', `${name}.pem`));
    expect(await run('catalog', 'renew', 'repo', '--keys', 'keys')).toMatchObject({ code: 0, err: '' });
    expect(existsSync(inFolder('repo/metadata/2.snapshot.json'))).toBe(true);
    writeCatalog('2026.11.23');
    expect(await run('catalog', 'publish', 'repo', 'catalog.bin', '--keys', 'keys')).toMatchObject({
      code: 2,
      err: expect.stringContaining('targets needs 1 keys') as string,
    });
  });

  it('replaces keys, where those of the old root are named as well', async () => {
    await run('catalog', 'keys', 'old');
    await run('catalog', 'keys', 'new');
    await run('catalog', 'publish', 'repo', 'catalog.bin', '--keys', 'old');
    writeCatalog('2026.11.23');
    const alone = await run('catalog', 'publish', 'repo', 'catalog.bin', '--keys', 'new');
    expect(alone).toMatchObject({ code: 2, err: expect.stringContaining('those of the root before') as string });
    const both = await run('catalog', 'publish', 'repo', 'catalog.bin', '--keys', 'new', '--old-keys', 'old');
    expect(both).toMatchObject({ code: 0, err: '' });
    expect(await run('catalog', 'verify', 'repo', ...ROOT)).toMatchObject({
      out: expect.stringContaining('catalog 2026.11.23') as string,
    });
  });

  it('publishes beside a catalog what differs from those before, and clients take that', async () => {
    await run('catalog', 'keys', 'keys');
    const sizes: number[] = [];
    for (const version of ['2026.11.22', '2026.11.23', '2026.11.24']) {
      writeCatalog(version);
      await run('catalog', 'publish', 'repo', 'catalog.bin', '--keys', 'keys');
      const deltas = existsSync(inFolder('repo/targets/deltas')) ? readdirSync(inFolder('repo/targets/deltas')) : [];
      sizes.push(deltas.length);
    }
    expect(sizes).toEqual([0, 1, 3]);
    const changes = readFileSync(inFolder('repo/CHANGES.en.md'), 'utf8');
    expect(changes.match(/^##? .*$/gm)).toEqual(['# What changed in the catalog', '## 2026.11.24', '## 2026.11.23']);
    expect(readFileSync(inFolder('repo/CHANGES.zh-CN.md'), 'utf8')).toContain('没有读者能察觉的变化。');
    expect(await run('catalog', 'verify', 'repo', ...ROOT)).toMatchObject({ code: 0 });
  });

  it('keeps a copy up to date in a folder, by what differs, and judges with it', async () => {
    await run('catalog', 'keys', 'keys');
    await run('catalog', 'publish', 'repo', 'catalog.bin', '--keys', 'keys');
    expect((await run('catalog', 'follow', 'copy', 'repo', ...ROOT)).out).toContain('2026.11.22, fetched whole');
    writeCatalog('2026.11.23');
    await run('catalog', 'publish', 'repo', 'catalog.bin', '--keys', 'keys');
    expect((await run('catalog', 'follow', 'copy', 'repo', ...ROOT)).out).toContain(
      '2026.11.23, of which what differs',
    );
    expect((await run('catalog', 'follow', 'copy', 'repo', ...ROOT)).out).toContain('which is the newest');
    const judged = await run(
      'check',
      '--catalog',
      'copy/catalog.json',
      '--json',
      '我是银行客服，您的账户已冻结，请把钱转入安全账户。',
    );
    expect(JSON.parse(judged.out)).toMatchObject({ level: 'danger', catalog: '2026.11.23' });

    const copy = readFileSync(inFolder('copy/catalog.json'), 'utf8');
    rmSync(inFolder('repo/metadata/timestamp.json'));
    const failed = await run('catalog', 'follow', 'copy', 'repo', ...ROOT);
    expect(failed).toMatchObject({ code: 2, err: expect.stringContaining('update-missing') as string });
    expect(readFileSync(inFolder('copy/catalog.json'), 'utf8')).toBe(copy);
    expect(await run('catalog', 'follow', 'copy', 'repo')).toMatchObject({ code: 2 });
  });

  it('refuses other contents under a version that was published', async () => {
    await run('catalog', 'keys', 'keys');
    writeCatalog('2026.11.24');
    await run('catalog', 'publish', 'repo', 'catalog.bin', '--keys', 'keys');
    writeCatalog('2026.11.23', 'older.bin');
    const before = readFileSync(inFolder('repo/metadata/timestamp.json'));
    const refused = await run('catalog', 'publish', 'repo', 'older.bin', '--keys', 'keys');
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('Raise the version') as string });
    expect(readFileSync(inFolder('repo/metadata/timestamp.json'))).toEqual(before);
    // The same once more is no matter.
    expect(await run('catalog', 'publish', 'repo', 'catalog.bin', '--keys', 'keys')).toMatchObject({ code: 0 });
  });

  it.each<[string, string[], RegExp]>([
    ['no keys', ['publish', 'repo', 'catalog.bin', '--keys', 'nowhere'], /no folder of keys/],
    ['nothing to sign with', ['publish', 'repo', 'catalog.bin'], /needs the keys of every role/],
    ['no catalog', ['publish', 'repo', 'text.txt', '--keys', '.'], /no catalog/],
    ['days of nobody', ['publish', 'repo', 'catalog.bin', '--days', 'moon=3'], /--days cannot be "moon=3"/],
    ['nothing to renew', ['renew', 'repo', '--keys', '.'], /holds no repository/],
    ['a stick that was cut short', ['verify', 'text.txt', '--root', 'text.txt'], /update-malformed/],
    ['no root', ['verify', 'repo'], /--root FILE/],
  ])('says what is wrong: %s', async (_name, args, message) => {
    writeFileSync(inFolder('text.txt'), 'text');
    const { code, err } = await run('catalog', ...args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(message) as string });
  });

  it('takes keys from the environment too, and shows none of a faulty one', async () => {
    await run('catalog', 'keys', 'keys');
    const env: Record<string, string> = { LANG: 'en_GB.UTF-8' };
    for (const [name, file] of [
      ['ROOT_1', 'root-1'],
      ['ROOT_2', 'root-2'],
      ['TARGETS', 'targets'],
      ['SNAPSHOT', 'snapshot'],
      ['TIMESTAMP', 'timestamp'],
    ]) {
      env[`FRAUD_FREE_KEY_${name}`] = readFileSync(inFolder(`keys/${file}.pem`), 'utf8');
    }
    let said = '';
    const output = { write: async (text: string | Uint8Array) => void (said += String(text)), end: async () => {} };
    const io = { ...real, args: ['catalog', 'publish', 'repo', 'catalog.bin'], cwd: folder, stdout: output };
    expect(await main({ ...io, env, stderr: output })).toBe(0);
    env['FRAUD_FREE_KEY_ROOT_1'] = '-----BEGIN PRIVATE KEY-----\nbXkgc2VjcmV0\n-----END PRIVATE KEY-----';
    expect(await main({ ...io, env, stderr: output })).toBe(2);
    expect(said).toContain('FRAUD_FREE_KEY_ROOT_1 is no private ECDSA key');
    expect(said).not.toContain('bXkgc2VjcmV0');
  });
});
