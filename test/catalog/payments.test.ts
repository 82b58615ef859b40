import { compileRules, type Finding } from '@fraud-free/catalog';
import { describe, expect, it } from 'vitest';
import { smallRules, type Change } from './support/small-rules.js';

const SETTINGS = `judge: { prior: -3.5, caution: 0.5, danger: 0.8, enough: 1 }
otherwise: { pause: while, contacts: [cn-110] }
fields:
  - id: askedBy
    type: choice
    telling: 1
    title: { zh-CN: 谁, en: Who }
    ask: { zh-CN: 谁让您付？, en: Who asked? }
    values:
      - { id: courier, text: { zh-CN: 快递, en: A courier } }
      - { id: friend, text: { zh-CN: 朋友, en: A friend } }
  - { id: hurry, type: yes-no, telling: 1, title: { zh-CN: 急, en: Hurry }, ask: { zh-CN: 急吗？, en: Hurry? } }
  - { id: amount, type: amount, telling: 0, title: { zh-CN: 金额, en: Sum }, ask: { zh-CN: 多少？, en: How much? } }
  - { id: purpose, type: text, longest: 90, telling: 1, title: { zh-CN: 事由, en: Purpose }, ask: { zh-CN: 为何？, en: Why? } }
pauses:
  - { id: while, minutes: 30, reason: { zh-CN: 等一等, en: Wait } }
questions:
  - { id: who, text: { zh-CN: 您是谁？, en: Who are you? } }
`;

const PATTERNS = `- id: courier-fee
  title: { zh-CN: 快递收费, en: A courier’s fee }
  reason: { zh-CN: 先问清楚, en: Ask first }
  scripts: [parcel-refund]
  weight: 6
  when:
    askedBy: courier
    any:
      - { amount: { atLeast: { CNY: 12.34, JPY: 500 }, below: { CNY: 1000 } } }
      - { purpose: { signal: [payment.transfer, parcel-refund.lost] } }
      - { conversation: { script: parcel-refund, stage: [hook, payment], level: danger } }
    not: { hurry: false }
  sources: [handbook]
  ask: who
  examples:
    hits:
      - { payment: { askedBy: courier, amount: { minor: 1234, currency: CNY } } }
      - { payment: { askedBy: courier, purpose: 您的包裹丢失，请转到账户 } }
    nearMisses:
      - { payment: { askedBy: courier, amount: { minor: 1233, currency: CNY } }, why: one fen less }
`;

const files = (changes: Readonly<Record<string, Change>> = {}) => [
  ...smallRules(),
  ...Object.entries({ 'payments.yaml': SETTINGS, 'payments/couriers.yaml': PATTERNS }).map(([path, text]) => {
    const change = changes[path];
    if (change === undefined) return { path, text };
    if (change === null) return { path, text: '[]' };
    if (typeof change === 'string') return { path, text: change };
    return {
      path,
      text: change.reduce((whole, [from, to]) => {
        if (!whole.includes(from)) throw new Error(`The payments do not say “${from}”.`);
        return whole.replace(from, () => to);
      }, text),
    };
  }),
];

const findingsOf = (path: string, from: string, to: string): readonly Finding[] =>
  compileRules(files({ [path]: [[from, to]] })).findings;

describe('payments', () => {
  it('are compiled: names to conditions, sums to minor units, without examples', () => {
    const { catalog, findings } = compileRules(files());
    expect(findings).toEqual([]);
    expect(catalog!.payments.patterns).toEqual([
      {
        id: 'courier-fee',
        title: { 'zh-CN': '快递收费', en: 'A courier’s fee' },
        reason: { 'zh-CN': '先问清楚', en: 'Ask first' },
        scripts: ['parcel-refund'],
        weight: 6,
        when: {
          all: [
            { field: 'askedBy', is: ['courier'] },
            {
              any: [
                {
                  all: [
                    { field: 'amount', atLeast: { CNY: 1234, JPY: 500 } },
                    { field: 'amount', below: { CNY: 100000 } },
                  ],
                },
                { field: 'purpose', signals: ['payment.transfer', 'parcel-refund.lost'] },
                { all: [{ scripts: ['parcel-refund'], stages: ['hook', 'payment'] }, { levels: ['danger'] }] },
              ],
            },
            { not: { field: 'hurry', is: [false] } },
          ],
        },
        sources: ['handbook'],
        ask: 'who',
        contacts: [],
      },
    ]);
    expect(catalog!.payments.fields.map(({ id }) => id)).toEqual(['askedBy', 'hurry', 'amount', 'purpose']);
  });

  it('may be missing altogether', () => {
    const { catalog, findings } = compileRules(smallRules());
    expect(findings).toEqual([]);
    expect(catalog!.payments).toMatchObject({ fields: [], patterns: [] });
  });

  it('are nothing without the fields', () => {
    const { findings } = compileRules(files().filter(({ path }) => path !== 'payments.yaml'));
    expect(findings.map(({ code }) => code)).toContain('payments-missing');
  });

  const P = 'payments/couriers.yaml';
  const S = 'payments.yaml';
  it.each<[string, path: string, from: string, to: string, code: string, message: RegExp]>([
    ['an unknown field', P, 'askedBy: courier', 'askdBy: courier', 'field-unknown', /askdBy/],
    ['an unknown field inside of any', P, '{ amount: {', '{ sum: {', 'field-unknown', /sum/],
    ['an unknown field under not', P, 'not: { hurry', 'not: { rush', 'field-unknown', /rush/],
    ['an answer that is none', P, 'askedBy: courier\n', 'askedBy: neighbour\n', 'field-answer', /askedBy/],
    ['a word for yes', P, 'hurry: false', 'hurry: perhaps', 'field-answer', /hurry/],
    ['a sum of a choice', P, '{ purpose: { signal:', '{ askedBy: { signal:', 'field-answer', /askedBy/],
    ['a stage that is none', P, 'stage: [hook,', 'stage: [hooked,', 'field-answer', /hooked/],
    ['a level that is none', P, 'level: danger', 'level: dire', 'field-answer', /dire/],
    ['a currency that is none', P, 'JPY', 'JPX', 'currency', /JPX/],
    [
      'an unknown signal',
      P,
      'signal: [payment.transfer',
      'signal: [payment.transfers',
      'id-unknown',
      /payment\.transfers/,
    ],
    ['an unknown script', P, 'scripts: [parcel-refund]', 'scripts: [parcels]', 'id-unknown', /parcels/],
    ['an unknown script of a talk', P, 'script: parcel-refund', 'script: parcel', 'id-unknown', /“parcel”/],
    ['an unknown source', P, 'sources: [handbook]', 'sources: [book]', 'id-unknown', /book/],
    ['an unknown contact', P, '  ask: who', '  ask: who\n  contacts: [cn-111]', 'id-unknown', /cn-111/],
    ['an unknown contact for all', S, 'contacts: [cn-110]', 'contacts: [cn-111]', 'id-unknown', /cn-111/],
    ['an unknown pause', P, '  ask: who', '  ask: who\n  pause: never', 'id-unknown', /never/],
    ['an unknown question', P, 'ask: who', 'ask: whom', 'id-unknown', /whom/],
    ['an unknown pause for all', S, 'pause: while', 'pause: whiles', 'id-unknown', /whiles/],
    ['a question that nobody asks', P, '  ask: who\n', '', 'payment-unused', /who/],
    ['a field twice', S, 'id: hurry,', 'id: amount,', 'payment-field', /amount/],
    ['a choice without values', S, 'id: hurry, type: yes-no', 'id: hurry, type: choice', 'payment-field', /hurry/],
    ['a text without an end', S, 'longest: 90, ', '', 'payment-field', /purpose/],
    [
      'a text in one language',
      P,
      'reason: { zh-CN: 先问清楚, en: Ask first }',
      'reason: { zh-CN: 先问清楚 }',
      'schema',
      /en/,
    ],
    ['a text that is not in its language', P, 'en: Ask first', 'en: 先问', 'language', /en/],
    ['a hit that does not show it', P, 'minor: 1234', 'minor: 1', 'payment-missed', /does not show it/],
    ['a hit at another level', P, 'weight: 6', 'weight: 4', 'payment-level', /caution, score 0\.62/],
    [
      'a hit that is no payment',
      P,
      '{ askedBy: courier, amount',
      '{ askedby: courier, amount',
      'payment-invalid',
      /askedby/,
    ],
    ['a near-miss that shows it', P, 'minor: 1233', 'minor: 1234', 'payment-found', /shows it/],
    [
      'a near-miss that tells too little',
      P,
      'payment: { askedBy: courier, amount: { minor: 1233, currency: CNY } }, why',
      'payment: {}, why',
      'payment-found',
      /cannot-say.*tell \w+/,
    ],
    [
      'no near-miss',
      P,
      PATTERNS.slice(PATTERNS.indexOf('    nearMisses:')),
      '    nearMisses: []\n',
      'examples-few',
      /courier-fee/,
    ],
    ['a number that may be real', P, '您的包裹丢失', '包裹丢失拨 13912345678', 'real-phone', /13912345678/],
  ])('a fault is found: %s', (_, path, from, to, code, message) => {
    expect(findingsOf(path, from, to)).toContainEqual(
      expect.objectContaining({
        path: expect.stringMatching(/^payments[./]/) as string,
        code,
        message: expect.stringMatching(message) as string,
      }),
    );
  });

  it('a pattern that stands twice is a fault', () => {
    expect(compileRules(files({ [P]: PATTERNS + PATTERNS })).findings.map(({ code }) => code)).toContain('id-twice');
  });
});
