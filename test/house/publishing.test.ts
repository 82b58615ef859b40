import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandsOf, readersFolder, runAsReader } from '../support/guide.js';

const COMMANDS = commandsOf('rules/PUBLISHING.md');

describe('the way to a catalog of one’s own', () => {
  let folder: string;
  const said: string[] = [];

  beforeAll(() => {
    folder = readersFolder('publishing', ['city', 'updating-site']);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has commands', () => {
    expect(COMMANDS.filter((line) => line.includes('fraud-free ')).length).toBeGreaterThan(10);
  });

  it.each(COMMANDS.filter((line) => !line.startsWith('npx vite ')))(
    '%s',
    (command) => {
      const { status, stdout, stderr } = runAsReader(command, folder);
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
