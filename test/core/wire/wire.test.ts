import { createEngine, FraudFreeError, openCatalog, type Catalog } from '@fraud-free/core';
import { encodeCatalog, withoutExamples } from '@fraud-free/core/wire';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCatalog } from '../../../packages/core/src/wire/decode-catalog.js';
import { catalog as shipped } from '@fraud-free/rules';
import { smallCatalog } from '../../support/small-catalog.js';

const small = smallCatalog();

describe('a catalog as bytes', () => {
  it.each([
    ['a small one', small],
    ['the shipped one', shipped],
    ['the shipped one without examples', withoutExamples(shipped)],
  ])('comes back whole: %s', (_, catalog) => {
    expect(openCatalog(encodeCatalog(catalog))).toEqual(catalog);
  });

  it('judges as it did', () => {
    const engine = createEngine(encodeCatalog(withoutExamples(shipped)));
    const message = '我是银行客服，您的账户将被冻结，请点击 http://example.com 验证';
    expect(engine.check(message)).toEqual(createEngine(shipped).check(message));
  });

  it('carries parts that it has never heard of', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (part) => {
        const text = JSON.stringify(part);
        if (text.includes('\\u0000') || text.includes('__proto__')) return;
        const value = JSON.parse(text) as unknown;
        const decoded = decodeCatalog(encodeCatalog({ ...small, tomorrow: value } as unknown as Catalog));
        expect((decoded as { tomorrow: unknown }).tomorrow).toEqual(value);
      }),
    );
  });

  it('is the same bytes each time', () => {
    expect(encodeCatalog(small)).toEqual(encodeCatalog(small));
  });

  it('refuses the character that parts texts', () => {
    expect(() => encodeCatalog({ ...small, version: 'a\0b' })).toThrowCode('catalog-invalid');
  });
});

describe('bytes that are damaged', () => {
  const bytes = encodeCatalog(small);

  it.each([
    ['nothing', new Uint8Array(0)],
    ['something else', new Uint8Array(100).fill(7)],
    ['bytes cut off', bytes.slice(0, -1)],
    ['half of them', bytes.slice(0, bytes.length / 2)],
  ])('are refused: %s', (_, damaged) => {
    expect(() => openCatalog(damaged)).toThrowCode('catalog-invalid');
  });

  it('give a catalog or an error of ours, whatever was changed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
        const damaged = bytes.slice();
        damaged[at] = byte;
        try {
          openCatalog(damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(FraudFreeError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
