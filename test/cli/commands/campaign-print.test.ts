import { join } from 'node:path';
import { processIo } from '@fraud-free/cli';
import * as print from '@fraud-free/print';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../support/sources.js';
import { runCli, type Outside, type Ran } from '../support/run-cli.js';

const { look, readFile } = processIo();
const PRINT = ['campaign', 'print', 'examples/campaign', '--catalog', 'rules/dist/catalog.json'];

/** In the repository, writing into the memory. */
async function run(args: readonly string[], io: Outside['io'] = {}): Promise<Ran> {
  const load = async (): Promise<Readonly<Record<string, unknown>>> => print;
  return await runCli([...PRINT, ...args], { io: { look, readFile, load, cwd: ROOT.replace(/\/$/, ''), ...io } });
}

describe('campaign print', () => {
  it('writes what is asked for, and tells of what is left out', async () => {
    const { code, stdout, stderr, written } = await run(
      '--out out --only certificate,alert --paper a4 --format pdf --on 2026-12-16'.split(' '),
    );
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: `4 files written to ${join(ROOT, 'out')}\n`,
      stderr: '3 alert(s) not printed: withdrawn, expired, not yet published, or not for this place.\n',
    });
    expect(Object.keys(written).map((path) => path.slice(ROOT.length))).toEqual([
      'out/alert/fake-refund-group-2.zh-CN.A4.pdf',
      'out/alert/fake-refund-group-2.en.A4.pdf',
      'out/certificate/certificate.zh-CN.A4.pdf',
      'out/certificate/certificate.en.A4.pdf',
    ]);
    for (const text of Object.values(written)) expect(text).toMatch(/^%PDF-1\.7/);
  });

  it('warns of a campaign that has ended', async () => {
    const { code, stderr } = await run('--out out --only certificate --format pdf --on 2027-03-01'.split(' '));
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('ended on 2027-02-28') });
  });

  it.each([
    ['--only poster', /The option --out needs a value/],
    ['--out out --on 2027-02-30', /--on/],
    ['--out out --only postr', /no kind of sheet “postr”: expected poster, alert/],
    ['--out out --paper A5', /no paper “A5”: expected A4, A3/],
    ['--out out --place nowhere', /no place “nowhere”/],
  ])('refuses %s', async (args, message) => {
    const { code, stderr, written } = await run(args.split(' '));
    expect({ code, written }).toEqual({ code: 2, written: {} });
    expect(stderr).toMatch(message);
  });

  it('says what to install where nothing can print', async () => {
    const load = async (): Promise<never> => {
      throw new Error('Cannot find package');
    };
    const { code, stderr } = await run(['--out', 'out'], { load });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('Install @fraud-free/print') });
  });
});
