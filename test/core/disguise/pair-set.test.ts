import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPairSet, OLDER_BITS, printPairs } from '../../../packages/core/src/disguise/pair-set.js';

const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code));
const pairs = fc.uniqueArray(
  fc.tuple(han, han).map(([first, second]) => first + second),
  { maxLength: 500 },
);

it.each([21, OLDER_BITS])('pairs are read as they were printed, by hashes of %i bits', (bits) => {
  fc.assert(
    fc.property(pairs, pairs, (some, others) => {
      const known = createPairSet(printPairs(some, bits), bits);
      const isKnown = (pair: string): boolean => known.has(pair.charCodeAt(0), pair.charCodeAt(1));
      expect(some.every(isKnown)).toBe(true);
      const strangers = others.filter((pair) => !some.includes(pair));
      expect(strangers.filter(isKnown).length).toBeLessThanOrEqual(5);
    }),
  );
});
