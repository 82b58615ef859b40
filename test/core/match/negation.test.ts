import { compileRules } from '@fraud-free/catalog';
import { createEngine } from '@fraud-free/core';
import { describe, expect, it } from 'vitest';
import { smallRules } from '../../catalog/support/small-rules.js';

const signal = (id: string, role: string, pattern: string): string =>
  `- { id: ${id}, role: ${role}, weight: 2, title: { zh-CN: 试, en: Try }, reason: { zh-CN: 试, en: Try }, any: ['${pattern}'] }\n`;

const { catalog } = compileRules(
  smallRules({
    'catalog.yaml': [
      ['script: Han, common: []', 'script: Han, common: [], negations: [请勿, 勿, 不要, 千万别]'],
      ['common: [the, to, your, you, is, and]', "common: [the, to, your, you, is, and], negations: [never, don't]"],
    ],
    'signals/test.yaml':
      signal('test.demand', 'demand', '(点击链接|请 <4> 转账|click the link)') +
      signal('test.secret', 'demand', '不要告诉家人') +
      signal('test.lure', 'lure', '高收益'),
  }),
);
const engine = createEngine(catalog!);
const found = (text: string): string[] => engine.check(text).evidence.map(({ signal: id }) => id);

describe('a negation', () => {
  it.each([
    ['right before a demand turns it round', '请勿点击链接', []],
    ['a character before it, too', '千万别 点击链接', []],
    ['inside its words, too', '请您勿转账', []],
    ['further away does not', '不要担心，点击链接', ['test.demand']],
    ['behind it does not', '点击链接，不要等', ['test.demand']],
    ['turns round one place only', '请勿点击链接，再点击链接', ['test.demand']],
    ['is left alone where the pattern says it itself', '不要告诉家人', ['test.secret']],
    ['counts for what is asked only', '不要高收益', ['test.lure']],
    ['is known in English', "don't click the link", []],
    ['is a whole word in English', 'nevertheless click the link', ['test.demand']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
