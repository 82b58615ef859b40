import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { runCli, type Ran } from '../support/run-cli.js';

const DANGER = '我是银行客服，您的账户已冻结，请转入安全账户';
const CAUTION = '我是银行客服，您的账户已冻结';
const NOTHING = '晚饭吃什么好呢';

const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

const MESSAGES = lines([
  { id: 'f1', source: 's1', lang: 'zh', kind: 'sms', label: 'fraud', family: 'bank', text: DANGER },
  { id: 'f2', source: 's1', lang: 'zh', kind: 'sms', label: 'fraud', family: 'bank', text: CAUTION },
  { id: 'f3', source: 's1', lang: 'zh', kind: 'sms', label: 'fraud', family: 'love', text: NOTHING },
  { id: 'b1', source: 's1', lang: 'zh', kind: 'sms', label: 'benign', family: 'chat', text: NOTHING },
  { id: 'b2', source: 's1', lang: 'zh', kind: 'sms', label: 'benign', family: 'chat', text: CAUTION },
  { id: 'b3', source: 's1', lang: 'zh', kind: 'sms', label: 'benign', family: 'chat', text: '好' },
  { id: 'a1', source: 's1', lang: 'zh', kind: 'sms', label: 'spam', family: 'ad', text: CAUTION },
  { id: 'a2', source: 's1', lang: 'zh', kind: 'sms', label: 'spam', family: 'ad', text: NOTHING },
  { id: 'm1', source: 's1', lang: 'zh', kind: 'sms', label: 'spam', family: 'ad', flag: 'maybe-fraud', text: DANGER },
]);
const TALKS = lines([
  {
    id: 't1',
    source: '对话',
    lang: 'zh',
    kind: 'dialogue',
    label: 'fraud',
    family: 'call',
    turns: [
      { from: 'A', text: '我是银行客服' },
      { from: 'A', text: '账户冻结，转到安全账户' },
    ],
  },
]);
const FILES = { '/here/messages.jsonl': MESSAGES, '/here/talks.jsonl': TALKS };

const evaluate = (args: readonly string[], files: Record<string, string> = FILES): Promise<Ran> =>
  runCli(['eval', ...args], { files });

const row = (source: string, label: string, n: number, flagged: number, danger: number, cannotSay = 0): object => ({
  source,
  lang: 'zh',
  label,
  n,
  flagged,
  danger,
  cannotSay,
});

describe('eval', () => {
  it('counts by source and label, doubtful spam apart', async () => {
    const { code, stdout, stderr } = await evaluate(['messages.jsonl', 'talks.jsonl', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      catalog: '2026.11.22',
      rows: [
        row('s1', 'fraud', 3, 2, 1),
        row('s1', 'benign', 3, 1, 0, 1),
        row('s1', 'spam', 2, 1, 0),
        row('s1', 'spam (maybe fraud)', 1, 1, 1),
        row('对话', 'fraud', 1, 1, 1),
      ],
    });
  });

  describe('as a gate', () => {
    const HEAD = 'source,id,level,script,reviewed,why\n';
    const gate = (rows: string, head = HEAD, messages = MESSAGES): Promise<Ran> =>
      evaluate(['messages.jsonl', '--known', 'known.csv'], {
        '/here/messages.jsonl': messages,
        '/here/known.csv': head + rows,
      });
    /** The benign message that is flagged is graver than in `MESSAGES`. */
    const GRAVER = MESSAGES.replace(/("id":"b2".*?"text":)"[^"]*"/, `$1"${DANGER}"`);

    it.each([
      ['every false alarm is known', 's1,b2,caution,fake-bank,2026-11-22,a bank that warns\n', ''],
      ['one is known as worse than it is', 's1,b2,danger,fake-bank,2026-11-22,a bank that warns\n', ''],
      [
        'one of another corpus is known',
        's1,b2,caution,fake-bank,2026-11-22,a bank\ns9,b9,danger,fake-bank,2026-11-22,elsewhere\n',
        '',
      ],
      [
        'one is new',
        '',
        's1 b2 is caution (fake-bank), labelled benign: mend the rules, or look at it and add it to known.csv.\n',
      ],
      [
        'one is taken for another script than when it was looked at',
        's1,b2,caution,fake-loan,2026-11-22,a bank that warns\n',
        's1 b2 is caution (fake-bank), labelled benign: mend the rules, or look at it and add it to known.csv.\n',
      ],
      [
        'one is graver than when it was looked at',
        's1,b2,caution,fake-bank,2026-11-22,a bank\n',
        's1 b2 is danger (fake-bank), labelled benign: mend the rules, or look at it and add it to known.csv.\n',
        GRAVER,
      ],
      [
        'one is mended',
        's1,b2,caution,fake-bank,2026-11-22,a bank\ns1,b1,caution,fake-bank,2026-11-22,a meal\n',
        'known.csv:3: no longer flagged: take the line out.\n',
      ],
    ])('tells when %s', async (_, rows, stderr, messages = MESSAGES) => {
      expect(await gate(rows, HEAD, messages)).toMatchObject({ code: stderr === '' ? 0 : 1, stderr });
    });

    it.each([
      ['other columns', '', 'id,source\n', /its first line is expected to be “source,id,level,script,reviewed,why”/],
      [
        'a level that there is not',
        's1,b2,grave,fake-bank,2026-11-22,a bank\n',
        HEAD,
        /line 2: expected a source, an id, danger or caution/,
      ],
      ['no reason', 's1,b2,caution,fake-bank,2026-11-22,\n', HEAD, /line 2: .*why it is borne/],
      ['no script', 's1,b2,caution,,2026-11-22,a bank\n', HEAD, /line 2: .*a script \(- for none\)/],
      ['no day', 's1,b2,caution,fake-bank,soon,a bank\n', HEAD, /line 2: .*a day such as/],
      [
        'a message twice',
        's1,b2,caution,fake-bank,2026-11-22,a\ns1,b2,danger,fake-bank,2026-11-22,b\n',
        HEAD,
        /line 3 is of the same message as line 2/,
      ],
    ])('refuses a list with %s', async (_, rows, head, expected) => {
      const { code, stderr } = await gate(rows, head);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(expected) as string });
    });
  });

  it('prints a table, wide characters counted as two', async () => {
    expect((await evaluate(['messages.jsonl', 'talks.jsonl'])).stdout).toContain(`\
Catalog 2026.11.22

source  label               lang  n  flagged      %  danger      %  no answer
s1      fraud               zh    3        2   66.7       1   33.3          0
s1      benign              zh    3        1   33.3       0    0.0          1
s1      spam                zh    2        1   50.0       0    0.0          0
s1      spam (maybe fraud)  zh    1        1  100.0       1  100.0          0
对话    fraud               zh    1        1  100.0       1  100.0          0

Whether`);
  });

  it('tells whether scores mean what they say: n, frauds, and the share where sources count alike', async () => {
    // Scores of the small rules: nothing 0.03, caution 0.62, danger 0.95.
    const big = Array.from({ length: 8 }, (_, id) => ({ id, source: 'big', label: 'fraud', text: CAUTION }));
    const small = [
      { id: 1, source: 'small', label: 'fraud', text: NOTHING },
      { id: 2, source: 'small', label: 'benign', text: NOTHING },
      { id: 3, source: 'small', label: 'spam', text: CAUTION },
      { id: 4, source: 'small', label: 'benign', text: '好' },
      { id: 5, source: 'small', label: 'spam', flag: 'maybe-fraud', text: DANGER },
    ];
    const files = { '/here/x.jsonl': lines([...big, ...small]) };
    const { stdout } = await evaluate(['x.jsonl', '--json'], files);
    const { all, sources } = (JSON.parse(stdout) as { reliability: { all: object[]; sources: object[] } }).reliability;
    expect(all).toHaveLength(10);
    // The frauds of each source are a quarter, the two others of `small` a quarter each.
    expect(all[0]).toEqual({ from: 0, to: 0.1, n: 2, fraud: 1, share: 0.5 });
    expect(all[1]).toEqual({ from: 0.1, to: 0.2, n: 0, fraud: 0 });
    expect(all[6]).toEqual({ from: 0.6, to: 0.7, n: 9, fraud: 8, share: 0.5 });
    expect(sources).toMatchObject([
      { source: 'big', bins: { 0: { n: 0 }, 6: { n: 8, fraud: 8, share: 1 } } },
      { source: 'small', bins: { 0: { n: 2, fraud: 1, share: 0.5 }, 6: { n: 1, fraud: 0, share: 0 } } },
    ]);
    const table = (await evaluate(['x.jsonl'], files)).stdout;
    expect(table).toMatch(/\n0\.6-0\.7 +9 +8 +50\.0\n/);
    expect(table).toMatch(/\nbig +- +- .* 8\/8 +- +- +-\n/);
    expect((await evaluate(['x.jsonl', '--markdown'], files)).stdout).toContain('\n| 0.6-0.7 | 9 | 8 | 50.0 |\n');
  });

  it('divides by kind', async () => {
    const sms = { source: 's', label: 'fraud', kind: 'sms', text: DANGER };
    const files = {
      '/here/x.jsonl': lines([
        { id: 1, ...sms },
        { id: 2, ...sms, kind: 'web', text: NOTHING },
      ]),
    };
    const { rows } = JSON.parse((await evaluate(['x.jsonl', '--by', 'kind', '--json'], files)).stdout) as {
      rows: object[];
    };
    expect(rows).toMatchObject([
      { kind: 'sms', n: 1, flagged: 1 },
      { kind: 'web', n: 1, flagged: 0 },
    ]);
    expect(rows[0]).not.toHaveProperty('family');
    const { code, stderr } = await evaluate(['x.jsonl', '--by', 'label'], files);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('kind|family') as string });
  });

  it('prints the table in Markdown, by family too', async () => {
    const files = { '/here/x.jsonl': lines([{ id: 1, source: 'a|b', label: 'fraud', text: DANGER }]) };
    expect((await evaluate(['x.jsonl', '--markdown'], files)).stdout).toContain(`\
| source | label | lang | n | flagged | % | danger | % | no answer |
| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
| a\\|b | fraud | - | 1 | 1 | 100.0 | 1 | 100.0 | 0 |
`);
    expect((await evaluate(['messages.jsonl', '--markdown', '--by', 'family'])).stdout.split('\n').slice(4, 6)).toEqual(
      [
        '| s1 | fraud | zh | bank | 2 | 2 | 100.0 | 1 | 50.0 | 0 |',
        '| s1 | fraud | zh | love | 1 | 0 | 0.0 | 0 | 0.0 | 0 |',
      ],
    );
  });

  it('tells languages of one source apart', async () => {
    const files = {
      '/here/x.jsonl': lines([
        { id: 1, source: 's', lang: 'zh', label: 'fraud', text: DANGER },
        { id: 2, source: 's', lang: 'en', label: 'fraud', text: 'Your parcel is at the door of the house.' },
      ]),
    };
    const { rows } = JSON.parse((await evaluate(['x.jsonl', '--json'], files)).stdout) as { rows: object[] };
    expect(rows).toMatchObject([
      { lang: 'en', n: 1, flagged: 0 },
      { lang: 'zh', n: 1, flagged: 1 },
    ]);
  });

  it('prints an empty table for an empty file', async () => {
    expect(await evaluate(['x.jsonl', '--json'], { '/here/x.jsonl': '' })).toMatchObject({ code: 0 });
    expect((await evaluate(['x.jsonl'], { '/here/x.jsonl': '' })).stdout).toMatch(/\n\nsource .*\n\n/);
  });
});

describe('--record', () => {
  it('keeps what each script and signal was worth, and on which files, but no message', async () => {
    const { code, written } = await evaluate(['messages.jsonl', 'talks.jsonl', '--record', 'measured.json']);
    expect(code).toBe(0);
    const text = written['/here/measured.json']!;
    expect(text).not.toMatch(/安全账户|晚饭/);
    const { corpora, sources, scripts, signals } = JSON.parse(text) as Record<string, { id: string }[]>;
    expect(corpora).toEqual([
      { file: 'messages.jsonl', sha256: createHash('sha256').update(MESSAGES).digest('hex') },
      { file: 'talks.jsonl', sha256: createHash('sha256').update(TALKS).digest('hex') },
    ]);
    expect(sources).toContainEqual({ source: 's1', lang: 'zh', label: 'benign', messages: 3, flagged: 1 });
    // Two of s1's three frauds and the one of 对话, each source half: 0.5 × (2/3 + 1) / 2. Of five others, two.
    const right = (0.5 * (2 / 3 + 1)) / 2;
    const precision = Math.round((right / (right + (0.5 * 2) / 5)) * 1000) / 1000;
    expect(scripts).toEqual([{ id: 'fake-bank', fraud: 3, other: 2, precision }]);
    expect(signals?.find(({ id }) => id === 'payment.safe-account')).toEqual({
      id: 'payment.safe-account',
      fraud: 2,
      other: 0,
      precision: 1,
    });
  });

  it('goes with no division, and writes over nothing that is read', async () => {
    expect((await evaluate(['messages.jsonl', '--record', 'x.json', '--by', 'kind'])).code).toBe(2);
    expect((await evaluate(['messages.jsonl', '--record', 'messages.jsonl'])).code).toBe(2);
  });
});

describe('--misses and --false-alarms', () => {
  it('write the messages judged wrongly, with what was seen in them', async () => {
    const { written } = await evaluate([
      'messages.jsonl',
      'talks.jsonl',
      '--misses',
      'out/m.jsonl',
      '--false-alarms',
      '/f.jsonl',
    ]);
    expect(Object.keys(written).sort()).toEqual(['/f.jsonl', '/here/out/m.jsonl']);
    const read = (path: string): unknown[] =>
      written[path]!.trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown);
    expect(read('/here/out/m.jsonl')).toEqual([
      {
        id: 'f3',
        source: 's1',
        lang: 'zh',
        label: 'fraud',
        family: 'love',
        level: 'no-match',
        score: expect.any(Number) as number,
        signals: [],
        text: NOTHING,
      },
    ]);
    expect(read('/f.jsonl')).toMatchObject([
      { id: 'b2', label: 'benign', level: 'caution', signals: ['identity.bank', 'pressure.frozen'], text: CAUTION },
      { id: 'a1', label: 'spam', level: 'caution' },
    ]);
  });

  it('are empty files when nothing was judged wrongly', async () => {
    const { written } = await evaluate(['talks.jsonl', '--misses', 'm', '--false-alarms', 'f']);
    expect(written).toEqual({ '/here/m': '', '/here/f': '' });
  });

  it('never overwrite what is read, or each other', async () => {
    for (const [first, second] of [
      ['messages.jsonl', 'f'],
      ['m', './messages.jsonl'],
      ['same', './same'],
    ] as const) {
      const { code, stderr, written } = await evaluate(['messages.jsonl', '--misses', first, '--false-alarms', second]);
      expect({ code, written }).toEqual({ code: 2, written: {} });
      expect(stderr).toMatch(/messages\.jsonl is read|--misses same and --false-alarms \.\/same cannot/);
    }
  });

  it('that cannot be written are told', async () => {
    const writeFile = () => Promise.reject(new Error("EACCES: permission denied, open '/here/m'"));
    const { code, stderr } = await runCli(['eval', 'talks.jsonl', '--misses', 'm'], {
      files: FILES,
      io: { writeFile },
    });
    expect(code).toBe(2);
    expect(stderr).toBe('Cannot write /here/m: EACCES: permission denied.\n');
  });
});

describe('faulty lines', () => {
  it('are listed by file and line, and left out of the counts', async () => {
    const files = {
      '/here/x.jsonl': [
        JSON.stringify({ id: 1, source: 's', label: 'fraud', text: DANGER }),
        '',
        'no JSON',
        JSON.stringify({ source: 's', label: 'fraud', text: DANGER }),
        JSON.stringify({ id: 1, label: 'fraud', text: DANGER }),
        JSON.stringify({ id: 1, source: '', label: 'fraud', text: DANGER }),
        JSON.stringify({ id: 1, source: 's', label: 'scam', text: DANGER }),
        JSON.stringify({ id: 1, source: 's', label: 'toString', text: DANGER }),
        JSON.stringify({ id: 1, source: 's', label: 'fraud', lang: 5, text: DANGER }),
        JSON.stringify({ id: 1, source: 's', label: 'fraud', family: {}, text: DANGER }),
        JSON.stringify({ id: 1, source: 's', label: 'fraud' }),
      ].join('\n'),
    };
    const { code, stdout, stderr } = await evaluate(['x.jsonl', '--json'], files);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ rows: [{ source: 's', n: 1 }] });
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.split(': ', 2).join(' ')),
    ).toEqual([
      'x.jsonl:3 line-json',
      'x.jsonl:4 id-missing',
      'x.jsonl:5 field-type',
      'x.jsonl:6 field-type',
      'x.jsonl:7 field-type',
      'x.jsonl:8 field-type',
      'x.jsonl:9 field-type',
      'x.jsonl:10 field-type',
      'x.jsonl:11 text-missing',
    ]);
  });

  it('do not repeat the message', async () => {
    const files = { '/here/x.jsonl': `{"id":1,"text":"secret",}\n${JSON.stringify({ id: 1, text: 'secret' })}` };
    expect((await evaluate(['x.jsonl'], files)).stderr).not.toContain('secret');
  });

  it('a file that is not there is wrong use', async () => {
    const { code, stderr } = await evaluate(['gone.jsonl']);
    expect(code).toBe(2);
    expect(stderr).toContain('gone.jsonl: ENOENT');
  });
});
