import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { processIo } from '@fraud-free/cli';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli, type Ran } from '../support/run-cli.js';
import { smallRules } from '../support/small-rules.js';

const { look, readFile, writeFile } = processIo();

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cli-fit-'));
  for (const [path, text] of Object.entries(smallRules)) put(`rules/${path}`, text);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}

function read(path: string): string {
  return readFileSync(join(home, path), 'utf8');
}

async function run(...args: string[]): Promise<Ran> {
  return await runCli(args, { io: { look, readFile, writeFile, cwd: home } });
}

interface Fitted {
  readonly weights: Readonly<Record<string, number>>;
  readonly judge?: {
    readonly prior: number;
    readonly scale: number;
    readonly caution: number;
    readonly danger: number;
  };
  readonly rows: readonly object[];
}

async function fit(...args: string[]): Promise<Fitted> {
  const { code, stdout, stderr } = await run('rules', 'fit', '--json', ...args);
  expect({ code, stderr: stderr.replace(/^\d+ files? changed.*\n$/, '') }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Fitted;
}

const messages = (source: string, label: string, texts: readonly string[]): string =>
  texts.map((text, id) => `${JSON.stringify({ id, source, lang: 'zh', kind: 'sms', label, text })}\n`).join('');

// The small rules: bank 2, frozen 2, safe account 3, beware -4; 3.5 is caution.
const MONEY = '钱要放进安全账户';
const FROZEN = '银行客服提醒：账户冻结了';
const BOTH = '银行客服提醒：账户冻结，放进安全账户';
const NOTHING = '晚饭吃什么好呢';

describe('rules fit', () => {
  it('makes what only frauds say weigh enough, and what genuine messages say too little', async () => {
    put('x.jsonl', messages('s', 'fraud', [MONEY, MONEY, BOTH]) + messages('s', 'benign', [FROZEN, FROZEN, NOTHING]));
    const { weights, rows } = await fit('x.jsonl');
    expect(weights['payment.safe-account']).toBeGreaterThanOrEqual(3.5);
    expect(weights['payment.safe-account']).toBeLessThanOrEqual(4.5);
    expect((weights['identity.bank'] ?? 2) + (weights['pressure.frozen'] ?? 2)).toBeLessThan(3.5);
    expect(rows).toEqual([
      {
        source: 's',
        label: 'fraud',
        lang: 'zh',
        kind: 'sms',
        n: 3,
        written: { flagged: 1, danger: 1 },
        fitted: { flagged: 3, danger: 1 },
      },
      {
        source: 's',
        label: 'benign',
        lang: 'zh',
        kind: 'sms',
        n: 3,
        written: { flagged: 2, danger: 0 },
        fitted: { flagged: 0, danger: 0 },
      },
    ]);
  });

  it('leaves alone what the messages say nothing about', async () => {
    put('x.jsonl', messages('s', 'fraud', [BOTH]) + messages('s', 'benign', [NOTHING]));
    expect((await fit('x.jsonl')).weights).toEqual({});
    put('empty.jsonl', '');
    expect(await fit('empty.jsonl')).toMatchObject({ weights: {}, rows: [] });
  });

  it('keeps every example of the rules, and genuine messages, whatever the labels say', async () => {
    put('x.jsonl', messages('s', 'fraud', [MONEY, '账户冻结']) + messages('s', 'benign', [BOTH, FROZEN, NOTHING]));
    await fit('x.jsonl', '--write');
    expect(await run('rules', 'check')).toMatchObject({ code: 0, stdout: '0 errors, 0 warnings\n' });
    put('genuine/bank.yaml', `why: a bank says so\ntexts:\n  - { id: a, text: ${MONEY} }\n`);
    expect((await fit('x.jsonl', '--genuine', 'genuine')).weights['payment.safe-account'] ?? 3).toBeLessThan(3.5);
  });

  it('makes no alarm about a genuine message worse', async () => {
    const doubtful = '我是银行客服，您的账户冻结，谨防诈骗，安全账户';
    put('x.jsonl', messages('s', 'fraud', [MONEY, '账户冻结']) + messages('s', 'benign', [NOTHING]));
    const levelOf = async (): Promise<string> =>
      (JSON.parse((await run('check', '--json', doubtful, '--catalog', 'rules')).stdout) as { level: string }).level;
    put(
      'rules/signals/fraud-warning.yaml',
      smallRules['signals/fraud-warning.yaml']!.replace('"weight": 4', '"weight": 3'),
    );
    expect(await levelOf()).toBe('caution');
    put('genuine/bank.yaml', `texts:\n  - text: ${doubtful}\n`);
    await fit('x.jsonl', '--genuine', 'genuine', '--write');
    expect(await levelOf()).not.toBe('danger');
    await fit('x.jsonl', '--write');
    expect(await levelOf()).toBe('danger');
  });

  it('counts sources alike, whatever their size', async () => {
    const many = Array.from({ length: 300 }, () => MONEY);
    put('x.jsonl', messages('big', 'fraud', many) + messages('small', 'benign', [MONEY]));
    put('y.jsonl', messages('big', 'fraud', [MONEY]) + messages('small', 'benign', many));
    expect((await fit('x.jsonl')).weights).toEqual((await fit('y.jsonl')).weights);
  });

  it('leaves doubtful spam out', async () => {
    const doubtful = JSON.stringify({ id: 1, source: 's', label: 'spam', flag: 'maybe-fraud', text: MONEY });
    put('x.jsonl', `${doubtful}\n`);
    expect(await fit('x.jsonl')).toMatchObject({ weights: {}, rows: [] });
  });

  it('makes the score a share of frauds without changing a level', async () => {
    const some = (fraud: number, benign: number, text: string) =>
      messages(
        's',
        'fraud',
        Array.from({ length: fraud }, () => text),
      ) +
      messages(
        's',
        'benign',
        Array.from({ length: benign }, () => text),
      );
    put('x.jsonl', some(20, 80, NOTHING) + some(80, 20, BOTH));
    const { judge, rows } = await fit('x.jsonl', '--write');
    const { prior, scale, caution, danger } = judge!;
    expect(1 / (1 + Math.exp(-prior))).toBeCloseTo(0.2, 2);
    expect(scale).toBeGreaterThan(0);
    expect((Math.log(caution / (1 - caution)) - prior) / scale).toBeCloseTo(3.5, 2);
    expect((Math.log(danger / (1 - danger)) - prior) / scale).toBeCloseTo(4.89, 2);
    const { stdout } = await run('check', '--json', BOTH, '--catalog', 'rules');
    expect((JSON.parse(stdout) as { score: number }).score).toBeCloseTo(0.8, 2);
    const evaluated = await run('eval', 'x.jsonl', '--catalog', 'rules', '--json');
    expect((JSON.parse(evaluated.stdout) as { rows: object[] }).rows).toMatchObject([
      { label: 'fraud', n: 100, ...(rows[0] as { fitted: object }).fitted },
      { label: 'benign', n: 100, ...(rows[1] as { fitted: object }).fitted },
    ]);
  });

  it('fits without each source in turn, if asked to', async () => {
    put('x.jsonl', messages('a', 'fraud', [MONEY]) + messages('b', 'benign', [NOTHING]));
    expect((await fit('x.jsonl', '--leave-one-out')).rows).toMatchObject([
      { source: 'a', written: { flagged: 0 }, fitted: { flagged: 1 }, leftOut: { flagged: 0 } },
      { source: 'b', leftOut: { flagged: 0, danger: 0 } },
    ]);
  });

  it('writes only if asked to, and the same again changes nothing', async () => {
    put('x.jsonl', messages('s', 'fraud', [MONEY]) + messages('s', 'benign', [NOTHING]));
    const file = 'rules/signals/payment.yaml';
    const before = read(file);
    const first = await fit('x.jsonl');
    expect(read(file)).toBe(before);
    expect(await fit('x.jsonl', '--write')).toEqual(first);
    const after = read(file);
    expect(after).toBe(before.replace('"weight": 3', `"weight": 3, fitted: ${first.weights['payment.safe-account']}`));
    expect((await run('rules', 'fit', 'x.jsonl', '--write')).stderr).toMatch(/^0 files changed/);
    expect(read(file)).toBe(after);
  });

  it('prints tables', async () => {
    put('x.jsonl', messages('s', 'fraud', [MONEY]) + messages('s', 'benign', [NOTHING]));
    const { stdout } = await run('rules', 'fit', 'x.jsonl', '--leave-one-out');
    expect(stdout).toMatch(
      /^Catalog 2026\.11\.22\n\nsignal +written +fitted +change\npayment\.safe-account +3 +[\d.]+ +\+/,
    );
    expect(stdout).toMatch(
      /\nsource +label +lang +kind +n +flagged % written +flagged % fitted +flagged % left out +danger %/,
    );
    expect((await run('rules', 'fit', 'x.jsonl', '--markdown')).stdout).toContain(
      '| s | benign | zh | sms | 1 | 0.0 |',
    );
  });

  it('tells faulty lines, and fits the others', async () => {
    put('x.jsonl', `no JSON\n${messages('s', 'fraud', [MONEY])}`);
    const { code, stderr, stdout } = await run('rules', 'fit', 'x.jsonl');
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringMatching(/^x\.jsonl:1: /) as string });
    expect(stdout).toContain('payment.safe-account');
  });

  it.each([
    ['no file named', [], 'rules fit FILE.jsonl'],
    ['a file that is not there', ['gone.jsonl'], 'gone.jsonl: ENOENT'],
    ['no rules', ['x.jsonl', '--rules', 'gone'], 'catalog.yaml'],
    ['genuine messages that are none', ['x.jsonl', '--genuine', 'rules'], 'holds no genuine messages'],
  ])('%s is wrong use', async (_, args, sentence) => {
    put('x.jsonl', '');
    const { code, stderr } = await run('rules', 'fit', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });

  it('rules with faults are not fitted', async () => {
    put('x.jsonl', '');
    put('rules/advice.yaml', '- id: [');
    expect(await run('rules', 'fit', 'x.jsonl')).toMatchObject({ code: 2, stdout: '' });
  });
});
