import { compileRules } from '@fraud-free/catalog';
import { describe, expect, it } from 'vitest';
import { printPatterns } from './support/print-pattern.js';
import { signalsFor, smallRules } from './support/small-rules.js';

const SYNONYMS = `money: [funds, cash]
cash: [notes]
bank details: [account details]
details: [info]
转账: [汇款, 打款]
转: [汇]
`;
const WORDS = 'courier: [某(某)?快递]\npay: [cash, cheque]\n';

describe('a pattern finds what else people say for its words', () => {
  const table: readonly (readonly [pattern: string, ...sequences: string[]])[] = [
    ['send money', '[send cash|send funds|send money]'],
    ['Money now', '[cash now|funds now|money now]'],
    // one way, and one step
    ['send funds', '[send funds]'],
    ['send (money|cheque)', '[send cash|send cheque|send funds|send money]'],
    ['send (cash|cheque)', '[send cash|send cheque|send notes]'],
    // the longer of two
    ['your bank details', '[your account details|your bank details]'],
    ['your details', '[your details|your info]'],
    // Latin words where they are whole
    ['moneygram', '[moneygram]'],
    ["money's gone", "[money's gone]"],
    ['money*', '[money*]'],
    ['money(gram)?', '[money|moneygram]'],
    ['(e)?money', '[emoney|money]'],
    ['(the )?money', '[cash|funds|money|the cash|the funds|the money]'],
    ['(no )?(e)?money', '[emoney|money|no emoney|no money]'],
    ['{pay}money', '[cash|cheque] <0> [money]'],
    ['{amount}money', '{amount} <0> [cash|funds|money]'],
    // Chinese ones anywhere
    ['请转账给', '[请打款给|请汇款给|请转账给]'],
    ['不转', '[不汇|不转]'],
    ['(要|不)转账', '[不打款|不汇款|不转账|要打款|要汇款|要转账]'],
    // around gaps, and faint
    ['~send <4> money', '[send] <4> [cash|funds|money] <0>'],
    // word lists say what they say
    ['{pay} now', '[cash|cheque] <1> [now]'],
  ];
  const rules = smallRules({
    'words.yaml': WORDS,
    'synonyms.yaml': SYNONYMS,
    'signals/patterns.yaml': signalsFor(table.map(([pattern]) => pattern)),
  });
  const { catalog, findings } = compileRules(rules, { partial: true });

  it('all of them compile', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(table.map(([pattern, ...sequences], index) => ({ pattern, sequences, index })))(
    '$pattern',
    ({ sequences, index }) => {
      expect(printPatterns(catalog!, `test.p${index}`)).toEqual(sequences);
    },
  );
});

describe('what is wrong with synonyms is said', () => {
  it.each([
    ['a mark', 'money: [(hard )?cash]', 'error'],
    ['a mark in the word itself', 'mone*: [cash]', 'error'],
    ['no list', 'money: cash', 'error'],
    ['an empty list', 'money: []', 'error'],
    ['a word that no pattern says', 'zloty: [cash]', 'warning'],
  ])('%s', (_what, line, severity) => {
    const { findings } = compileRules(smallRules({ 'synonyms.yaml': `${line}\n` }));
    expect(findings.map((one) => [one.path, one.line, one.severity])).toEqual([['synonyms.yaml', 1, severity]]);
  });

  it('a no that the word does not say', () => {
    const rules = smallRules({
      'catalog.yaml': `version: 2026.11.22
expires: 2027-11-22
languages:
  - { id: zh, script: Han, common: [], negations: [不要] }
  - { id: en, script: Latin, common: [the, to, your, you, is, and], negations: [no, do not] }
judge: { prior: -3.5, scale: 1, repeat: 0.5, caution: 0.5, danger: 0.8 }
`,
      'synonyms.yaml': `risk-free: [no risk, safe, nothing to lose]
免费: [不要钱, 白送]
do not tell: [no word to]
`,
      'signals/patterns.yaml': signalsFor(['risk-free', '免费', 'do not tell']),
    });
    const { findings } = compileRules(rules, { partial: true });
    expect(findings.filter(({ path }) => path === 'synonyms.yaml').map(({ code, message }) => [code, message])).toEqual(
      [
        ['synonym-negated', '“no risk” says “no”, and “risk-free” does not'],
        ['synonym-negated', '“不要钱” says “不要”, and “免费” does not'],
      ],
    );
  });

  it('a pattern of too many words', () => {
    const many = Array.from({ length: 50 }, (_, i) => `cash${i}`).join(', ');
    const { findings } = compileRules(
      smallRules({
        'synonyms.yaml': `money: [${many}]\n`,
        'signals/patterns.yaml': signalsFor(['moneymoney', '(a)?(b)?money-money-money']),
      }),
    );
    expect(findings.map(({ code }) => code)).toContain('pattern-too-many-words');
  });
});
