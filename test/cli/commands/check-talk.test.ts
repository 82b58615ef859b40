import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.js';

const TALK = `Anna: Hello, this is your bank support.
Me: What is it about?
Anna: Your account is frozen.
Me: Oh no.
Anna: Pay into the safe account
today, please.
`;

const hold = (text: string, ...args: string[]): ReturnType<typeof runCli> =>
  runCli(['check', '--talk', 'talk.txt', ...args], { files: { '/here/talk.txt': text } });

describe('check --talk', () => {
  it('tells the course, what comes next and what they will say against the warning', async () => {
    const { code, stdout } = await hold(TALK);
    expect(code).toBe(1);
    expect(stdout).toContain(`\
DANGER: this reads like a known fraud.

How the talk went (turns that changed something)
  3. Anna: caution, Fake bank support (stage: isolation) (the first warning)
  5. Anna: danger, Fake bank support (stage: payment)

What it looks like
  Fake bank support (stage: payment)

Where it shows
  Anna: Hello, this is your 〔bank support〕[1]. Me: What is it about? Anna: Your 〔account is frozen〕[2]. Me: Oh no. Anna: Pay into the 〔safe account〕[3] today, please.
`);
    expect(stdout).toContain(`
What they will say against this warning
  They will say that you may look up their number
  They will say that the money comes back
`);
  });

  it('tells what comes next before it comes', async () => {
    const { stdout } = await hold(TALK.split('\n').slice(0, 3).join('\n'));
    expect(stdout).toContain('\nWhat usually comes next\n  They take money next.\n');
  });

  it('answers in Chinese', async () => {
    const { stdout } = await hold(
      '甲：我是银行客服。\n乙: 哦\n甲：您的账户已冻结，请转入安全账户。',
      '--lang',
      'zh-CN',
    );
    expect(stdout).toContain('\n  3. 甲：危险，假冒银行客服（阶段：');
    expect(stdout).toContain('\n他们会怎样反驳这条提醒\n  他们会说工号可以查\n');
  });

  it('takes a line of --jsonl, and prints what it comes to after each turn as JSON', async () => {
    const turns = [
      { from: 'A', text: 'Hello, this is your bank support.', at: 0 },
      { from: 'A', text: 'Your account is frozen.', at: 1000 },
    ];
    const { code, stdout } = await hold(JSON.stringify({ id: 1, turns }), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ level: 'no-match' }, { level: 'caution', next: { stage: 'payment' } }]);
  });

  it('takes a talk as it is copied out of a chat', async () => {
    const copied =
      '客服小李 2026/11/20 14:02\n我是银行客服。\n\n我 2026/11/20 14:03\n哦\n\n客服小李 2026/11/20 14:04\n您的账户已冻结，请转入安全账户。';
    expect((await hold(copied, '--lang', 'zh-CN')).stdout).toContain('\n  3. 客服小李：危险，假冒银行客服（阶段：');
  });

  it.each([
    [
      'a harmless talk',
      'Tom: See you at the station at ten.\nEve: At 10:30, please: https://example.com/map',
      0,
      'NO MATCH',
    ],
    ['an empty file', '', 0, 'nothing to read'],
  ])('of %s warns of nothing', async (_, text, code, headline) => {
    const ran = await hold(text);
    expect(ran.code).toBe(code);
    expect(ran.stdout.split('\n', 1)[0]).toContain(headline);
  });

  it.each([
    ['a line of JSON that is no talk', '{"id":1,"text":"hello"}', 'has no "turns"'],
    ['broken JSON', '{"id":1', 'is no JSON'],
  ])('refuses %s', async (_, text, reason) => {
    expect(await hold(text)).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(reason) });
  });

  it.each([[['--explain']], [['--jsonl']], [['some text']]])('does not go with %j', async (args) => {
    expect(await hold(TALK, ...args)).toMatchObject({ code: 2 });
  });
});
