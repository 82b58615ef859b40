import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFile } from '../../../packages/core/src/match/file.js';
import { addPlace, createPlaces, lastEndingBy, sortPlaces, spansIn } from '../../../packages/core/src/match/places.js';
import { byEnd } from '../../../packages/core/src/match/span.js';

const span = fc.tuple(fc.nat(2 ** 24), fc.nat(40)).map(([start, length]) => ({ start, end: start + length }));

it('places are put in order by their ends, few and many, and those before them stay', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 5 }), fc.array(span, { maxLength: 600 }), (before, list) => {
      const places = createPlaces();
      for (const { start, end } of [...before, ...list]) addPlace(places, start, end);
      sortPlaces(places, before.length);
      expect(spansIn(places, 0, before.length)).toEqual(before);
      expect(spansIn(places, before.length, places.count)).toEqual([...list].sort(byEnd));
    }),
  );
});

it('the last place that ends by a limit is found', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { maxLength: 30 }), fc.nat(60), (given, limit) => {
      const ends = Int32Array.from(given).sort();
      expect(lastEndingBy(ends, 0, ends.length, limit)).toBe(ends.findLastIndex((end) => end <= limit));
    }),
  );
});

it('lists are filed by number, in their order', () => {
  const { from, entries } = createFile(3, [2, 7, 0, 5, 2, 8]);
  expect([...from]).toEqual([0, 1, 1, 3]);
  expect([...entries]).toEqual([5, 7, 8]);
});
