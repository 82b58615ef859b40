import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallCatalog } from './support/small-rules.js';

/** These run the real process, on the built files: what a fake outside cannot show. */
const BIN = fileURLToPath(new URL('../../packages/cli/bin/fraud-free.js', import.meta.url));
const DANGER = 'This is your bank support. Your account is frozen, pay into the safe account.';

const home = mkdtempSync(join(tmpdir(), 'cli-process-'));
const catalog = ['--catalog', join(home, 'catalog.json')];
const env = { PATH: process.env.PATH, LANG: 'en_GB.UTF-8' };

beforeAll(() => writeFileSync(join(home, 'catalog.json'), JSON.stringify(smallCatalog)));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const run = (
  args: readonly string[],
  input: string | Uint8Array = '',
): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [BIN, ...args], { input, env, cwd: home, encoding: 'utf8' });

function start(args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [BIN, ...args], { env, cwd: home });
}

/** The exit code, once the process has ended. */
async function exitCode(child: ChildProcessWithoutNullStreams): Promise<unknown> {
  const [code] = (await once(child, 'close')) as [unknown];
  return code;
}

describe('the process', () => {
  it.skipIf(process.platform === 'win32')('is started by an executable file', () => {
    expect(statSync(BIN).mode & 0o111).toBe(0o111);
    expect(readFileSync(BIN, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it.each([
    [0, ['check', 'The parcel is at the door of your house.', ...catalog]],
    [1, ['check', DANGER, ...catalog]],
    [2, ['check', '--no-such-option']],
    [2, ['check', DANGER, '--catalog', 'gone.json']],
    [0, ['--help']],
    [2, []],
  ])('ends with %i for %j', (status, args) => {
    expect(run(args).status).toBe(status);
  });

  it('keeps answers and complaints apart', () => {
    const good = run(['check', '--json', ...catalog], DANGER);
    expect(good).toMatchObject({ status: 1, stderr: '' });
    expect(JSON.parse(good.stdout)).toMatchObject({ level: 'danger' });
    expect(run(['chekc'])).toMatchObject({ status: 2, stdout: '' });
  });

  it('reads and writes files', () => {
    const messages = join(home, 'messages.jsonl');
    writeFileSync(
      messages,
      `${JSON.stringify({ id: 1, source: 's', label: 'fraud', text: 'The weather is fine today.' })}\n`,
    );
    expect(run(['eval', messages, '--misses', 'new/folder/misses.jsonl', ...catalog]).status).toBe(0);
    expect(JSON.parse(readFileSync(join(home, 'new/folder/misses.jsonl'), 'utf8'))).toMatchObject({ id: 1 });
    writeFileSync(join(home, 'a-file'), '');
    expect(run(['eval', messages, '--misses', 'a-file/misses.jsonl', ...catalog])).toMatchObject({
      status: 2,
      stdout: '',
    });
    expect(run(['check', '--file', home, ...catalog]).stderr).toContain('EISDIR');
  });
});

describe('check --jsonl in a pipe', () => {
  it('answers a line before the next one comes', async () => {
    const child = start(['check', '--jsonl', ...catalog]);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ['a', 'b', 'c']) {
      child.stdin.write(`${JSON.stringify({ id, text: DANGER })}\n`);
      expect(JSON.parse((await lines.next()).value as string)).toMatchObject({ id, level: 'danger' });
    }
    child.stdin.end();
    expect(await exitCode(child)).toBe(0);
  });

  it('answers many lines to a slow reader, all and in order', async () => {
    const n = 20_000;
    const child = start(['check', '--jsonl', ...catalog]);
    child.stdin.end(Array.from({ length: n }, (_, id) => `${JSON.stringify({ id, text: DANGER })}\n`).join(''));
    let next = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      if (next % 1000 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      expect((JSON.parse(line) as { id: number }).id).toBe(next++);
    }
    expect(next).toBe(n);
  });

  it('ends quietly when its reader goes away', async () => {
    const child = start(['check', '--jsonl', ...catalog]);
    let stderr = '';
    child.stderr.on('data', (text) => (stderr += String(text)));
    // Our own end of its stdin breaks too, once it is gone.
    child.stdin.on('error', () => {});
    const lines = `${JSON.stringify({ id: 1, text: DANGER })}\n`.repeat(1000);
    const feed = setInterval(() => child.stdin.write(lines), 1);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const code = await exitCode(child);
    clearInterval(feed);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('tells when its output cannot be written', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [BIN, 'check', '--jsonl', ...catalog], {
      input: JSON.stringify({ id: 1, text: DANGER }),
      env,
      stdio: ['pipe', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Cannot write stdout: ENOSPC: .*\.\n$/);
  });

  it('answers a faulty line and ends with 1', () => {
    const { status, stdout } = run(
      ['check', '--jsonl', ...catalog],
      `oops\n${JSON.stringify({ id: 1, text: DANGER })}`,
    );
    expect(status).toBe(1);
    expect(stdout.split('\n')).toHaveLength(3);
  });
});

describe('scan', () => {
  const messages = (n: number): string =>
    Array.from({ length: n }, (_, i) => (i % 5 === 0 ? DANGER : `The parcel ${i} is at the door of your house.`)).join(
      '\n',
    );

  it('judges on threads, and what was killed goes on where it was', async () => {
    writeFileSync(join(home, 'many.txt'), messages(40_000));
    expect(run(['scan', 'many.txt', '--out', 'whole.jsonl', '--threads', '2', ...catalog]).status).toBe(0);
    const child = start(['scan', 'many.txt', '--out', 'parts.jsonl', '--threads', '2', ...catalog]);
    while (!existsSync(join(home, 'parts.jsonl')) || statSync(join(home, 'parts.jsonl')).size < 1_000) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill('SIGINT');
    expect(await exitCode(child)).toBe(1);
    expect(statSync(join(home, 'parts.jsonl')).size).toBeLessThan(statSync(join(home, 'whole.jsonl')).size);
    expect(run(['scan', 'many.txt', '--out', 'parts.jsonl', '--resume', ...catalog]).status).toBe(0);
    expect(readFileSync(join(home, 'parts.jsonl'), 'utf8')).toBe(readFileSync(join(home, 'whole.jsonl'), 'utf8'));
    expect(existsSync(join(home, 'parts.jsonl.unfinished'))).toBe(false);
  }, 120_000);
});
