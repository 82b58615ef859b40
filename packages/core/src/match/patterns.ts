import type { Lexicon } from '../catalog/catalog.js';
import type { Entity } from './entities.js';
import { createHits, type Hits, type Numbers } from './hits.js';
import { pickKeys } from './pick-keys.js';
import { lastEndingBy, type Span, type Spans } from './span.js';

/** Finds the patterns of a lexicon in a normalised text. What it found holds until the next text. */
export interface PatternMatcher {
  match(text: string, entities: readonly Entity[]): FoundPatterns;
  /** Where negations end in the text, in order. */
  readonly negations: Numbers;
}

export interface FoundPatterns {
  /** Each once; see {@link createPatternMatcher} for their order. */
  readonly all: Numbers;
  /** By end; undefined if it was not found. */
  spansOf(pattern: number): Spans | undefined;
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
export function createPatternMatcher(lexicon: Lexicon, negations: readonly string[]): PatternMatcher {
  const keys = pickKeys(lexicon);
  const hits = createHits(lexicon, negations, keys);
  const { atoms, patterns } = lexicon;
  const { rarestOf } = keys;
  const stamps = new Float64Array(patterns.length);
  const known: Spans[] = patterns.map(() => NOWHERE);
  const all = { list: [] as number[], count: 0 };
  const places: number[] = [];
  let now = 0;

  const found: FoundPatterns = { all, spansOf: (pattern) => (stamps[pattern] === now ? known[pattern] : undefined) };
  return {
    negations: hits.negations,
    match(text, entities) {
      now++;
      all.count = 0;
      hits.read(text, entities);
      const { candidates } = hits;
      for (let i = 0; i < candidates.count; i++) {
        const pattern = candidates.list[i]!;
        const spans = matchSequence(patterns[pattern]!, hits);
        if (spans.length === 0) continue;
        stamps[pattern] = now;
        known[pattern] = spans;
        const rarest = rarestOf[pattern]!;
        const { start, end } = hits.spansOf(rarest)[0]!;
        all.list[all.count] = pattern;
        places[all.count++] = (typeof atoms[rarest] === 'string' ? LAST : 0) + end * FARTHEST + start;
      }
      if (all.count > 1) sortByPlace(all.list, all.count, places, rarestOf);
      return found;
    },
  };
}

/** More than a text has units, and its square. */
const FARTHEST = 2 ** 25;
const LAST = FARTHEST ** 2;

/** At places of the same number, by the atom that is there, then by pattern. */
function sortByPlace(all: number[], count: number, places: number[], rarestOf: Int32Array): void {
  const isAfter = (place: number, pattern: number, otherPlace: number, other: number): boolean =>
    (place - otherPlace || rarestOf[pattern]! - rarestOf[other]! || pattern - other) > 0;
  if (count > FEW) {
    const placeOf = new Map(Array.from({ length: count }, (_, i) => [all[i]!, places[i]!]));
    const sorted = all.slice(0, count).sort((a, b) => (isAfter(placeOf.get(a)!, a, placeOf.get(b)!, b) ? 1 : -1));
    sorted.forEach((pattern, i) => (all[i] = pattern));
    return;
  }
  for (let i = 1; i < count; i++) {
    const pattern = all[i]!;
    const place = places[i]!;
    let at = i;
    for (; at > 0 && isAfter(places[at - 1]!, all[at - 1]!, place, pattern); at--) {
      all[at] = all[at - 1]!;
      places[at] = places[at - 1]!;
    }
    all[at] = pattern;
    places[at] = place;
  }
}

const FEW = 40;

function matchSequence(pattern: readonly number[], hits: Hits): Spans {
  const { length } = pattern;
  for (let i = 0; i < length; i += 2) if (!hits.has(pattern[i]!)) return NOWHERE;
  let sequences = hits.spansOf(pattern[0]!);
  for (let i = 2; i < length && sequences.length > 0; i += 2) {
    sequences = extend(sequences, hits.spansOf(pattern[i]!), pattern[i - 1]!);
  }
  return sequences;
}

const NOWHERE: Spans = [];

/** Both lists are ordered by end, and so is the result. */
function extend(sequences: Spans, spans: Spans, gap: number): Spans {
  let longer: Span[] | undefined;
  for (let i = 0; i < spans.length; i++) {
    const { start, end } = spans[i]!;
    const nearest = lastEndingBy(sequences, start);
    if (nearest && start - nearest.end <= gap) (longer ??= []).push({ start: nearest.start, end });
  }
  return longer ?? NOWHERE;
}
