import { describe, expect, it } from 'vitest';
import { engineFor, wordsOf } from '../../support/engine-for.js';

const found = (match: string, text: string): string[] =>
  wordsOf(engineFor({ 'test.it': { match }, 'test.other': { match: 'any: [验证码]' } }), text, 'test.it');

describe('a signal', () => {
  it.each([
    ['any: one of them', 'any: [转账, 汇款]', '请汇款', ['汇款']],
    ['any: none of them', 'any: [转账, 汇款]', '请付款', []],
    ['all: both of them', 'all: [转账, 保密]', '要保密，快转账', ['保密', '转账']],
    ['all: one of them', 'all: [转账, 保密]', '快转账', []],
    ['not: it stands there', 'any: [转账]\nnot: [谨防]', '谨防转账', []],
    ['not: it does not', 'any: [转账]\nnot: [谨防]', '快转账', ['转账']],
    ['near: close, in either order', 'any: [{ near: [转账, 保密], within: 8 }]', '保密，快转账', ['保密，快转账']],
    ['near: too far', 'any: [{ near: [转账, 保密], within: 5 }]', '保密，你快点转账', []],
    ['near: twice', 'any: [{ near: [转账, 保密], within: 4 }]', '转账保密，转账保密', ['转账保密', '转账保密']],
    ['signal: another one', 'all: [{ signal: test.other }, 转账]', '验证码，转账', ['验证码', '转账']],
    ['signal: not there', 'all: [{ signal: test.other }, 转账]', '转账', []],
    ['nested', 'any: [{ all: [甲乙, { not: 丙丁 }] }]', '甲乙', ['甲乙']],
  ])('%s', (_, match, text, expected) => {
    expect(found(match, text)).toEqual(expected);
  });

  it('keeps a bounded number of places', () => {
    expect(found('any: [转账]', '转账，'.repeat(1000))).toHaveLength(64);
  });
});
