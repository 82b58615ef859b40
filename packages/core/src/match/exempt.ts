import type { Lexicon } from '../catalog/catalog.js';

/** By pattern: whether it says a negation itself, so that none turns it round. */
export function exemptPatterns({ words, atoms, patterns }: Lexicon, negations: readonly string[]): readonly boolean[] {
  const negation = new RegExp(negations.map(escaped).join('|') || '(?!)', 'u');
  const says = words.map((word) => negation.test(word));
  const atomSays = atoms.map((atom) => typeof atom !== 'string' && atom.some((word) => says[word]));
  return patterns.map((pattern) => pattern.some((atom, place) => place % 2 === 0 && atomSays[atom]));
}

function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
}
