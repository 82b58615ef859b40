import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QUIZ_SCHEMA } from '@fraud-free/authoring';
import { quizFaults } from '@fraud-free/quiz';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { ROOT } from '../support/sources.js';
import { everyKind, placesOf, read } from './support/quizzes.js';

describe('YAML', () => {
  it('holds every kind of question', async () => {
    const quiz = await everyKind();
    expect(quizFaults(quiz)).toEqual([]);
    expect(quiz.items.map(({ kind }) => kind)).toEqual([
      'fraud-or-real',
      'fraud-or-real',
      'mark-words',
      'what-now',
      'stage-order',
      'talk',
    ]);
  });

  it('need not say that an option is wrong, or a step right', async () => {
    const { quiz } = await read(
      'a.yaml',
      `id: a
title: A
items:
  - { id: b, kind: choice, script: red, ask: Q, options: [{ text: A, right: true, why: Y }, { text: B, why: N }] }
  - { id: c, kind: stage-order, script: red, options: [{ text: A }, { text: B }] }
`,
    );
    expect(quiz?.items.map(({ options }) => options?.map(({ right }) => right))).toEqual([
      [true, false],
      [true, true],
    ]);
  });

  it('takes plain texts in the language of the file', async () => {
    const yaml =
      'id: q\ntitle: Fraud\nlang: en\nitems:\n  - { id: a, kind: fraud-or-real, script: red, text: Hi, truth: real, why: So }\n';
    const { quiz, findings } = await read('q.yaml', yaml);
    expect(findings).toEqual([]);
    expect(quiz).toMatchObject({ title: { en: 'Fraud' }, items: [{ text: { en: 'Hi' }, why: { en: 'So' } }] });
  });

  it('is told all its faults at once, each with its line, and the rest can be played', async () => {
    const yaml = [
      'id: Q 1',
      'title: T',
      'items:',
      '  - id: one',
      '    kind: riddle',
      '    script: red',
      '  - id: two',
      '    kind: choice',
      '    script: red',
      '    ask: What?',
      '    options:',
      '      - { text: a, right: true }',
      '      - { text: b, right: yes, why: c }',
      '  - id: three',
      '    kind: choice',
      '    script: red',
      '    ask: What?',
      '    options:',
      '      - { text: a, right: true }',
      '      - { text: b, right: true, why: c }',
      '    colour: red',
      '  - { id: four, kind: fraud-or-real, script: red, text: Hi, truth: real, why: So }',
      '  - { id: four, kind: fraud-or-real, script: red, text: Hi, truth: real, why: So }',
      '  - id: five',
      '    kind: choice',
      '    script: red',
      '    ask: What?',
      '    options:',
      '      - { text: a, right: true }',
      '      - { text: b, right: true, why: c }',
    ].join('\n');
    const found = await read('q.yaml', yaml);
    expect(placesOf(found)).toEqual([
      '1:5 quiz-form',
      '5:11 question-form',
      '12:9 question-incomplete',
      '13:27 question-form',
      '19:7 question-incomplete',
      '19:9 question-incomplete',
      '21:13 question-form',
      '23:11 id-twice',
      '29:7 question-incomplete',
      '29:9 question-incomplete',
    ]);
    expect(found.quiz?.items.map(({ id }) => id)).toEqual(['four']);
    for (const { expected } of found.findings) expect(expected).not.toBe('');
  });

  it('that is none, or nothing, is told as such', async () => {
    expect(placesOf(await read('q.yaml', 'a: [1'))).toContain('1:6 yaml-syntax');
    expect(placesOf(await read('q.yaml', ''))[0]).toBe('1:1 quiz-form');
    expect(placesOf(await read('q.docx', ''))).toEqual(['1:1 file-unknown']);
  });

  it('has a schema for editors, as published', () => {
    const published = readFileSync(join(ROOT, 'packages/authoring/schema/quiz.json'), 'utf8');
    expect(JSON.parse(published)).toEqual(QUIZ_SCHEMA);
  });
});

const TABLE: readonly (readonly string[])[] = [
  [
    '编号',
    '类型',
    '剧本',
    '问题',
    '问题 (en)',
    '消息',
    '真假',
    '说明',
    '选项1',
    '对错1',
    '讲解1',
    'option 2',
    'right 2',
    'why 2',
  ],
  ['q1', 'what-now', 'red', '怎么办？', 'What now?', '', '', '', '挂断', '对', '自己核实', '转账', '错', '钱没了'],
  [],
  ['q2', 'fraud-or-real', 'red', '', '', '明天开会，"一楼"', '正常', '没有要钱', '', '', '', '', '', ''],
];

const QUIZ_OF_TABLE = {
  id: 'table',
  items: [
    {
      id: 'q1',
      kind: 'what-now',
      script: 'red',
      ask: { 'zh-CN': '怎么办？', en: 'What now?' },
      options: [
        { text: { 'zh-CN': '挂断' }, right: true, why: { 'zh-CN': '自己核实' } },
        { text: { 'zh-CN': '转账' }, right: false, why: { 'zh-CN': '钱没了' } },
      ],
    },
    {
      id: 'q2',
      kind: 'fraud-or-real',
      text: { 'zh-CN': '明天开会，"一楼"' },
      truth: 'real',
      why: { 'zh-CN': '没有要钱' },
    },
  ],
};

const csv = (rows: readonly (readonly string[])[], comma = ','): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(comma)).join('\r\n');

async function xlsx(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const cells = rows.map((row) => row.map((value) => (value === '' ? null : { value, type: String })));
  return writeXlsxFile(cells).toBuffer();
}

describe('a table', () => {
  it.each([
    ['CSV', 'table.csv', () => csv(TABLE)],
    ['CSV with semicolons and a mark of its encoding', 'table.csv', () => `\uFEFF${csv(TABLE, ';')}`],
    ['CSV with tabs', 'table.csv', () => csv(TABLE, '\t')],
    ['XLSX', 'table.xlsx', () => xlsx(TABLE)],
  ])('in %s', async (_, path, content) => {
    const { quiz, findings } = await read(path, await content());
    expect(findings).toEqual([]);
    expect(quiz).toMatchObject(QUIZ_OF_TABLE);
  });

  it('in the encoding of Excel in China', async () => {
    // 编号,类型,剧本,消息,真假,说明 / q1,fraud-or-real,red,开会,真,好 in GB 18030.
    const bytes = Uint8Array.from(
      Buffer.from(
        'b1e0bac52cc0e0d0cd2cbee7b1be2ccffbcfa22cd5e6bcd92ccbb5c3f70a71312c66726175642d6f722d7265616c2c7265642cbfaabbe12cd5e62cbac3',
        'hex',
      ),
    );
    const { quiz, findings } = await read('gb.csv', bytes);
    expect(findings).toEqual([]);
    expect(quiz?.items[0]).toMatchObject({ text: { 'zh-CN': '开会' }, truth: 'real', why: { 'zh-CN': '好' } });
  });

  it.each([
    ['CSV', 'faulty.csv', (rows: readonly (readonly string[])[]) => csv(rows)],
    ['XLSX', 'faulty.xlsx', xlsx],
  ])('in %s tells all faults by their cells', async (_, path, made) => {
    const [head = [], first = []] = TABLE;
    const rows = [
      head,
      first.with(1, 'riddle'),
      first.with(9, 'vielleicht'),
      first.with(13, ''),
      first.with(12, '对'),
      [...first.slice(0, 2), ...first.slice(3)].toSpliced(2, 0, ''),
    ].map((row, index) => (index === 0 ? row : row.with(0, `q${index}`)));
    const { findings } = await read(path, await made(rows));
    expect(findings.map(({ message }) => message.split(':')[0])).toEqual([
      'B2',
      'J3',
      'N4',
      expect.stringMatching(/^[A-Z]+5$/),
      expect.stringMatching(/^[A-Z]+6$/),
    ]);
  });

  it('tells unknown and missing columns', async () => {
    const found = await read('a.csv', 'id,kind,colour\nq1,choice,red');
    expect(found.findings.map(({ message }) => message)).toEqual([
      'A1: there is no column script',
      'C1: there is no column “colour”',
    ]);
  });

  it('tells an unknown column and what is wrong in the rows at once', async () => {
    const found = await read('a.csv', 'id,kind,script,colour\nq1,riddle,red,blue');
    expect(placesOf(found)).toEqual(['1:4 column-unknown', '2:2 question-form']);
  });

  it('that is none is told as such', async () => {
    expect(placesOf(await read('a.csv', 'id,kind,script\n"open'))).toEqual(['2:1 csv-syntax']);
    expect(placesOf(await read('a.xlsx', 'no workbook'))).toEqual(['1:1 xlsx-syntax']);
  });
});

const GIFT = `// a comment
$CATEGORY: fraud/red

// [id:fee] [tag:kind-what-now]
::Fee first::They want a fee before the loan. What now? {
  =Pay nothing # No lender takes a fee first.
  ~Pay it # It is gone.
}

::Judge::Tell me the code {T#A code is for you alone.}

::Steps::Put them in order. {
  =They pay -> 2
  =They call -> 1
  =They are gone -> 3
}

::Broken:: What { =a ~b

::Essay:: Tell {}

::No reason:: What? {=a#because ~b}
`;

describe('GIFT of Moodle', () => {
  it('gives choices, judgements and orders, and tells what it cannot, all at once', async () => {
    const found = await read('moodle.gift', GIFT, { lang: 'en' });
    expect(found.quiz?.items).toEqual([
      {
        id: 'fee',
        kind: 'what-now',
        script: 'red',
        ask: { en: 'They want a fee before the loan. What now?' },
        options: [
          { text: { en: 'Pay nothing' }, right: true, why: { en: 'No lender takes a fee first.' } },
          { text: { en: 'Pay it' }, right: false, why: { en: 'It is gone.' } },
        ],
      },
      {
        id: 'judge',
        kind: 'fraud-or-real',
        script: 'red',
        text: { en: 'Tell me the code' },
        truth: 'fraud',
        why: { en: 'A code is for you alone.' },
      },
      {
        id: 'steps',
        kind: 'stage-order',
        script: 'red',
        ask: { en: 'Put them in order.' },
        options: ['They call', 'They pay', 'They are gone'].map((en) => ({ text: { en }, right: true })),
      },
    ]);
    expect(found.findings.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '18 gift-syntax',
      '20 kind-unsupported',
      '22 question-incomplete',
    ]);
  });

  it('takes a category with no empty line behind it', async () => {
    const { quiz, findings } = await read('a.gift', '$CATEGORY: fraud/green\n::Judge::Hi {F#It wants nothing.}');
    expect(quiz?.items).toMatchObject([{ script: 'green', truth: 'real' }]);
    expect(findings).toEqual([]);
  });

  it('takes the script that is told where it names none', async () => {
    const { quiz } = await read('a.gift', '::Judge::Hi {F#It wants nothing.}', { script: 'green' });
    expect(quiz?.items[0]).toMatchObject({ script: 'green', truth: 'real' });
    expect(placesOf(await read('a.gift', '::Judge::Hi {F#It wants nothing.}'))).toEqual(['1:1 question-form']);
  });
});
