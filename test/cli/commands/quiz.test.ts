import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processIo } from '@fraud-free/cli';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EVERY_KIND } from '../../authoring/support/quizzes.js';
import { quizCatalog } from '../../quiz/support/quiz-catalog.js';
import { runCli, type Outside, type Ran } from '../support/run-cli.js';

const { look, measure, readFile, writeFile } = processIo();

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cli-quiz-'));
  writeFileSync(join(home, 'quiz.yaml'), EVERY_KIND);
  writeFileSync(
    join(home, 'faulty.csv'),
    'id,kind,script,text,truth,why\nq1,fraud-or-real,red,Hi,maybe,So\nq2,riddle,red,,,',
  );
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function run(args: readonly string[], io: Outside['io'] = {}): Promise<Ran> {
  const load = async (): Promise<Record<string, unknown>> => ({ catalog: quizCatalog() });
  return runCli(args, { io: { look, measure, readFile, writeFile, load, cwd: home, ...io } });
}

describe('quiz check', () => {
  it('finds nothing in a good quiz', async () => {
    expect(await run(['quiz', 'check', 'quiz.yaml'])).toMatchObject({ code: 0, stdout: '0 errors, 0 warnings\n' });
  });

  it('tells all faults of all files, by line and cell', async () => {
    const { code, stdout } = await run(['quiz', 'check', 'quiz.yaml', 'faulty.csv']);
    expect(code).toBe(1);
    expect(stdout).toContain('faulty.csv:2:5 error question-form');
    expect(stdout).toContain('E2: “truth” is “maybe”');
    expect(stdout).toContain('faulty.csv:3:2 error question-form');
    expect(stdout).toContain('2 errors, 0 warnings in 1 file');
  });

  it('says which file it cannot read', async () => {
    const { code, stderr } = await run(['quiz', 'check', 'missing.yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain('missing.yaml');
  });
});

describe('quiz convert', () => {
  it('writes JSON, YAML and QTI that say the same', async () => {
    expect((await run(['quiz', 'convert', 'quiz.yaml', '--out', 'quiz.json'])).stdout).toContain(
      '6 questions written to',
    );
    const { code, stderr } = await run(['quiz', 'convert', 'quiz.json', '--out', 'quiz.zip']);
    expect([code, stderr]).toEqual([0, 'Left out, since QTI has no such kind of question: a-talk.\n']);
    await run(['quiz', 'convert', 'quiz.zip', '--out', 'back.json']);
    const read = (name: string): { items: { kind: string }[] } => JSON.parse(readFileSync(join(home, name), 'utf8'));
    const quiz = read('quiz.json');
    expect(read('back.json')).toEqual({ ...quiz, items: quiz.items.filter(({ kind }) => kind !== 'talk') });
  });

  it('writes nothing of a quiz with errors, and no other kind of file', async () => {
    expect((await run(['quiz', 'convert', 'faulty.csv', '--out', 'quiz.json'])).code).toBe(1);
    expect((await run(['quiz', 'convert', 'quiz.yaml', '--out', 'quiz.pdf'])).code).toBe(2);
    expect((await run(['quiz', 'convert', 'quiz.yaml'])).code).toBe(2);
    expect(() => readFileSync(join(home, 'quiz.json'))).toThrow();
  });
});

describe('quiz calendar', () => {
  it('gives days further and further apart', async () => {
    const { stdout } = await run(['quiz', 'calendar', '--from', '2026-11-22', '--rounds', '4']);
    const days = stdout.trim().split('\n');
    expect(days[0]).toBe('2026-11-22');
    const gaps = days.slice(1).map((day, index) => (Date.parse(day) - Date.parse(days[index]!)) / 86_400_000);
    expect(gaps[0]).toBeGreaterThanOrEqual(14);
    expect(gaps[0]).toBeLessThanOrEqual(28);
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
  });

  it('writes a page to print, in the language asked for', async () => {
    await run(['quiz', 'calendar', '--from', '2026-11-22', '--out', 'days.html', '--lang', 'zh-CN']);
    const page = readFileSync(join(home, 'days.html'), 'utf8');
    expect(page).toContain('2026年11月22日');
    expect(page.match(/<li>/g)).toHaveLength(5);
    expect(page).not.toContain('<script');
  });

  it.each([[], ['--from', '22.11.2026'], ['--from', '2026-11-22', '--rounds', '1']])('refuses %s', async (...args) => {
    expect((await run(['quiz', 'calendar', ...args])).code).toBe(2);
  });
});

describe('quiz preview', () => {
  it('serves the quiz on this machine alone, follows its file, and ends when it is asked to', async () => {
    let stop = (): void => {};
    let said = '';
    const stdout = { write: async (text: string | Uint8Array) => void (said += String(text)), end: async () => {} };
    const ended = run(['quiz', 'preview', 'quiz.yaml'], {
      stdout,
      onStop: (callback) => {
        stop = callback;
        return () => {};
      },
    });
    const url = await until(() => /http:\S+/.exec(said)?.[0]);
    const shown = async (): Promise<{ quiz: { items: unknown[] } | null; reports: Record<string, string> }> =>
      (await fetch(`${url}quiz.json`)).json() as never;
    expect(await (await fetch(url)).text()).toContain('<fraud-quiz>');
    expect((await shown()).quiz?.items).toHaveLength(6);
    expect((await shown()).reports['en']).toContain('0 errors');
    expect((await fetch(`${url}../secret`)).status).toBe(404);

    const events = (await fetch(`${url}events`)).body!.getReader();
    writeFileSync(join(home, 'quiz.yaml'), EVERY_KIND.replace('kind: talk', 'kind: riddle'));
    let told = '';
    while (!told.includes('changed')) told += new TextDecoder().decode((await events.read()).value);
    expect((await shown()).quiz?.items).toHaveLength(5);
    expect((await shown()).reports).toMatchObject({
      en: expect.stringContaining('1 error') as string,
      'zh-CN': expect.stringContaining('错误 1 处') as string,
    });
    await events.cancel();
    stop();
    expect((await ended).code).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });

  it('refuses a port that there is not', async () => {
    expect((await run(['quiz', 'preview', 'quiz.yaml', '--port', '99999'])).code).toBe(2);
  });
});

async function until<T>(get: () => T | undefined): Promise<T> {
  for (;;) {
    const found = get();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
