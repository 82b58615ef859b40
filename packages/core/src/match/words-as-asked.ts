import type { Lexicon } from '../catalog/catalog.js';
import type { EntityKind } from '../catalog/script.js';

/** The words of a lexicon as far as somebody asks for them, so that one that is spelled is multiplied out for few. */
export interface WordsAsAsked {
  /** How many atoms there are. */
  readonly count: number;
  /** The words of an atom, or its kind of entity. */
  readonly of: WordsOf;
  /** The same with those words alone that pass a test, which passes whatever such a word begins with, too. */
  readonly among: (has: (start: string) => boolean) => WordsOf;
  /** Names the units that stand side by side in words, each pair at least once. */
  readonly eachPair: (name: (first: number, second: number) => void) => void;
}

export type WordsOf = (atom: number) => readonly string[] | EntityKind;

export function wordsAsAsked({ words, atoms }: Lexicon): WordsAsAsked {
  const of: WordsOf = (atom) => {
    const its = atoms[atom]!;
    return typeof its === 'string' ? its : its.map((word) => words[word]!);
  };
  return {
    count: atoms.length,
    of,
    among: (has) => (atom) => {
      const its = of(atom);
      return typeof its === 'string' ? its : its.filter(has);
    },
    eachPair: (name) => eachPairIn(words, name),
  };
}

export function eachPairIn(words: readonly string[], name: (first: number, second: number) => void): void {
  for (const word of words) {
    for (let i = 1, last = word.charCodeAt(0); i < word.length; i++) name(last, (last = word.charCodeAt(i)));
  }
}
