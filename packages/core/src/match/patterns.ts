import type { Lexicon } from '../catalog/catalog.js';
import type { Entity } from './entities.js';
import { createHits, type Hits } from './hits.js';
import { pickKeys } from './pick-keys.js';
import { byEnd, lastEndingBy, type Span, type Spans } from './span.js';

/** Finds the patterns of a lexicon in a normalised text. */
export type MatchPatterns = (text: string, entities: readonly Entity[]) => ReadonlyMap<number, Spans>;

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
 */
export function createPatternMatcher(lexicon: Lexicon): MatchPatterns {
  const keys = pickKeys(lexicon);
  const hits = createHits(lexicon, keys);
  const { atoms, patterns } = lexicon;

  return (text, entities) => {
    hits.read(text, entities);
    const found: Found[] = [];
    for (let i = 0; i < hits.keys.length; i++) {
      for (const pattern of keys.patternsOfKey[hits.keys[i]!]!) {
        const spans = matchSequence(patterns[pattern]!, hits);
        if (spans.length > 0) found.push({ pattern, spans });
      }
    }
    if (found.length > 1) found.sort(byRarest);
    return new Map(found.map(({ pattern, spans }) => [pattern, spans]));
  };

  /**
   * By where the atom stands first that the fewest patterns share, entities last: of signals of one weight the judge
   * takes the first, and which one that is must not depend on how patterns are looked for.
   */
  function byRarest(a: Found, b: Found): number {
    const [one, other] = [keys.rarestOf[a.pattern]!, keys.rarestOf[b.pattern]!];
    if (one === other) return a.pattern - b.pattern;
    const isEntity = (atom: number): number => Number(typeof atoms[atom] === 'string');
    return isEntity(one) - isEntity(other) || byEnd(hits.spansOf(one)[0]!, hits.spansOf(other)[0]!) || one - other;
  }
}

interface Found {
  readonly pattern: number;
  readonly spans: Spans;
}

function matchSequence(pattern: readonly number[], hits: Hits): Spans {
  for (let i = 0; i < pattern.length; i += 2) if (!hits.has(pattern[i]!)) return NOWHERE;
  let sequences = hits.spansOf(pattern[0]!);
  for (let i = 2; i < pattern.length && sequences.length > 0; i += 2) {
    sequences = extend(sequences, hits.spansOf(pattern[i]!), pattern[i - 1]!);
  }
  return sequences;
}

const NOWHERE: Spans = [];

/** Both lists are ordered by end, and so is the result. */
function extend(sequences: Spans, spans: Spans, gap: number): Spans {
  const longer: Span[] = [];
  for (const span of spans) {
    const nearest = lastEndingBy(sequences, span.start);
    if (nearest && span.start - nearest.end <= gap) longer.push({ start: nearest.start, end: span.end });
  }
  return longer;
}
