import { FraudFreeError, openCatalog } from '@fraud-free/core';
import { describe, expect, it } from 'vitest';
import { smallCatalog } from '../../support/small-catalog.js';

function faultsOf(value: unknown): readonly string[] {
  try {
    openCatalog(value);
  } catch (error) {
    if (error instanceof FraudFreeError) return error.faults;
    throw error;
  }
  return [];
}

/** A catalog as it comes from a file, to be spoilt. */
const fromFile = (): Record<string, unknown> => JSON.parse(JSON.stringify(smallCatalog())) as Record<string, unknown>;

describe('openCatalog', () => {
  it('gives back a sound catalog', () => {
    const catalog = smallCatalog();
    expect(openCatalog(catalog)).toBe(catalog);
  });

  it.each([[null], ['a catalog'], [[]], [7], [undefined], [new Uint8Array(9)]])('refuses %j', (value) => {
    expect(() => openCatalog(value)).toThrowCode('catalog-invalid');
  });

  it('lists every fault at once', () => {
    const faults = faultsOf({ ...fromFile(), version: 7, scripts: 'none', judge: { prior: 'low' } });
    expect(faults).toContain('catalog.version: expected a string that is not empty, found 7');
    expect(faults).toContain('catalog.scripts: expected a list, found "none"');
    expect(faults).toContain('catalog.judge.prior: expected a number, found "low"');
    expect(faults).toContain('catalog.judge.danger: expected a number, found nothing');
  });

  it.each([
    ['a pattern of unknown atoms', { lexicon: { words: ['a'], atoms: [[0]], patterns: [[5]] } }, /patterns\[0\]/],
    ['an atom of unknown words', { lexicon: { words: ['a'], atoms: [[3]], patterns: [] } }, /atoms\[0\]/],
    ['a word that is empty', { lexicon: { words: ['*'], atoms: [], patterns: [] } }, /words\[0\]/],
    ['a folding of two lengths', { folding: { from: '帳戶', to: '账' } }, /folding/],
    ['a date that is none', { expires: 'soon' }, /expires/],
    ['scripts of an unknown category', { categories: [] }, /expected a known category/],
    ['unknown advice', { advice: [] }, /expected known advice/],
  ])('refuses %s', (_, change, fault) => {
    expect(faultsOf({ ...fromFile(), ...change }).join('\n')).toMatch(fault);
  });

  it('does not let a pattern index reach into the list object', () => {
    expect(faultsOf({ ...fromFile(), lexicon: { words: [], atoms: [['length']], patterns: [] } })).not.toEqual([]);
  });
});
