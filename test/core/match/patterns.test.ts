import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineFor, wordsOf } from '../../support/engine-for.js';

const found = (pattern: string, text: string): string[] =>
  wordsOf(engineFor({ 'test.it': { match: `any: ['${pattern.replaceAll("'", "''")}']` } }), text, 'test.it');

describe('a pattern', () => {
  it.each([
    ['a word', '安全账户', '请转到安全账户。', ['安全账户']],
    ['every place of a word', '转账', '转账，再转账', ['转账', '转账']],
    ['alternatives', '转(到|入)账户', '转入账户，转到账户', ['转入账户', '转到账户']],
    ['a part that may be missing', '安全(的)?账户', '安全的账户和安全账户', ['安全的账户', '安全账户']],
    ['the longer and the shorter of two words', '(安全|安全账户)', '安全账户', ['安全', '安全账户']],
    ['a word inside another', '(安全账户|全账)', '安全账户', ['安全账户', '全账']],
    ['a gap', '点击 <4> 链接', '点击下方的链接', ['点击下方的链接']],
    ['nothing over too wide a gap', '点击 <2> 链接', '点击下方的链接', []],
    ['no gap at all', '点击 <2> 链接', '点击链接', ['点击链接']],
    ['the nearest beginning', '点击 <9> 链接', '点击了点击链接', ['点击链接']],
    ['three words in order', '把 <3> 钱 <6> 安全账户', '把你的钱都转到安全账户', ['把你的钱都转到安全账户']],
    ['nothing out of order', '安全账户 <9> 转账', '转账到安全账户', []],
    ['words that do not overlap only', '转账 <3> 账户', '转账户', []],
    ['an entity', '点击 <8> {link}', '点击下方 http://example.com/a 领取', ['点击下方 http://example.com/a']],
    ['a word list', '我是{courier}', '你好，我是某某快递的', ['我是某某快递']],
    ['whole Latin words', 'bank', 'a bank, not bankrupt nor embank', ['bank']],
    ['Latin words that go on', 'suspend*', 'suspended, suspends; unsuspended', ['suspended', 'suspends']],
    ['both a word and its star', '(click|click*) <9> here', 'clicking here', ['clicking here']],
    ['English over line breaks', 'share your <3> screen', 'Share your\nscreen', ['Share your\nscreen']],
    ['disguised words where they stand', '安全账户', '转到安*全 帳戶', ['安*全 帳戶']],
    ['words of the names of objects', '(constructor|__proto__)', 'constructor __proto__', ['constructor', '__proto__']],
    ['a word behind a lone surrogate', '转账', '\ud83d转账', ['转账']],
    ['a word before a joiner and a mark', '转账', '转账\u200d\u0301吧', ['转账\u200d\u0301']],
  ])('finds %s', (_, pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });

  it('is found wherever the text has the word, and nowhere else', () => {
    const letters = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 60 });
    const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(letters, word, word, (text, first, second) => {
        const places = (needle: string): string[] =>
          [...text].flatMap((_, i) => (text.startsWith(needle, i) ? [`${i}:${needle}`] : []));
        const engine = engineFor({ 'test.it': { match: `any: ['(${first}|${second})']` } });
        const got = engine
          .check(text)
          .evidence.filter(({ signal }) => signal === 'test.it')
          .map(({ start, end }) => `${start}:${text.slice(start, end)}`);
        expect(got.sort()).toEqual([...new Set([...places(first), ...places(second)])].sort());
      }),
      { numRuns: 40 },
    );
  });
});
