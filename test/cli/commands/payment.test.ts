import { describe, expect, it } from 'vitest';
import { paymentCatalog } from '../../support/payment-rules.js';
import { runCli } from '../support/run-cli.js';

const io = { load: async () => ({ catalog: paymentCatalog() }) };
const file = (payment: unknown) => ({
  '/here/p.json': typeof payment === 'string' ? payment : JSON.stringify(payment),
});
const run = (args: readonly string[], payment?: unknown) =>
  runCli(['payment', ...args], { io, ...(payment !== undefined && { files: file(payment) }) });
const json = async (args: readonly string[], payment?: unknown) => {
  const { code, stdout } = await run([...args, '--json'], payment);
  return { code, ...(JSON.parse(stdout) as object) };
};

describe('payment', () => {
  it('judges the payment of a file', async () => {
    expect(await json(['p.json'], { askedBy: 'police', secret: true })).toMatchObject({
      code: 1,
      level: 'danger',
      reasons: ['police-secret'],
      pause: { minutes: 1440, reason: 'day' },
      contacts: ['cn-110'],
    });
  });

  it.each<[string, readonly string[], object]>([
    ['a choice and a switch', ['--asked-by', 'police', '--secret'], { code: 1, level: 'danger' }],
    ['words', ['--purpose', '转入安全账户'], { code: 1, reasons: ['safe-account'] }],
    [
      'a sum of ten thousand',
      ['--asked-by', 'friend', '--amount', '10000', '--currency', 'CNY'],
      { reasons: ['large'] },
    ],
    ['one fen less', ['--asked-by', 'friend', '--amount', '9999.99', '--currency', 'CNY'], { code: 0, reasons: [] }],
    [
      'yen, which have no smaller unit',
      ['--asked-by', 'friend', '--amount', '150000', '--currency', 'JPY'],
      { reasons: ['large'] },
    ],
    [
      'no',
      ['--asked-by', 'police', '--tell', 'secret=no,hurry=yes'],
      { code: 0, level: 'no-match', reasons: ['hurry'] },
    ],
    ['unknown', ['--tell', 'askedBy=unknown'], { code: 0, level: 'cannot-say', next: 'hurry' }],
  ])('takes answers by options: %s', async (_, args, verdict) => {
    expect(await json(args)).toMatchObject(verdict);
  });

  it('puts options over the file', async () => {
    expect(await json(['p.json', '--tell', 'secret=yes'], { askedBy: 'police', secret: false })).toMatchObject({
      level: 'danger',
    });
  });

  it('takes what the talk before was judged to be', async () => {
    const files = {
      '/here/talk.json': JSON.stringify({
        level: 'danger',
        scripts: [{ id: 'fake-task', stage: 'payment', score: 0.9 }],
      }),
    };
    const args = ['payment', '--asked-by', 'police', '--conversation', 'talk.json', '--json'];
    const { stdout } = await runCli(args, { io, files });
    expect(JSON.parse(stdout)).toMatchObject({ level: 'danger', reasons: ['talk', 'talk-of-tasks'] });
  });

  it('tells a person why, how long to wait, what to ask, whom to call', async () => {
    const { code, stdout } = await run(['--asked-by', 'police', '--secret']);
    expect(code).toBe(1);
    expect(stdout).toBe(`DANGER: people are defrauded in just this way. Please do not pay yet.

What it looks like
  Fake bank staff

Why
  - police-secret
      because of police-secret

Wait first: 24 hours
  A day

A question to ask
  Who?

Whom to call first
  110 Police: If you have paid, call at once.

What to do
  - Stop and hang up.
  - Tell nobody a code.

Judged on this machine with the catalog of 2026.11.22. It can be wrong: when in doubt, ask somebody.
`);
  });

  it('says what would help to know, in Chinese too', async () => {
    expect((await run(['--hurry'])).stdout).toContain(
      'What would help to know (--tell FIELD=ANSWER)\n  askedBy? (askedBy)\n    friend: friend\n    police: police\n    bank: bank\n',
    );
    const { stdout } = await run(['--hurry', '--lang', 'zh-CN']);
    expect(stdout).toMatch(/^还无法判断：说的情况太少。/);
    expect(stdout).toContain('留意到的情况\n  - hurry（中）');
  });

  it.each<[string, readonly string[], RegExp]>([
    ['nothing told', [], /Too few arguments|fraud-free payment/],
    ['a sum without a currency', ['--amount', '5'], /--currency/],
    ['a currency without a sum', ['--currency', 'CNY'], /--amount/],
    ['a sum in words', ['--amount', 'five', '--currency', 'CNY'], /five/],
    ['a sum below nothing', ['--amount=-5', '--currency', 'CNY'], /-5/],
    ['a sum of a third of a fen', ['--amount', '5.003', '--currency', 'CNY'], /5\.003/],
    ['a fraction of a yen', ['--amount', '5.5', '--currency', 'JPY'], /5\.5/],
    ['a sum with thousands', ['--amount', '5,000', '--currency', 'CNY'], /5,000/],
    ['a sum too large to count', ['--amount', '999999999999999', '--currency', 'CNY'], /999999999999999/],
    ['a currency in small letters', ['--amount', '5', '--currency', 'cny'], /cny/],
    ['a payee of another kind', ['--payee', 'nice'], /nice/],
    ['an answer without a field', ['--tell', 'secret'], /secret/],
  ])('wants to be called in its way: %s', async (_, args, sentence) => {
    const { code, stderr, stdout } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
  });

  it.each<[string, unknown, string]>([
    [
      'an unknown field',
      { colour: 'red', secret: 'perhaps' },
      'colour: expected a field of the catalog\n  secret: expected true',
    ],
    ['no object', [], 'payment: expected an object'],
    ['no JSON', '{', '/here/p.json holds no JSON.'],
    ['an account', { purpose: '6217 0000 0000 0000' }, 'purpose: expected no number of an account'],
  ])('tells every fault of what was told: %s', async (_, payment, sentence) => {
    const { code, stderr, stdout } = await run(['p.json'], payment);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/6217|0000/);
  });
});
