import type { Lexicon } from '../catalog/catalog.js';
import type { Numbers } from './hits.js';
import type { TablesAsAsked } from './pattern-tables.js';
import { createPatternMatcher, type FoundPatterns, type PatternMatcher } from './patterns.js';

/**
 * A matcher whose tables are made as they are needed: for the first texts of the patterns alone that these can have, which
 * takes a twentieth of the time, then of all, for good. So a page has its first answer soon, and who checks many
 * messages loses nothing. The same is found either way.
 */
export function createMatcherAsAsked(lexicon: Lexicon, tables: TablesAsAsked): PatternMatcher {
  let whole: PatternMatcher | undefined;
  let now: PatternMatcher | undefined;
  let left = UNITS_FIRST;
  const matcherFor = (text: string): PatternMatcher => {
    left -= text.length + UNITS_EACH;
    if (left < 0 || tables.isMade()) return (whole = createPatternMatcher(lexicon, tables.whole()));
    return matcherOf(tables.of(text));
  };
  const negations: Numbers = {
    get list() {
      return now!.negations.list;
    },
    get count() {
      return now!.negations.count;
    },
  };
  return {
    negations,
    match(text, entities) {
      now = whole ?? matcherFor(text);
      return now.match(text, entities);
    },
  };
}

/** So many units are read before the tables of all patterns are made; a text counts as these many more. */
const UNITS_FIRST = 3_000;
const UNITS_EACH = 500;

/** For one text and no other. */
function matcherOf({ lexicon, patterns, tables }: ReturnType<TablesAsAsked['of']>): PatternMatcher {
  const matcher = createPatternMatcher(lexicon, tables);
  const own = new Map(patterns.map((pattern, number) => [pattern, number]));
  return {
    negations: matcher.negations,
    match(its, entities): FoundPatterns {
      const found = matcher.match(its, entities);
      const { list, count } = found.all;
      const all = { list: Array.from({ length: count }, (_, at) => patterns[list[at]!]!), count };
      return {
        all,
        has: (pattern) => own.has(pattern) && found.has(own.get(pattern)!),
        spansOf: (pattern) => found.spansOf(own.get(pattern)!),
      };
    },
  };
}
