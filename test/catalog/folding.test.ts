import { compileRules } from '@fraud-free/catalog';
import { normalise } from '@fraud-free/core';
import { describe, expect, it } from 'vitest';
import { smallRules } from './support/small-rules.js';

const { folding } = compileRules(smallRules()).catalog!;
const from = [...folding.from];
const to = [...folding.to];

describe('the folding of traditional characters', () => {
  it('is a table of two columns with thousands of rows', () => {
    expect(from.length).toBe(to.length);
    expect(from.length).toBeGreaterThan(2500);
  });

  it('is sorted, each character once, in the basic plane only', () => {
    expect(from).toEqual([...new Set(from)].sort());
    expect([...from, ...to].filter((character) => character.length > 1)).toEqual([]);
  });

  it('maps no character to itself, and none to one that is mapped: twice is once', () => {
    const mapped = new Set(from);
    expect(to.filter((character) => mapped.has(character))).toEqual([]);
  });

  it.each([
    ['電話詐騙轉帳', '电话诈骗转账'],
    ['為您凍結帳戶', '为您冻结账户'],
    ['衞生署説', '卫生署说'], // Hong Kong
    ['您的帐户', '您的账户'], // a mixture that converters leave alone
    ['妳好，佈告', '你好,布告'],
    ['什麼，什么', '什么,什么'], // 么 is a variant in Taiwan, and simplified
    ['跟著，著名', '跟着,着名'], // one character can't tell; patterns are read alike
    ['後天之后', '后天之后'],
    ['简体字不变', '简体字不变'],
  ])('%s is read as %s', (text, plain) => {
    expect(normalise(text, folding).text).toBe(plain);
  });
});
