import { compileRules, type Finding } from '@fraud-free/catalog';
import { describe, expect, it } from 'vitest';
import { SCRIPT, SIGNALS, smallRules, type Change } from './support/small-rules.js';

const TWIN = `- id: demand.twin
  role: demand
  weight: 3
  title: { zh-CN: 又一个, en: One more }
  reason: { zh-CN: 同上, en: The same }
  any:
    - (打开|开启)屏幕共享
`;
const QUESTIONS = 'questions/parcel-refund.yaml';
const eightTimes = (text: string, from: string, to: string): string => {
  const entry = text.slice(text.indexOf(from), text.indexOf(to));
  return Array.from({ length: 7 }, (_, n) => entry.replace(/id: (\w)1/, `id: $1${n + 1}`)).join('');
};
const script = smallRules().find(({ path }) => path === SCRIPT)!.text;
const seven = `${script.slice(0, script.indexOf('    - id: h1')).replace('status: test', 'status: stable')}${eightTimes(script, '    - id: h1', '  nearMisses')}  nearMisses:\n${eightTimes(script, '    - id: n1', 'rebuttals')}${script.slice(script.indexOf('rebuttals'))}`;

const CASES: readonly (readonly [string, Readonly<Record<string, Change>>, string, RegExp])[] = [
  [
    'few other names',
    { [SCRIPT]: [['[快递丢件, 丢件赔偿, 屏幕共享理赔]', '[快递丢件]']] },
    `${SCRIPT}:48 aliases-few`,
    /1 other names in zh-CN/,
  ],
  ['no other names', { [SCRIPT]: [[/aliases.*\n/.exec(script)![0], '']] }, `${SCRIPT}:1 aliases-few`, /0 other names/],
  [
    'a name that is a sentence',
    { [SCRIPT]: [['丢件赔偿', '丢'.repeat(41)]] },
    `${SCRIPT}:48 alias-long`,
    /41 characters/,
  ],
  [
    'a name of two scripts',
    { 'parcels/other.yaml': script.replaceAll('parcel-refund', 'other'), 'questions/other.yaml': '[]' },
    `${SCRIPT}:48 alias-twice`,
    /also a name of “other”/,
  ],
  ['seven examples', { [SCRIPT]: seven }, `${SCRIPT}:34 examples-below-eight`, /7 hits/],
  [
    'a signal that no example shows',
    { [SCRIPT]: [['您的包裹丢失，', '']] },
    `${SCRIPT}:25 signal-dead`,
    /parcel-refund\.lost/,
  ],
  ['two signals alike', { 'signals/twin.yaml': TWIN }, 'signals/twin.yaml:1 signal-twin', /demand\.share-screen/],
  [
    'a pattern in two signals',
    { 'signals/twin.yaml': TWIN.replace('  any:', '  any:\n    - 再来一个') },
    'signals/twin.yaml:8 pattern-twin',
    /屏幕共享/,
  ],
  [
    'two scripts with the same signals',
    {
      'parcels/other.yaml': script
        .replace('id: parcel-refund\n', 'id: other\n')
        .replace(/signals:\n  - id: parcel-refund[^]*?(?=lookAlikes)/, 'signals: []\n')
        .replace(', parcel-refund.lost]', ']'),
      [SCRIPT]: [[', parcel-refund.lost]', ']']],
    },
    `${SCRIPT}:11 script-twin`,
    /“other”/,
  ],
  [
    'a fact without a source',
    { [SIGNALS]: [['对方能看到一切', '2025年公安部这样说']] },
    `${SIGNALS}:13 fact-unsourced`,
    /2025年/,
  ],
  [
    'what the law says, without a source',
    { [SIGNALS]: [['对方能看到一切', '法律不允许这样']] },
    `${SIGNALS}:13 fact-unsourced`,
    /法律/,
  ],
  [
    'a long Chinese sentence',
    { [SCRIPT]: [['假冒快递', '假'.repeat(61)]] },
    `${SCRIPT}:8 sentence-long`,
    /61 characters/,
  ],
  [
    'a long English sentence',
    { [SCRIPT]: [['A false courier', 'A '.repeat(26)]] },
    `${SCRIPT}:8 sentence-long`,
    /26 words/,
  ],
  [
    'a long answer to a question',
    { [QUESTIONS]: [['zh-CN: 对', `zh-CN: ${'对'.repeat(61)}`]] },
    `${QUESTIONS}:4 sentence-long`,
    /61 characters/,
  ],
  ['a rare character', { [SCRIPT]: [['假冒快递', '假冒魍魉']] }, `${SCRIPT}:8 character-rare`, /魍魉/],
];

const told = ({ findings }: { findings: readonly Finding[] }): string[] =>
  findings.map(({ path, line, code }) => `${path}:${line} ${code}`);

describe('what keeps growing', () => {
  it.each(CASES)('tells of %s', (_, changes, at, message) => {
    const { findings } = compileRules(smallRules(changes));
    const found = findings.find(({ path, line, code }) => `${path}:${line} ${code}` === at);
    expect(found, told({ findings }).join('\n')).toMatchObject({ message: expect.stringMatching(message) as string });
  });

  it.each<readonly [string, Readonly<Record<string, Change>>]>([
    [
      'sentences of 60 characters and of 25 words',
      {
        [SCRIPT]: [
          ['假冒快递', `${'假'.repeat(60)}。${'假'.repeat(60)}`],
          ['A false courier', `${'a '.repeat(25)}. ${'a '.repeat(25)}.`],
        ],
      },
    ],
    [
      'a long message that a question shows',
      {
        [QUESTIONS]: [['  options:', `  text: { zh-CN: ${'喂'.repeat(61)}, en: ${'hello '.repeat(26)}}\n  options:`]],
      },
    ],
    ['a fact with its source', { [SIGNALS]: [['快递不会这样', '2025年公安部这样说']] }],
    [
      'a pattern that two roles have',
      {
        'signals/twin.yaml': TWIN.replace('role: demand', 'role: official-notice').replace(
          '    -',
          '    - 关闭 <4> 共享\n    -',
        ),
      },
    ],
  ])('has nothing against %s', (_, changes) => {
    expect(told(compileRules(smallRules(changes))).filter((line) => !/near-miss|hit-/.test(line))).toEqual([]);
  });
});
