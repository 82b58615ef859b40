import { createDisguiser, MIXES, TRICKS, type TrickName } from '@fraud-free/catalog/disguiser';
import { describe, expect, it } from 'vitest';

const disguise = createDisguiser(['微信', '安全账户', '银行卡', '信用卡', '加我', 'account*']);
const TEXT = '我是客服，请加我微信，把银行卡里的5000转到安全账户，your account';

describe('a text disguised', () => {
  it.each<[TrickName, RegExp]>([
    ['homophone', /^(?!.*微信.*银行卡.*安全账户)[^a-z]+your account$/],
    ['look-alike', /^(?!.*微信.*银行卡.*安全账户)[^a-z]+your account$/],
    ['split', /亻言|亻氐|钅|讠|目垂|女全|扌|亻/],
    ['symbols', /[\u4e00-\u9fff][*·\-_|/.~^★●☆✦➕][\u4e00-\u9fff]/],
    ['emoji', /[\u4e00-\u9fff](?:❤️|💰|🔥|👉|✨|🌸|🌟)[\u4e00-\u9fff]/],
    ['pinyin', /jiawo|weixin|yinhangka|anquanzhanghu/],
    ['half-pinyin', /jia|wo|wei|xin|yin|hang|ka|an|quan|zhang|hu/],
    ['initials', /vx|yhk/],
    ['letter-for-sound', /V|❤️|➕/],
    ['full-width', /[０-９ａ-ｚ]/],
    ['circled', /[⓪①-⑨ⓐ-ⓩ]/],
    ['chinese-numerals', /五〇〇〇/],
    ['traditional', /轉|賬|帳|戶|銀|請|裏|裡/],
    ['zero-width', /[\u200b-\u200d\u2060\ufeff\u00ad]/],
    ['bidi', /[\u200e\u200f\u202a\u202c\u2066\u2069\u061c]/],
    ['reversed', /\u202e(?:我加|信微|卡行银|户账全安|tnuocca)\u202c/],
    ['confusables', /[\u0370-\u058f]/],
    ['leetspeak', /[a-z][0-9@$!]|[0-9@$!][a-z]/],
    ['spaced-out', /[\u4e00-\u9fff] [\u4e00-\u9fff]|a c c o u n t/],
    ['styled', /[\u{1d400}-\u{1d7ff}]/u],
  ])('%s', (trick, expected) => {
    const written = Array.from({ length: 8 }, (_, seed) => disguise(TEXT, [trick], seed));
    expect(
      written.some((text) => expected.test(text)),
      written.join('\n'),
    ).toBe(true);
  });

  it('is the same with every run, and another with another seed', () => {
    expect(disguise(TEXT, ['homophone'], 1)).toBe(disguise(TEXT, ['homophone'], 1));
    expect(disguise(TEXT, ['homophone'], 1)).not.toBe(disguise(TEXT, ['homophone'], 2));
  });

  it('tells every trick, and mixes of three', () => {
    expect(MIXES.flat().filter((name) => !(name in TRICKS))).toEqual([]);
    expect(MIXES.map(({ length }) => length)).toEqual(MIXES.map(() => 3));
  });
});
