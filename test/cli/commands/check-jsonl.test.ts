import { CliError } from '@fraud-free/cli';
import { createEngine, MAX_MESSAGE_LENGTH } from '@fraud-free/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCli, type Outside } from '../support/run-cli.js';
import { smallCatalog } from '../support/small-rules.js';

const DANGER = '我是银行客服，您的账户已冻结，请转入安全账户';
const NOTHING = '晚饭吃什么好呢';

const answers = (stdout: string): unknown[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);

/** The answers to lines, and the exit code. */
async function check(stdin: Outside['stdin'] = ''): Promise<{ code: number; answers: unknown[] }> {
  const { code, stdout, stderr } = await runCli(['check', '--jsonl'], { stdin });
  expect(stderr).toBe('');
  return { code, answers: answers(stdout) };
}

describe('each line is answered in order', () => {
  it('with these fields, in this order', async () => {
    const { stdout } = await runCli(['check', '--jsonl'], { stdin: JSON.stringify({ id: 'a', text: DANGER }) });
    const { score, scripts, evidence } = createEngine(smallCatalog).check(DANGER);
    expect(stdout).toBe(
      `${JSON.stringify({ id: 'a', level: 'danger', score, scripts, evidence, catalog: '2026.11.22' })}\n`,
    );
  });

  it('whatever was found, the exit code is 0', async () => {
    const texts = [DANGER, NOTHING, '好', ''];
    const ran = await check(texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join(''));
    expect(ran.code).toBe(0);
    expect(ran.answers).toMatchObject([
      { id: 0, level: 'danger' },
      { id: 1, level: 'no-match' },
      { id: 2, level: 'cannot-say' },
      { id: 3, level: 'cannot-say' },
    ]);
  });

  it('nothing is answered to nothing', async () => {
    expect(await check('')).toEqual({ code: 0, answers: [] });
    expect(await check('\n\r\n\uFEFF\n')).toEqual({ code: 0, answers: [] });
  });
});

describe('the stream', () => {
  const line = (id: number): string => `${JSON.stringify({ id, text: NOTHING })}\n`;

  it('is answered piece by piece: no answer waits for the next piece', async () => {
    let written = '';
    const seen: number[] = [];
    const stdin = async function* () {
      for (let id = 0; id < 3; id++) {
        yield Buffer.from(line(id) + line(id));
        seen.push(answers(written).length);
      }
    };
    const stdout = { write: async (text: string) => void (written += text), end: async () => {} };
    await runCli(['check', '--jsonl'], { io: { stdin: stdin(), stdout } });
    expect(seen).toEqual([2, 4, 6]);
  });

  it('is not read further while the answers are not taken', async () => {
    let read = 0;
    let take = (): void => {};
    const stdin = async function* () {
      for (; read < 100; read++) yield Buffer.from(line(read));
    };
    const write = () => new Promise<void>((resolve) => (take = resolve));
    const run = runCli(['check', '--jsonl'], { io: { stdin: stdin(), stdout: { write, end: async () => {} } } });
    for (let taken = 0; taken < 5; taken++) {
      for (let turn = 0; turn < 50; turn++) await Promise.resolve();
      expect(read).toBeLessThanOrEqual(taken + 1);
      take();
    }
    const all = setInterval(() => take(), 0);
    await run;
    clearInterval(all);
    expect(read).toBe(100);
  });

  it('is let go when nobody takes the answers any more', async () => {
    let read = 0;
    let open = true;
    const stdin = async function* () {
      try {
        while (read++ < 100) yield Buffer.from(line(1));
      } finally {
        open = false;
      }
    };
    const write = () => Promise.reject(new CliError('output-closed', 'gone'));
    const ran = await runCli(['check', '--jsonl'], { io: { stdin: stdin(), stdout: { write, end: async () => {} } } });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect({ read, open }).toEqual({ read: 1, open: false });
  });

  it('that breaks is told', async () => {
    const stdin = async function* (): AsyncGenerator<Uint8Array> {
      throw new Error('EISDIR: illegal operation on a directory, read');
    };
    const { code, stderr } = await runCli(['check', '--jsonl'], { io: { stdin: stdin() } });
    expect(code).toBe(2);
    expect(stderr).toBe('Cannot read stdin: EISDIR: illegal operation on a directory.\n');
  });
});

describe('lines are read', () => {
  const line = (id: number): string => JSON.stringify({ id, text: NOTHING });

  it.each([
    ['LF', `${line(1)}\n${line(2)}\n`],
    ['CRLF', `${line(1)}\r\n${line(2)}\r\n`],
    ['no line end at the end', `${line(1)}\n${line(2)}`],
    ['empty lines', `\n\n${line(1)}\n\r\n\n${line(2)}\n\n`],
    ['a byte order mark', `\uFEFF${line(1)}\n${line(2)}`],
    ['spaces around', `  ${line(1)}\t\n ${line(2)}`],
    ['other fields', `{"id":1,"text":"x","label":"fraud","turns":null}\n{"id":2,"turns":[],"text":null}`],
  ])('with %s', async (_, stdin) => {
    expect(await check(stdin)).toMatchObject({ code: 0, answers: [{ id: 1 }, { id: 2 }] });
  });

  it('alike, in whatever pieces they come', async () => {
    const bytes = Buffer.from(`${line(1)}\r\n\n{"id":"二","text":"${DANGER}😀"}\nno JSON\n${line(3)}`);
    const whole = await runCli(['check', '--jsonl'], { stdin: [bytes] });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const pieces = at.slice(1).map((end, i) => bytes.subarray(at[i], end));
        expect(await runCli(['check', '--jsonl'], { stdin: pieces })).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  it('with ids that are strings or whole numbers', async () => {
    const ids = ['', 'a', '一', '__proto__', 0, -1, Number.MAX_SAFE_INTEGER];
    const ran = await check(ids.map((id) => `${JSON.stringify({ id, text: NOTHING })}\n`).join(''));
    expect(ran).toMatchObject({ code: 0, answers: ids.map((id) => ({ id })) });
  });
});

describe('a faulty line is answered with an error, and the exit code is 1', () => {
  it.each([
    ['no JSON', null, 'line-json'],
    ['{"id":1,"text":"cut off', null, 'line-json'],
    [`${'['.repeat(100_000)}`, null, 'line-json'],
    ['null', null, 'line-object'],
    ['"text"', null, 'line-object'],
    ['[1]', null, 'line-object'],
    ['{}', null, 'id-missing'],
    ['{"text":"x"}', null, 'id-missing'],
    ['{"id":null,"text":"x"}', null, 'id-missing'],
    ['{"id":{},"text":"x"}', null, 'id-type'],
    ['{"id":1.5,"text":"x"}', null, 'id-type'],
    ['{"id":12345678901234567890,"text":"x"}', null, 'id-type'],
    ['{"id":true,"text":"x"}', null, 'id-type'],
    ['{"id":1}', 1, 'text-missing'],
    ['{"id":1,"text":null}', 1, 'text-missing'],
    ['{"id":"a","text":5}', 'a', 'text-type'],
    ['{"id":1,"text":"x","turns":[]}', 1, 'text-and-turns'],
    ['{"id":1,"turns":"x"}', 1, 'turns-type'],
    ['{"id":1,"turns":["x"]}', 1, 'turns-type'],
    ['{"id":1,"turns":[null]}', 1, 'turns-type'],
    ['{"id":1,"turns":[{"from":"A"}]}', 1, 'turns-type'],
    ['{"id":1,"turns":[{"from":7,"text":"x"}]}', 1, 'turns-type'],
    ['{"id":1,"turns":[{"text":"x","at":"now"}]}', 1, 'turns-type'],
    ['{"id":1,"turns":[{"text":"x","at":1e999}]}', 1, 'turns-type'],
  ])('%.60s', async (line, id, code) => {
    const before = JSON.stringify({ id: 'before', text: NOTHING });
    const after = JSON.stringify({ id: 'after', text: NOTHING });
    const ran = await check(`${before}\n${line}\n${after}\n`);
    expect(ran).toMatchObject({ code: 1, answers: [{ id: 'before' }, { id, error: { code } }, { id: 'after' }] });
    expect(ran.answers[1]).toEqual({ id, error: { code, message: expect.stringMatching(/^The .*\.$/) as string } });
  });

  it('that is no UTF-8', async () => {
    const gbk = Buffer.concat([Buffer.from('{"id":1,"text":"'), Buffer.from([0xd2, 0xf8]), Buffer.from('"}\n')]);
    expect(await check([gbk])).toMatchObject({ code: 1, answers: [{ id: null, error: { code: 'line-encoding' } }] });
    expect(await check('{"id":1,"text":"\uFFFD is a character like others here"}')).toMatchObject({ code: 0 });
  });

  it('with a message over the limit, though not one at the limit', async () => {
    const text = 'a'.repeat(MAX_MESSAGE_LENGTH);
    const turns = [{ text: text.slice(1) }, { text: '' }];
    const over = [{ text: `${text}a` }, { turns: [...turns, { text: `${text}a` }] }];
    const lines = [{ text }, { turns }, ...over].map((message, id) => `${JSON.stringify({ id, ...message })}\n`);
    const ran = await check(lines.join(''));
    expect(ran).toMatchObject({ code: 1, answers: [{ catalog: '2026.11.22' }, { catalog: '2026.11.22' }, {}, {}] });
    expect(ran.answers.slice(2)).toMatchObject([2, 3].map((id) => ({ id, error: { code: 'message-too-long' } })));
  });

  it('that is longer than any message, without holding it', async () => {
    const piece = Buffer.alloc(2 ** 20, 'a');
    let held = Infinity;
    const huge = async function* () {
      yield Buffer.from('{"id":1,"text":"');
      const before = process.memoryUsage().arrayBuffers;
      for (let i = 0; i < 150; i++) yield piece;
      held = process.memoryUsage().arrayBuffers - before;
      yield Buffer.from(`"}\n{"id":2,"text":"${NOTHING}"}\n`);
    };
    const { code, stdout } = await runCli(['check', '--jsonl'], { io: { stdin: huge() } });
    expect(code).toBe(1);
    expect(answers(stdout)).toMatchObject([
      { id: null, error: { code: 'line-too-long' } },
      { id: 2, level: 'no-match' },
    ]);
    expect(held).toBeLessThan(64 * 2 ** 20);
  });

  it('with lone surrogates is none: they are judged like any text', async () => {
    const ran = await check(`{"id":"\\ud800","text":"\\udc00${DANGER}\\ud83d"}\n`);
    expect(ran).toMatchObject({ code: 0, answers: [{ id: '\ud800', level: 'danger' }] });
  });
});

describe('a talk', () => {
  const judgeTurns = async (turns: readonly object[]): Promise<unknown> =>
    (await check(JSON.stringify({ id: 1, turns }))).answers[0];
  /** A talk of two, by turns. */
  const judge = (...texts: string[]): Promise<unknown> =>
    judgeTurns(texts.map((text, i) => ({ from: i % 2 === 0 ? 'A' : 'B', text })));

  it('is judged turn by turn, its evidence placed in its turns', async () => {
    expect(await judge('你好，我是银行客服', '哦', '账户冻结了，要转入安全账户')).toMatchObject({
      level: 'danger',
      scripts: [{ id: 'fake-bank', stage: 'payment', complete: true, from: ['A'] }],
      evidence: [
        { signal: 'identity.bank', role: 'identity', turn: 0, from: 'A', start: 5, end: 9 },
        { signal: 'pressure.frozen', role: 'pressure', turn: 2, from: 'A', start: 0, end: 4 },
        { signal: 'payment.safe-account', role: 'payment', turn: 2, from: 'A', start: 9, end: 13 },
      ],
      firstWarning: 2,
    });
  });

  it('is as grave as at its gravest, and says where the first warning came', async () => {
    const harmless = Array.from({ length: 40 }, () => '明天下午三点在楼下开会，请大家带好身份证');
    const turns = [DANGER, ...harmless].map((text) => ({ from: 'A', text }));
    expect(await judgeTurns(turns)).toMatchObject({ level: 'danger', firstWarning: 0 });
  });

  it('keeps apart what the parties say', async () => {
    expect(await judge('我是银行客服，账户冻结', '谨防诈骗啊', '快转入安全账户')).toMatchObject({ level: 'danger' });
    expect(await judge('我是银行客服', '快转入安全账户')).toMatchObject({ level: 'no-match', evidence: [] });
    expect(await judge('谨防诈骗啊，我是银行客服，账户冻结', '', '快转入安全账户')).toMatchObject({
      level: 'no-match',
    });
  });

  it('of people without a name is one of one party', async () => {
    const texts = ['我是银行客服，账户冻结', '', '快转入安全账户'];
    expect(await judgeTurns(texts.map((text) => ({ text })))).toMatchObject({
      level: 'danger',
      scripts: [{ from: ['?'] }],
    });
  });

  it('takes times', async () => {
    const at = (days: number, text: string): object => ({ from: 'A', text, at: days * 86_400_000 });
    expect(await judgeTurns([at(0, '我是银行客服'), at(0, '快转入安全账户')])).toMatchObject({ level: 'caution' });
    expect(await judgeTurns([at(0, '我是银行客服'), at(90, '快转入安全账户')])).toMatchObject({ level: 'no-match' });
  });

  it.each([[[]], [['']], [['', '']]])('%j is empty', async (turns) => {
    expect(await judge(...turns)).toMatchObject({ level: 'cannot-say', evidence: [] });
  });

  it('has evidence whose words stand in the turn that it names (law)', async () => {
    const words = ['银行', '客服', '账户', '冻结', '安全账户', '好', '😀', '', '\n'];
    const turn = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 6 }), async (turns) => {
        const { evidence } = (await judgeTurns(turns.map((text) => ({ from: 'A', text })))) as {
          evidence: { turn: number; start: number; end: number }[];
        };
        for (const { turn, start, end } of evidence) {
          expect(turns[turn]!.slice(start, end)).toHaveLength(end - start);
          expect(end).toBeGreaterThan(start);
        }
      }),
      { numRuns: 100 },
    );
  });
});
