import { compilePhrases, openPhrases } from '@fraud-free/core/phrases';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEADER, layOut, type Header, type PhraseTables } from '../../../packages/core/src/phrases/layout.js';
import { createPhrasePlaces, scanPhrases } from '../../../packages/core/src/phrases/scan-phrases.js';

const found = (phrases: string[], text: string, options = {}): string[] =>
  openPhrases(compilePhrases(phrases, options))
    .findAll(text)
    .map(({ phrase, start, end }) => `${phrase}:${text.slice(start, end)}`);

describe('compiled phrases', () => {
  it.each([
    ['a phrase', ['安全账户'], '转到安全账户。', ['0:安全账户']],
    ['every place', ['转账'], '转账转账', ['0:转账', '0:转账']],
    ['nothing in no text', ['转账'], '', []],
    ['nothing of no phrases', [], '转账', []],
    ['a phrase cut off by the end', ['安全账户', '安全'], '安全账', ['1:安全']],
    ['phrases in phrases, the longest first', ['安全账户', '账户', '户'], '安全账户', ['0:安全账户', '1:账户', '2:户']],
    ['a suffix where the longer one fails', ['安全账户', '全账'], '安全账单', ['1:全账']],
    ['what begins inside one that fails', ['安全账户', '账单'], '安全账单', ['1:账单']],
    ['through two fallbacks', ['一二三四', '二三五', '三六'], '一二三六', ['2:三六']],
    ['single units', ['户', '安'], '安全账户', ['1:安', '0:户']],
    ['single units inside a phrase that fails', ['全', '安全账户'], '安全账单', ['0:全']],
    ['overlapping places of one', ['诈诈'], '诈诈诈', ['0:诈诈', '0:诈诈']],
    ['equal phrases, each', ['转账', '转账'], '转账', ['0:转账', '1:转账']],
    ['nothing of an empty phrase', ['', '*', '转账'], '转账*', ['2:转账']],
    [
      'names of the objects of the language',
      ['constructor', '__proto__'],
      'constructor __proto__',
      ['0:constructor', '1:__proto__'],
    ],
    ['whole Latin words', ['bank'], 'a bank, not bankrupt nor embank', ['0:bank']],
    ['Latin words that go on', ['suspend*'], 'suspended; unsuspended', ['0:suspended']],
    ['a Latin word beside Chinese', ['加v信'], '加v信 加v信号', ['0:加v信', '0:加v信']],
    ['what a lone surrogate stands before', ['转账'], '\ud83d转账', ['0:转账']],
    ['pairs of surrogates', ['💰💰'], '💰💰', ['0:💰💰']],
    ['units as they are, without a folding', ['帳戶'], '帳戶 账户', ['0:帳戶']],
  ])('find %s', (_, phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });

  it('read cases, widths and variants as one, if they are told to', () => {
    const folding = { from: '帳戶', to: '账户' };
    expect(found(['账户', 'Bank*'], '帳戶 帐户 ＢＡＮＫer bank', { folding })).toEqual([
      '0:帳戶',
      '1:ＢＡＮＫer',
      '1:bank',
    ]);
  });

  it('are found wherever the text has them, and nowhere else', () => {
    const unit = fc.constantFrom('甲', '乙', '丙', 'a', 'b', ' ');
    const phrase = fc.string({ unit, minLength: 1, maxLength: 6 });
    const isWord = (character: string | undefined): boolean => character !== undefined && /[a-z]/.test(character);
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 12 }), fc.string({ unit, maxLength: 60 }), (phrases, text) => {
        const expected = phrases.flatMap((phrase, index) =>
          [...text].flatMap((_, at) => {
            const end = at + phrase.length;
            const whole = !(isWord(phrase[0]) && isWord(text[at - 1])) && !(isWord(phrase.at(-1)) && isWord(text[end]));
            return whole && text.startsWith(phrase, at) ? [`${end}:${index}`] : [];
          }),
        );
        const got = openPhrases(compilePhrases(phrases)).findAll(text);
        expect(got.map(({ phrase, end }) => `${end}:${phrase}`).sort()).toEqual(expected.sort());
        expect(got.map(({ end }) => end)).toEqual(got.map(({ end }) => end).sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  it('take phrases of any length', () => {
    const long = '诈'.repeat(200_000);
    expect(found([long], `${long}。`)).toEqual([`0:${long}`]);
  });

  it('are the same bytes for the same phrases', () => {
    const phrases = ['转账', '安全账户', 'bank'];
    expect(compilePhrases(phrases)).toEqual(compilePhrases(phrases));
  });
});

describe('opening', () => {
  const bytes = compilePhrases(['安全账户', 'bank']);

  it('copies nothing: the tables are views on the bytes', () => {
    const phrases = openPhrases(bytes);
    const before = phrases.findAll('安全账户').length;
    const copy = bytes.slice();
    const view = openPhrases(copy);
    copy.fill(0, 40);
    expect([before, view.findAll('安全账户').length]).toEqual([1, 0]);
  });

  it.each([1, 2, 3, 4])('takes bytes at an address of any remainder: %i', (shift) => {
    const moved = new Uint8Array(bytes.length + shift + 5);
    moved.set(bytes, shift);
    expect(openPhrases(moved.subarray(shift)).findAll('安全账户')).toEqual([{ phrase: 0, start: 0, end: 4 }]);
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['a part of a header', bytes.slice(0, 12)],
    ['something else', new Uint8Array(64).fill(1)],
    ['bytes cut off', bytes.slice(0, -1)],
    ['numbers of the other byte order', swapped(bytes)],
    ['a header that lies', withNumber(bytes, 3, 5)],
    ['a header with a negative number', withNumber(bytes, 3, -5)],
  ])('refuses %s', (_, wrong) => {
    expect(() => openPhrases(wrong)).toThrowCode('catalog-invalid');
  });

  it('ends whatever the bytes behind the header say', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(255)), fc.nat(bytes.length), (noise, from) => {
        const broken = bytes.map((byte, at) => (at < 44 || at < from ? byte : noise.next().value!));
        openPhrases(broken).findAll('安全账户里的bank');
      }),
      { numRuns: 50 },
    );
  });
});

/**
 * The law that time rests on, counted rather than timed: how often the tables are read. A step reads a handful of
 * numbers, so a bound for a unit is a bound for the time.
 */
describe('steps', () => {
  const MOST_READS_A_UNIT = 16;

  it.each([
    ['ordinary text', ['安全账户', '转账', '验证码'], '今天晚上一起吃饭吗，老地方见'.repeat(300)],
    ['one unit over and over', ['诈'.repeat(100) + '。'], '诈'.repeat(4000)],
    ['phrases nearly there', ['诈'.repeat(50) + '骗', '诈骗'.repeat(30) + '。'], `${'诈'.repeat(49)}。`.repeat(80)],
    ['a phrase of thousands of units', [`${'甲乙'.repeat(3000)}丙`], '甲乙'.repeat(2999) + '甲丙'],
    [
      'phrases all of whose suffixes begin others',
      suffixes('甲乙丙丁戊己庚辛'.repeat(8)),
      '甲乙丙丁戊己庚辛'.repeat(500),
    ],
  ])('stay few for %s', (_, phrases, text) => {
    const { reads, told } = countReads(phrases, text);
    expect(reads).toBeGreaterThan(text.length);
    expect(reads).toBeLessThan(text.length * MOST_READS_A_UNIT + told * 8 + 100);
  });

  it('stay few whatever the phrases and the text', () => {
    const unit = fc.constantFrom('甲', '乙');
    const phrase = fc.string({ unit, minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        fc.array(phrase, { maxLength: 30 }),
        fc.string({ unit, minLength: 200, maxLength: 400 }),
        (phrases, text) => {
          const { reads, told } = countReads(phrases, text);
          expect(reads).toBeLessThan(text.length * MOST_READS_A_UNIT + told * 8 + 100);
        },
      ),
    );
  });
});

function countReads(phrases: string[], text: string): { reads: number; told: number } {
  const bytes = compilePhrases(phrases);
  const numbers = new Int32Array(bytes.buffer, 0, HEADER.length);
  const header = Object.fromEntries(HEADER.map((name, place) => [name, numbers[place]])) as Header;
  let reads = 0;
  const counted = Object.fromEntries(
    Object.entries(layOut(header).view(bytes.buffer, 0)).map(([name, table]) => {
      const get = (target: Int32Array, key: string): unknown => {
        if (/^\d+$/.test(key)) reads++;
        return target[key as unknown as number];
      };
      return [name, new Proxy(table as Int32Array, { get: get as ProxyHandler<Int32Array>['get'] & object })];
    }),
  );
  const places = createPhrasePlaces();
  scanPhrases({ ...counted, longest: header.longest } as unknown as PhraseTables, text, places);
  return { reads, told: places.count };
}

function suffixes(phrase: string): string[] {
  return Array.from(phrase, (_, at) => `${phrase.slice(at)}。`);
}

function swapped(bytes: Uint8Array): Uint8Array {
  return bytes.map((_, at) => bytes[(at & ~3) + 3 - (at & 3)]!);
}

function withNumber(bytes: Uint8Array, place: number, number: number): Uint8Array {
  const changed = bytes.slice();
  new DataView(changed.buffer).setInt32(place * 4, number, true);
  return changed;
}
