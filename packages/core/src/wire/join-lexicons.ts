import type { Lexicon } from '../catalog/catalog.js';

/** A lexicon that goes on with the patterns of another, which numbers its own words and atoms. */
export function joinLexicons(first: Lexicon, more: Lexicon): Lexicon {
  const words = [...first.words];
  const atoms = [...first.atoms];
  const numbers = new Map(words.map((word, number) => [word, number]));
  const places = new Map(atoms.map((atom, place) => [String(atom), place]));
  const placeOf = more.atoms.map((its) => {
    const atom = typeof its === 'string' ? its : its.map((word) => numberOf(more.words[word]!)).sort((a, b) => a - b);
    const key = String(atom);
    if (!places.has(key)) places.set(key, atoms.push(atom) - 1);
    return places.get(key)!;
  });
  const patterns = more.patterns.map((pattern) => pattern.map((part, at) => (at % 2 === 0 ? placeOf[part]! : part)));
  return { words, atoms, patterns: [...first.patterns, ...patterns] };

  function numberOf(word: string): number {
    let number = numbers.get(word);
    if (number === undefined) numbers.set(word, (number = words.push(word) - 1));
    return number;
  }
}
