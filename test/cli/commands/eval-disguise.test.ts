import { describe, expect, it } from 'vitest';
import { runCli, type Ran } from '../support/run-cli.js';

const FRAUD = '我是银行客服，您的账户已冻结，请转入安全账户';
const BENIGN = '晚饭吃什么好呢';
const FILES = {
  '/here/messages.jsonl': [
    { id: 1, source: 's', lang: 'zh', label: 'fraud', text: FRAUD },
    { id: 2, source: 's', lang: 'zh', label: 'fraud', text: BENIGN },
    { id: 3, source: 's', lang: 'zh', label: 'benign', text: 'ok' },
    { id: 4, source: 's', lang: 'zh', label: 'spam', flag: 'maybe-fraud', turns: [{ text: FRAUD }] },
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join(''),
};

const evaluate = (...args: string[]): Promise<Ran> => runCli(['eval', 'messages.jsonl', ...args], { files: FILES });
const rowsOf = ({ stdout }: Ran) => (JSON.parse(stdout) as { disguised: Record<string, unknown>[] }).disguised;

describe('eval --disguise', () => {
  it('judges each message as it is and disguised', async () => {
    const { code, stdout, stderr } = await evaluate('--disguise', 'zero-width');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`\
Catalog 2026.11.22

source  label               lang  tricks      n  changed  plain %  disguised %  points
s       fraud               zh    zero-width  2        1     50.0         50.0     0.0
s       benign              zh    zero-width  1        0      0.0          0.0     0.0
s       spam (maybe fraud)  zh    zero-width  1        1    100.0        100.0     0.0
`);
  });

  it('knows every trick, mixes of three, and mixes that one asks for', async () => {
    const all = new Set(rowsOf(await evaluate('--disguise', 'all', '--json')).map(({ tricks }) => tricks));
    expect([...all]).toEqual(expect.arrayContaining(['homophone', 'styled', 'pinyin+emoji+homophone']));
    const [row] = rowsOf(await evaluate('--disguise', 'pinyin+split', '--json'));
    expect(row).toMatchObject({ tricks: 'pinyin+split', n: 2, changed: 1, plain: 1 });
  });

  it('writes what is lost and won, as disguised', async () => {
    const texts = Array.from({ length: 20 }, (_, id) => ({ id, source: 's', text: FRAUD + '。'.repeat(id) }));
    const files = {
      '/here/fraud': texts.map((line) => JSON.stringify({ ...line, label: 'fraud' })).join('\n'),
      '/here/benign': texts.map((line) => JSON.stringify({ ...line, label: 'benign' })).join('\n'),
    };
    const args = ['eval', 'fraud', 'benign', '--disguise', 'split+look-alike', '--misses', 'm', '--false-alarms', 'f'];
    const { stdout, written } = await runCli([...args, '--json'], { files });
    const [fraud, benign] = rowsOf({ stdout } as Ran);
    const lost = written['/here/m']!.trim().split('\n');
    expect(lost).toHaveLength((fraud!['plain'] as number) - (fraud!['disguised'] as number));
    expect(lost.length).toBeGreaterThan(0);
    for (const line of lost) expect(line).not.toContain(FRAUD);
    // All of these are flagged as they are: nothing is won.
    expect(benign).toMatchObject({ plain: 20 });
    expect(written['/here/f']).toBe('');
  });

  it.each([
    [['--disguise', 'irony'], '--disguise cannot be "irony"'],
    [['--disguise', 'pinyin', '--seed', 'x'], '--seed cannot be "x"'],
    [['--seed', '1'], '--seed works only together with --disguise'],
    [['--disguise', 'pinyin', '--turns'], 'cannot be used together'],
    [['--disguise', 'pinyin', '--by', 'kind'], 'cannot be used together'],
  ])('%j is wrong use', async (args, sentence) => {
    const { code, stderr } = await evaluate(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
