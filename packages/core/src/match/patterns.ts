import type { Lexicon } from '../catalog/catalog.js';
import type { Entity } from './entities.js';
import { createHits, type Hits, type Numbers } from './hits.js';
import type { PatternTables } from './pattern-tables.js';
import { addPlace, FARTHEST, lastEndingBy, spansIn } from './places.js';
import type { Span } from './span.js';

/** Finds the patterns of a lexicon in a normalised text. What it found holds until the next text. */
export interface PatternMatcher {
  match(text: string, entities: readonly Entity[]): FoundPatterns;
  /** Where negations end in the text, in order. */
  readonly negations: Numbers;
}

export interface FoundPatterns {
  /** Each once; see {@link createPatternMatcher} for their order. */
  readonly all: Numbers;
  has(pattern: number): boolean;
  /** By end, of a pattern that was found. */
  spansOf(pattern: number): Span[];
}

/**
 * One pass finds all words; each word belongs to some atoms, each atom to some patterns. A pattern is only looked at
 * when its key, the atom that ordinary text is least likely to have, was found; so what is not in the message costs
 * nothing, however many patterns there are.
 *
 * A pattern `atom gap atom gap atom` is found from left to right. For each place of the next atom the nearest end
 * before it is taken: if that one is too far, all are.
 *
 * ```
 * 点击 <8> {link}      点击 …… 点击下方 http://example.com
 *                      [0,2)    [6,8)      [10,28)        nearest end before 10 is 8: [6,28)
 * ```
 *
 * Patterns come by where the atom stands first that the fewest of them share, entities last: of signals of one weight
 * the judge takes the first, and which one that is must not depend on how patterns are looked for.
 */
export function createPatternMatcher(lexicon: Lexicon, tables: PatternTables): PatternMatcher {
  const { keys } = tables;
  const hits = createHits(lexicon, tables);
  const { atoms, patterns } = lexicon;
  const { rarestOf } = keys;
  /** By pattern: how many other atoms it has than its key, those, then its parts, up to where the next one begins. */
  const firstPart = new Int32Array(patterns.length + 1);
  const { from: firstOther, entries: others } = keys.others;
  patterns.forEach(({ length }, index) => {
    firstPart[index + 1] = firstPart[index]! + 1 + firstOther[index + 1]! - firstOther[index]! + length;
  });
  const parts = new Int32Array(firstPart[patterns.length]!);
  patterns.forEach((pattern, index) => {
    const last = firstOther[index + 1]!;
    let at = firstPart[index]!;
    parts[at++] = last - firstOther[index]!;
    for (let i = firstOther[index]!; i < last; i++) parts[at++] = others[i]!;
    for (let i = 0; i < pattern.length; i++) parts[at++] = pattern[i]!;
  });
  const isEntity = Uint8Array.from(atoms, (atom) => (typeof atom === 'string' ? 1 : 0));
  const stamps = new Float64Array(patterns.length);
  const firstPlace = new Int32Array(patterns.length);
  const lastPlace = new Int32Array(patterns.length);
  const all = { list: [] as number[], count: 0 };
  const order: number[] = [];
  let now = 0;

  const hasAll = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (!hits.has(parts[i]!)) return false;
    return true;
  };
  const add = (pattern: number, from: number, to: number): void => {
    stamps[pattern] = now;
    firstPlace[pattern] = from;
    lastPlace[pattern] = to;
    const rarest = rarestOf[pattern]!;
    hits.locate(rarest);
    const place = hits.firstPlace[rarest]!;
    all.list[all.count] = pattern;
    order[all.count++] = isEntity[rarest]! * LAST + hits.places.ends[place]! * FARTHEST + hits.places.starts[place]!;
  };
  const found: FoundPatterns = {
    all,
    has: (pattern) => stamps[pattern] === now,
    spansOf: (pattern) => spansIn(hits.places, firstPlace[pattern]!, lastPlace[pattern]!),
  };
  return {
    negations: hits.negations,
    match(text, entities) {
      now++;
      all.count = 0;
      hits.read(text, entities);
      const { list, count } = hits.candidates;
      for (let i = 0; i < count; i++) {
        const pattern = list[i]!;
        const first0 = firstPart[pattern]! + 1;
        let at = first0 + parts[first0 - 1]!;
        if (!hasAll(first0, at)) continue;
        const end = firstPart[pattern + 1]!;
        const first = parts[at]!;
        hits.locate(first);
        let from = hits.firstPlace[first]!;
        let to = hits.lastPlace[first]!;
        for (at += 2; at < end && from < to; at += 2) {
          from = extend(hits, from, to, parts[at]!, parts[at - 1]!);
          to = hits.places.count;
        }
        if (from < to) add(pattern, from, to);
      }
      if (all.count > 1) sortByOrder(all.list, all.count, order, rarestOf);
      return found;
    },
  };
}

/** The square of a place, and more. */
const LAST = FARTHEST ** 2;

/** Writes the places of sequences that go on with an atom: a new list, by end as both are, up to the last place. */
function extend(hits: Hits, from: number, to: number, atom: number, gap: number): number {
  hits.locate(atom);
  const { places } = hits;
  const longer = places.count;
  const last = hits.lastPlace[atom]!;
  for (let i = hits.firstPlace[atom]!; i < last; i++) {
    const start = places.starts[i]!;
    const nearest = lastEndingBy(places.ends, from, to, start);
    if (nearest >= from && start - places.ends[nearest]! <= gap)
      addPlace(places, places.starts[nearest]!, places.ends[i]!);
  }
  return longer;
}

/** At the same place, by the atom that is there, then by pattern. */
function sortByOrder(all: number[], count: number, order: number[], rarestOf: Int32Array): void {
  const isAfter = (place: number, pattern: number, otherPlace: number, other: number): boolean =>
    (place - otherPlace || rarestOf[pattern]! - rarestOf[other]! || pattern - other) > 0;
  if (count > FEW) {
    const orderOf = new Map(Array.from({ length: count }, (_, i) => [all[i]!, order[i]!]));
    const sorted = all.slice(0, count).sort((a, b) => (isAfter(orderOf.get(a)!, a, orderOf.get(b)!, b) ? 1 : -1));
    sorted.forEach((pattern, i) => (all[i] = pattern));
    return;
  }
  for (let i = 1; i < count; i++) {
    const pattern = all[i]!;
    const place = order[i]!;
    let at = i;
    for (; at > 0 && isAfter(order[at - 1]!, all[at - 1]!, place, pattern); at--) {
      all[at] = all[at - 1]!;
      order[at] = order[at - 1]!;
    }
    all[at] = pattern;
    order[at] = place;
  }
}

const FEW = 40;
