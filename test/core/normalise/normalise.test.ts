import { normalise } from '@fraud-free/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const folding = { from: '帳戶轉錢', to: '账户转钱' };
const plain = (text: string): string => normalise(text, folding).text;

describe('normalise', () => {
  it.each([
    ['leaves plain text alone', '安全账户', '安全账户'],
    ['lower-cases', 'Your ACCOUNT', 'your account'],
    ['narrows full width', 'ＵＳＤＴ１００', 'usdt100'],
    ['reads circled digits', '①②③', '123'],
    ['reads styled letters', '𝐙𝐨𝐨𝐦', 'zoom'],
    ['simplifies traditional characters', '轉錢到帳戶', '转钱到账户'],
    ['drops zero-width characters', '安\u200b全\u200d账\u2060户', '安全账户'],
    ['drops bidi marks', '\u202eabc\u202c', 'abc'],
    ['drops control characters', 'a\u0000b\u0007c', 'abc'],
    ['drops variation selectors', '安\ufe0f全\u{e0101}', '安全'],
    ['drops strike-through', 'c\u0336o\u0336d\u0336e\u0336', 'code'],
    ['composes letters and accents', 'cafe\u0301', 'café'],
    ['drops what hides between a letter and its accent', 'cafe\u200b\u0301', 'café'],
    ['joins characters parted by stars', '安*全*账*户', '安全账户'],
    ['joins characters parted by spaces', '安 全 账 户', '安全账户'],
    ['joins characters parted by emoji', '安✨️全🔥账👉户', '安全账户'],
    ['leaves signs that say something', '微❤️我➕你', '微❤我➕你'],
    ['joins over three separators', '安-*-全', '安全'],
    ['does not join over four', '安-*-*全', '安-*-*全'],
    ['does not join over a full stop', '要安。全部', '要安。全部'],
    ['does not join over a comma', '安，全', '安,全'],
    ['does not join lines', '安\n全', '安\n全'],
    ['leaves the spaces of English', 'share  your\tscreen', 'share your screen'],
    ['makes one line break of many', 'a \r\n\n b', 'a\nb'],
    ['keeps a lone surrogate', 'a\ud800b', 'a\ud800b'],
    ['keeps a lone low surrogate', '\udc00安', '\udc00安'],
    ['gives nothing for nothing', '', ''],
    ['gives nothing for invisible text', '\u200b\u200d', ''],
  ])('%s', (_, text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('leads each unit back to where it came from', () => {
    const original = '请 ＣＬＩＣＫ 安*全';
    const { text, starts, ends } = normalise(original, folding);
    const at = text.indexOf('安全');
    expect(original.slice(starts[at], ends[at + 1])).toBe('安*全');
    const click = text.indexOf('click');
    expect(original.slice(starts[click], ends[click + 4])).toBe('ＣＬＩＣＫ');
  });

  it('leads back to a whole pair or ligature, never into it', () => {
    const original = '㈱𠮷ﬁ';
    const { text, starts, ends } = normalise(original, folding);
    for (let i = 0; i < text.length; i++) {
      expect(['㈱', '𠮷', 'ﬁ']).toContain(original.slice(starts[i], ends[i]));
    }
  });

  it('keeps its promises whatever it is given', () => {
    const wild = fc.array(
      fc.oneof(
        fc.constantFrom('安', '全', '帳', 'A', '１', '*', ' ', '\n', '\u200b', '\u0301', '❤️', '\ud83d', '\ude00', 'ﷺ'),
        fc.string({ unit: 'binary' }),
      ),
    );
    fc.assert(
      fc.property(wild, (parts) => {
        const original = parts.join('');
        const { text, starts, ends } = normalise(original, folding);
        expect(starts.length).toBe(text.length);
        expect(ends.length).toBe(text.length);
        for (let i = 0; i < text.length; i++) {
          expect(starts[i]).toBeLessThan(ends[i]!);
          expect(ends[i]).toBeLessThanOrEqual(original.length);
          if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1]!);
        }
      }),
    );
  });
});
