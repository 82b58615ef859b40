import { checkPayment, createEngine, decodeCatalog, FraudFreeError, openCatalog, type Catalog } from '@fraud-free/core';
import {
  bytesToText,
  decodeInTwo,
  encodeCatalog,
  encodeInTwo,
  encodeParts,
  PARTS,
  textToBytes,
} from '@fraud-free/core/wire';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog as shipped } from '@fraud-free/rules';
import { smallCatalog } from '../../support/small-catalog.js';

const small = smallCatalog();

describe('a catalog as bytes', () => {
  it.each([
    ['a small one', small],
    ['the shipped one', shipped],
    ['one without words', smallCatalog({ lexicon: { words: [], atoms: [], patterns: [] }, signals: [], scripts: [] })],
  ])('comes back whole: %s', (_, catalog) => {
    expect(decodeCatalog(encodeCatalog(catalog))).toEqual(catalog);
  });

  it('judges as it did', () => {
    const engine = createEngine(decodeCatalog(encodeCatalog(shipped)));
    const message = '我是银行客服，您的账户将被冻结，请点击 http://example.com 验证';
    expect(engine.check(message)).toEqual(createEngine(shipped).check(message));
  });

  it('opens what judges first, and examples, questions and payments when they are read', () => {
    const { first, later } = encodeInTwo(shipped);
    let opened = 0;
    const catalog = decodeInTwo(first, () => (opened++, later));
    const message = '我是银行客服，您的账户将被冻结，请点击 http://example.com 验证';
    expect(createEngine(catalog).check(message)).toEqual(createEngine(shipped).check(message));
    expect(opened).toBe(0);
    expect(JSON.stringify(catalog)).toBe(JSON.stringify(shipped));
    expect(opened).toBe(1);
    expect(catalog.scripts[0]!.examples).toBe(catalog.scripts[0]!.examples);
    const other = encodeInTwo({ ...shipped, version: '1999.01.01' });
    expect(() => decodeInTwo(first, () => other.later).questions).toThrowCode('catalog-invalid');
    expect(() => decodeInTwo(first, () => later.subarray(9)).payments).toThrowCode('catalog-invalid');
    expect(() => decodeInTwo(first.subarray(9), () => later)).toThrowCode('catalog-invalid');
  });

  it('carries parts that it has never heard of', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (part) => {
        const text = JSON.stringify(part);
        if (text.includes('\\u0000') || text.includes('__proto__')) return;
        const value = JSON.parse(text) as unknown;
        const decoded = decodeCatalog(encodeCatalog({ ...small, tomorrow: value } as unknown as Catalog));
        expect((decoded as unknown as { tomorrow: unknown }).tomorrow).toEqual(value);
      }),
    );
  });

  it('spells words by their pieces, whatever they are', () => {
    const piece = fc.string({ unit: fc.constantFrom('转', '账', '打', 'a', ' '), maxLength: 3 });
    const choice = fc.uniqueArray(piece, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.array(choice, { minLength: 1, maxLength: 3 }), { maxLength: 4 }), (given) => {
        const sets = given
          .map((choices) => choices.reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail))))
          .map((words) => [...new Set(words)].filter((word) => word !== '').sort())
          .filter(({ length }) => length > 0);
        for (const order of [sets, [...sets].reverse()]) {
          const words = [...new Set(order.flat())];
          const atoms = sets.map((set) => set.map((word) => words.indexOf(word)).sort((a, b) => a - b));
          const catalog = { ...small, lexicon: { words, atoms, patterns: [] }, signals: [], scripts: [] };
          expect(decodeCatalog(encodeCatalog(catalog)).lexicon).toEqual(catalog.lexicon);
        }
      }),
    );
  });

  it('is the same bytes each time', () => {
    expect(encodeCatalog(small)).toEqual(encodeCatalog(small));
  });

  it('is written like an older state, so that what stayed the same stays the same bytes', () => {
    const before = encodeCatalog(small);
    expect(encodeCatalog(small, before)).toEqual(before);
    // A text that makes other characters the commonest: without the older state, all others have other codes.
    const changed = { ...small, version: '丁'.repeat(200) + '丙'.repeat(300) };
    const like = encodeCatalog(changed, before);
    expect(decodeCatalog(like)).toEqual(changed);
    const [known, kept, anew] = [before, like, encodeCatalog(changed)].map((bytes) =>
      Array.from(bytes.slice(8), (byte) => String.fromCharCode(byte)).join(''),
    );
    const pieces = known!.match(/[^]{6}/g)!;
    const stay = (text: string): number => pieces.filter((piece) => text.includes(piece)).length / pieces.length;
    expect(stay(kept!)).toBeGreaterThan(0.9);
    expect(stay(anew!)).toBeLessThan(0.5);
    expect(encodeCatalog(small, new Uint8Array(8))).toEqual(before);
  });

  it('refuses the character that parts texts', () => {
    expect(() => encodeCatalog({ ...small, version: 'a\0b' })).toThrowCode('catalog-invalid');
  });
});

describe('a catalog in parts', () => {
  const parts = encodeParts(shipped);
  const { check, zh, extended, en, ...others } = parts;

  it.each([
    ['in their order', Object.values(others)],
    ['in another order', Object.values(others).reverse()],
  ])('is the catalog again, %s', (_, rest) => {
    expect(Object.keys(parts)).toEqual([...PARTS]);
    expect(decodeCatalog(check, ...rest)).toEqual(shipped);
  });

  it('checks and tells why with the first part alone', () => {
    const [engine, whole] = [createEngine(decodeCatalog(check)), createEngine(shipped)];
    for (const message of ['我是银行客服，您的账户将被冻结，请点击 http://example.com 验证', '請把錢轉到安铨帐沪']) {
      expect(engine.check(message)).toEqual(whole.check(message));
      expect(engine.check(message).evidence).not.toEqual([]);
    }
    const { advice, contacts, sources, signals, scripts } = decodeCatalog(check);
    expect([advice, contacts, sources, signals]).toEqual([
      shipped.advice,
      shipped.contacts,
      shipped.sources,
      shipped.signals,
    ]);
    expect(scripts.map(({ title, summary }) => [title, summary])).toEqual(
      shipped.scripts.map(({ title, summary }) => [title, summary]),
    );
  });

  it('is in Chinese first, then in every language', () => {
    expect(decodeCatalog(zh, extended, en)).toEqual(decodeCatalog(check));
    expect(decodeCatalog(zh, ...Object.values(others), en, extended)).toEqual(shipped);
    const [chinese, whole] = [decodeCatalog(zh), createEngine(shipped)];
    expect(openCatalog(JSON.parse(JSON.stringify(chinese)))).toEqual(chinese);
    const message = '我是银行客服，您的账户将被冻结，请点击 http://example.com 验证';
    expect(createEngine(chinese).check(message)).toEqual(whole.check(message));
    const disguised = '您的帐沪被冻结，请马上处理';
    expect(createEngine(chinese).check(disguised)).not.toEqual(whole.check(disguised));
    expect(createEngine(decodeCatalog(zh, extended)).check(disguised)).toEqual(whole.check(disguised));
    const english = 'Your account is suspended. Click http://example.com to verify your card now.';
    expect(createEngine(chinese).check(english)).toMatchObject({ level: 'cannot-say', cannotSay: 'language' });
    expect(['caution', 'danger']).toContain(whole.check(english).level);
    expect(JSON.stringify(chinese.signals)).not.toContain('"en":');
    expect(JSON.stringify(chinese.lexicon.patterns).length).toBeLessThan(
      JSON.stringify(shipped.lexicon.patterns).length,
    );
  });

  it('judges payments with the second', () => {
    const payment = { askedBy: 'authority', channel: 'gift-card', secret: true };
    expect(checkPayment(createEngine(decodeCatalog(check, parts.payments)), payment).level).toBe('danger');
    expect(() => checkPayment(createEngine(decodeCatalog(check)), payment)).toThrowCode('payment-invalid');
  });

  it('refuses a part alone, and parts of two catalogs', () => {
    const other = encodeParts({ ...shipped, expires: '2099-01-01' });
    expect(() => decodeCatalog(parts.payments)).toThrowCode('catalog-invalid');
    expect(() => decodeCatalog(en)).toThrowCode('catalog-invalid');
    expect(() => decodeCatalog(other.zh, en)).toThrowCode('catalog-invalid');
    expect(() => decodeCatalog(check, other.learning)).toThrowCode('catalog-invalid');
  });
});

describe('bytes as text', () => {
  it('come back as they were, from a text that any module and page may hold', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        const text = bytesToText(bytes);
        expect(textToBytes(text)).toEqual(bytes);
        expect(text).not.toMatch(/['"`\\<$\p{Cc}\p{Cf}]/u);
      }),
    );
  });
});

describe('bytes that are damaged', () => {
  const bytes = encodeCatalog(small);

  it.each([
    ['nothing', new Uint8Array(0)],
    ['something else', new Uint8Array(100).fill(7)],
    ['bytes cut off', bytes.slice(0, -1)],
    ['half of them', bytes.slice(0, bytes.length / 2)],
    ['one bit changed', bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte))],
  ])('are refused: %s', (_, damaged) => {
    expect(() => decodeCatalog(damaged)).toThrowCode('catalog-invalid');
  });

  it('give a catalog or an error of ours, whatever was changed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
        const damaged = bytes.slice();
        damaged[at] = byte;
        try {
          decodeCatalog(damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(FraudFreeError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
