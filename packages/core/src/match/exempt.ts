import type { Lexicon } from '../catalog/catalog.js';

/** Whether a pattern says a negation itself, so that none turns it round. */
export type IsExempt = (pattern: number) => boolean;

/** Patterns are looked at when they are asked for: few are ever found beside a negation. */
export function createIsExempt({ words, atoms, patterns }: Lexicon, negations: readonly string[]): IsExempt {
  const known: (boolean | undefined)[] = [];
  let negation: RegExp | undefined;
  return (pattern) =>
    (known[pattern] ??= patterns[pattern]!.some((part, place) => {
      const atom = place % 2 === 0 ? atoms[part]! : '';
      negation ??= new RegExp(negations.map(escaped).join('|') || '(?!)', 'u');
      return typeof atom !== 'string' && atom.some((word) => negation!.test(words[word]!));
    }));
}

function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
}
