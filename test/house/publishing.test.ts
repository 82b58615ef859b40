import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf } from '../support/markdown.js';
import { ROOT } from '../support/sources.js';

/** The commands of rules/PUBLISHING.md, one after another as a reader types them, in a folder like the repository's. */
const COMMANDS = blocksOf('rules/PUBLISHING.md')
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.split('\n'))
  .map((line) => line.replace(/\s+#\s.*$/, '').trim())
  .filter((line) => line !== '');

describe('the way to a catalog of one’s own', () => {
  let folder: string;
  const said: string[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fraud-free-publishing-'));
    for (const name of ['rules', 'packages']) symlinkSync(join(ROOT, name), join(folder, name), 'junction');
    mkdirSync(join(folder, 'examples'));
    for (const name of ['city', 'updating-site']) {
      cpSync(join(ROOT, 'examples', name), join(folder, 'examples', name), { recursive: true });
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has commands', () => {
    expect(COMMANDS.filter((line) => line.includes('fraud-free ')).length).toBeGreaterThan(10);
  });

  it.each(COMMANDS.filter((line) => !line.startsWith('npx vite ')))(
    '%s',
    (command) => {
      const cli = join(ROOT, 'packages/cli/bin/fraud-free.js');
      // `npx` finds our command in the clone; here it stands for that.
      const shell = `npx() { shift; "${process.execPath}" "${cli}" "$@"; }; ${command}`;
      const env = { ...process.env, LANG: 'en_GB.UTF-8' };
      const { status, stdout, stderr } = spawnSync('bash', ['-c', shell], { cwd: folder, encoding: 'utf8', env });
      // A check that finds a fraud ends with 1.
      expect([0, ...(command.includes(' check --catalog') ? [1] : [])], stderr).toContain(status);
      said.push(stdout);
    },
    120_000,
  );

  it('leads to a site with a signed catalog that holds the city’s script and ours', () => {
    for (const name of [
      'index.html',
      'follow.js',
      'root.json',
      'fraud-free-updates.js',
      'catalog/metadata/timestamp.json',
    ]) {
      expect(existsSync(join(folder, 'my/site', name)), name).toBe(true);
    }
    const { scripts, version } = JSON.parse(readFileSync(join(folder, 'my/copy/catalog.json'), 'utf8')) as {
      scripts: { id: string }[];
      version: string;
    };
    expect(version).toBe('2026.11.22.1');
    expect(scripts.map(({ id }) => id)).toEqual(expect.arrayContaining(['lift-subsidy', 'romance']));
    expect(said.join('\n')).toMatch(/What differs from the releases before[\s\S]*Urgent patch charity-appeal/);
  });
});
