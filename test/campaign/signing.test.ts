import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandsOf, readersFolder, runAsReader } from '../support/guide.js';

const COMMANDS = commandsOf('packages/campaign/SIGNING.md');

describe('the way to a sealed campaign, as packages/campaign/SIGNING.md has it', () => {
  let folder: string;
  const said: string[] = [];

  beforeAll(() => {
    folder = readersFolder('signing', ['campaign']);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has commands', () => {
    expect(COMMANDS.filter((line) => line.includes(' campaign ')).length).toBeGreaterThan(10);
  });

  it.each(COMMANDS)(
    '%s',
    (command) => {
      const { status, stdout, stderr } = runAsReader(command, folder);
      expect(status, stderr).toBe(0);
      said.push(stdout);
    },
    120_000,
  );

  it('leads to a site that a district vouches for, with what was withdrawn kept in mind', () => {
    expect(said.at(-1)).toMatch(/Issuer: Sunny Street office \(example\), confirmed by Example District/);
    const { payload } = JSON.parse(readFileSync(join(folder, 'my/site/revoked.json'), 'utf8')) as { payload: string };
    expect(Buffer.from(payload, 'base64url').toString()).toContain('a wrong number in question 3');
    expect(said.join('\n')).not.toContain('PRIVATE KEY');
  });
});
