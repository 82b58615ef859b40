import type { Lexicon } from '../catalog/catalog.js';
import type { WordsAsAsked } from './words-as-asked.js';

/** Whether a pattern says a negation itself, so that none turns it round. */
export type IsExempt = (pattern: number) => boolean;

/** Patterns are looked at when they are asked for: few are ever found beside a negation. */
export function createIsExempt(
  patterns: Lexicon['patterns'],
  words: WordsAsAsked,
  negations: readonly string[],
): IsExempt {
  const known: (boolean | undefined)[] = [];
  let negation: RegExp | undefined;
  return (pattern) =>
    (known[pattern] ??= patterns[pattern]!.some((part, place) => {
      const its = place % 2 === 0 ? words.of(part) : '';
      negation ??= new RegExp(negations.map(escaped).join('|') || '(?!)', 'u');
      return typeof its !== 'string' && its.some((word) => negation!.test(word));
    }));
}

function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
}
