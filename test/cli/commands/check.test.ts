import { createEngine, MAX_MESSAGE_LENGTH } from '@fraud-free/core';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.js';
import { smallCatalog } from '../support/small-rules.js';

const DANGER = 'This is your bank support. Your account is frozen, pay into the safe account.';
const CAUTION = 'This is your bank support. Your account is frozen.';
const NOTHING = 'The parcel is at the door of your house.';

describe('the exit code', () => {
  it.each([
    [DANGER, 1, 'DANGER'],
    [CAUTION, 1, 'CAUTION'],
    [NOTHING, 0, 'NO MATCH'],
    ['hi', 0, 'too short'],
    ['', 0, 'nothing to read'],
    ['Здравствуйте, я из банка', 0, 'does not cover the language'],
  ])('of %j is %i, and the first line says %s', async (text, code, headline) => {
    const ran = await runCli(['check', text]);
    expect(ran).toMatchObject({ code, stderr: '' });
    expect(ran.stdout.split('\n', 1)[0]).toContain(headline);
  });

  it('of nothing found in an expired catalog is 0, and the answer asks for a new one', async () => {
    const load = async () => ({ catalog: { ...smallCatalog, expires: '2020-01-01' } });
    const { code, stdout } = await runCli(['check', NOTHING], { io: { load } });
    expect(code).toBe(0);
    expect(stdout).toContain('the catalog has expired');
  });
});

describe('the answer for people', () => {
  it('says what, where, why, what next, what to do, whom to call and where it comes from', async () => {
    expect((await runCli(['check', CAUTION])).stdout).toBe(`\
CAUTION: there are warning signs, though not a whole known fraud.

What it looks like
  Fake bank support (stage: isolation; not complete)

Where it shows
  This is your 〔bank support〕[1]. Your 〔account is frozen〕[2].

Why
  [1] Says it is the bank
      Says it is the bank; a real bank does not.
      Source: Example Office, 2025-06-19
  [2] Says the account is frozen
      Says the account is frozen; a real bank does not.
      Source: Example Office, 2025-06-19

What usually comes next
  They take money next.

What to do
  - Hang up, then call the bank yourself.

Whom to call
  96110 Anti-fraud line: Call it when in doubt.

Sources
  Example Office, "Bulletin", 2025-06-19: https://www.example.com/bulletin

Judged on this machine with the catalog of 2026.11.22. It can be wrong: when in doubt, ask somebody.
`);
  });

  it('is Chinese by default', async () => {
    const { stdout } = await runCli(['check', '我是银行客服，您的账户已冻结，请转入安全账户'], { env: {} });
    expect(stdout).toMatch(/^危险/);
    expect(stdout).toContain('假冒银行客服（阶段：骗取钱款）');
    expect(stdout).toContain('我是〔银行客服〕[1]，您的〔账户已冻结〕[2]，请转入〔安全账户〕[3]');
    expect(stdout).not.toContain('接下来');
  });

  it('tells what speaks against fraud apart', async () => {
    const { stdout } = await runCli(['check', `${DANGER} We are your bank support: beware of fraud.`, '--lang', 'en'], {
      io: { load: async () => ({ catalog: { ...smallCatalog, judge: { ...smallCatalog.judge, prior: 0 } } }) },
    });
    expect(stdout).toMatch(/Why\n.*What speaks against fraud\n {2}\[4\] Warns of fraud\n/s);
  });

  it.each([['en'], ['zh-CN']])('never calls a message safe that matches nothing (%s)', async (lang) => {
    const { stdout } = await runCli(['check', NOTHING, '--lang', lang]);
    expect(stdout).toMatch(/does not mean safe|不等于安全/);
    expect(stdout.replace(/does not mean safe|不等于安全/, '')).not.toMatch(/safe|安全|genuine|放心/);
    expect(stdout).toContain('96110');
    expect(stdout).not.toContain('12381');
  });

  it('marks words that overlap once, with both numbers', async () => {
    const signals = smallCatalog.signals.map((signal) =>
      signal.id === 'pressure.frozen'
        ? { ...signal, match: smallCatalog.signals.find(({ id }) => id === 'identity.bank')!.match }
        : signal,
    );
    const load = async () => ({ catalog: { ...smallCatalog, signals } });
    const { stdout } = await runCli(['check', CAUTION], { io: { load } });
    expect(stdout).toContain('your 〔bank support〕[1, 2]. Your');
  });

  it('shows excerpts of a long message, and says how many places it leaves out', async () => {
    const filler = 'lorem ipsum dolor sit amet consectetur adipiscing elit sed do. ';
    const text = `${filler.repeat(3)}${`${CAUTION} ${filler}`.repeat(10)}`;
    const { stdout } = await runCli(['check', text]);
    const shown = stdout.split('\n').filter((line) => line.includes('〔'));
    expect(shown).toHaveLength(8);
    expect(shown[0]).toBe('  …o. This is your 〔bank support〕[1]. Your 〔account is frozen〕[2]. lorem ipsum do…');
    expect(stdout).toContain('… and 4 more places');
  });

  it.each([[''], ['!']])('cuts no character in two (%j before and behind)', async (odd) => {
    const emoji = '😀'.repeat(200);
    const { stdout } = await runCli(['check', `${emoji}${odd}${CAUTION}${odd}${emoji}`]);
    expect(stdout).toContain(`😀${odd}This is your 〔bank support〕[1]`);
    // A half of a character does not survive UTF-8.
    expect(Buffer.from(stdout).toString()).toBe(stdout);
  });
});

describe('--explain', () => {
  it('says what each sign changed and what a worse verdict lacks', async () => {
    const { stdout } = await runCli(['check', CAUTION, '--explain']);
    expect(stdout).toContain('How the verdict came about');
    expect(stdout).toMatch(
      /Says the account is frozen: "account is frozen"; presses, weight [\d.]+ \(pressure\.frozen\)\. Without it: no match, 0\.\d\d/,
    );
    expect(stdout).toContain(
      'For "danger" as "Fake bank support" there is lacking: something that is asked for, three different kinds of signs',
    );
  });

  it('says it in Chinese, with what disguised words were read as', async () => {
    const { stdout } = await runCli(['check', '我是银*行*客服，您的账户已冻结', '--explain', '--lang', 'zh-CN']);
    expect(stdout).toContain('“银*行*客服”（读作“银行客服”）；自称的身份，权重');
  });

  it('is part of the JSON', async () => {
    const { stdout } = await runCli(['check', CAUTION, '--explain', '--json']);
    expect(JSON.parse(stdout).explanation.missing).toMatchObject({ level: 'danger' });
  });

  it('is for one message', async () => {
    expect(await runCli(['check', '--jsonl', '--explain'])).toMatchObject({ code: 2 });
  });
});

describe('what is quoted', () => {
  const quoted = async (text: string): Promise<string> => {
    const { stdout } = await runCli(['check', `账户冻结，我是银行客服。${text}`]);
    return /冻结〕\[1\]，我是〔银行客服〕\[2\]。(.*)/.exec(stdout)![1]!;
  };

  it.each([
    ['验证码 123456 请查收', '验证码 •••••• 请查收'],
    ['验证码是：１２３４５６', '验证码是：••••••'],
    ['884422 为您的动态码', '•••••• 为您的动态码'],
    ['your code is G-123 456', 'your code is G-••• •••'],
    ['123456（5分钟内有效）是您的验证码', '••••••（•分钟内有效）是您的验证码'],
    ['致电 138-0000-0000', '致电 •••-••••-••••'],
    ['卡号 6222 0000 0000 0000 123', '卡号 •••• •••• •••• •••• •••'],
    ['身份证 110101190001010000', '身份证 ••••••••••••••••••'],
    ['账号 1234567', '账号 •••••••'],
    ['付￥5000000 卡 6222000000000000', '付￥5000000 卡 ••••••••••••••••'],
    // What gives nobody away stays readable.
    ['转 5000000元', '转 5000000元'],
    ['转 5000000 元', '转 5000000 元'],
    ['转 1234567.89元', '转 1234567.89元'],
    ['用验证码领 5000元', '用验证码领 5000元'],
    ['赔付 ￥5000000', '赔付 ￥5000000'],
    ['请拨 95588', '请拨 95588'],
    ['拨 96110', '拨 96110'],
    ['3 天内，2025 年', '3 天内，2025 年'],
  ])('of %j is %j', async (text, shown) => {
    expect(await quoted(text)).toBe(shown);
  });

  it('of the longest messages is masked too', async () => {
    const signals = '我是银行客服，账户冻结';
    for (const filler of ['1 ', '1', '1234567元', '验证码', '￥1-', '验证码 123 ']) {
      const text = (signals + filler.repeat(MAX_MESSAGE_LENGTH)).slice(0, MAX_MESSAGE_LENGTH);
      expect(await runCli(['check', text])).toMatchObject({ code: 1, stderr: '' });
    }
  });

  it('cannot command the terminal', async () => {
    const { stdout } = await runCli(['check', `\u001b[2J\u001b]0;x\u0007${CAUTION}\u009b1m\u202e\r\nnew line`]);

    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(stdout).toContain('〔bank support〕[1]');
    expect(stdout).toContain('  new line');
  });
});

describe('--json', () => {
  it('prints the verdict of the engine', async () => {
    const { code, stdout } = await runCli(['check', DANGER, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual(createEngine(smallCatalog).check(DANGER));
  });
});

describe('where the message comes from', () => {
  it.each([
    ['stdin', ['check'], { stdin: DANGER }],
    ['stdin with a byte order mark and a line end', ['check'], { stdin: `\uFEFF${DANGER}\r\n` }],
    ['a file', ['check', '--file', 'in/message.txt'], { files: { '/here/in/message.txt': DANGER } }],
    ['an argument after --', ['check', '--', `--${DANGER}`], {}],
  ])('%s', async (_, args, outside) => {
    expect(await runCli(args, outside)).toMatchObject({ code: 1, stderr: '' });
  });

  it('stdin in pieces that cut a character in two', async () => {
    const bytes = Buffer.from('我是银行客服，账户冻结');
    const stdin = [...bytes].map((byte) => Uint8Array.of(byte));
    expect((await runCli(['check', '--json'], { stdin })).stdout).toContain('"caution"');
  });

  it('a person at a terminal is told to type', async () => {
    expect((await runCli(['check'], { stdin: DANGER, stdinIsTerminal: true })).stderr).toContain('Ctrl-D');
    expect((await runCli(['check', DANGER], { stdinIsTerminal: true })).stderr).toBe('');
  });

  it('a file that is not there is wrong use', async () => {
    const { code, stderr } = await runCli(['check', '--file', 'gone.txt']);
    expect(code).toBe(2);
    expect(stderr).toContain('Cannot read /here/gone.txt: ENOENT: no such file or directory.');
  });

  it.each([
    ['stdin', ['check']],
    ['a file', ['check', '--file', 'f']],
  ])('%s that is no UTF-8 is faulty', async (_, args) => {
    const gbk = Uint8Array.of(0xd2, 0xf8, 0xd0, 0xd0);
    const { code, stdout, stderr } = await runCli(args, { stdin: [gbk], files: { '/here/f': gbk } });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('no UTF-8');
  });

  it('the longest message is judged, a longer one is faulty', async () => {
    const longest = '银'.repeat(MAX_MESSAGE_LENGTH);
    expect(await runCli(['check'], { stdin: longest })).toMatchObject({ code: 0, stderr: '' });
    const { code, stderr } = await runCli(['check'], { stdin: `${longest}行` });
    expect(code).toBe(1);
    expect(stderr).toContain(`at most ${MAX_MESSAGE_LENGTH}`);
  });

  it('a stream without end is not read to its end', async () => {
    let pieces = 0;
    const endless = async function* () {
      for (; pieces < 100; pieces++) yield Buffer.alloc(2 ** 20, 'a');
    };
    expect((await runCli(['check'], { io: { stdin: endless() } })).code).toBe(1);
    expect(pieces).toBeLessThan(10);
  });
});
