import type { Catalog, Condition, Lexicon, Signal } from '@fraud-free/core';
import { mapPatterns } from '@fraud-free/core/inside';

/** A lexicon of what these signals look for and nothing else, in the order that it had, and the signals with its numbers. */
export function pickPatterns(lexicon: Lexicon, signals: readonly Signal[]): Pick<Catalog, 'lexicon' | 'signals'> {
  const named = new Set<number>();
  for (const { match } of signals) walk(match, (condition) => void mapPatterns(condition, (n) => (named.add(n), n)));
  const order = [...named].sort((a, b) => a - b);
  const placeOf = new Map(order.map((old, place) => [old, place]));
  return {
    lexicon: numberAnew(lexicon, order),
    signals: signals.map((signal) => ({ ...signal, match: mapPatterns(signal.match, (n) => placeOf.get(n)!) })),
  };
}

/**
 * Some patterns of a lexicon in another order. Atoms and words are numbered as a compiler does, in the order in which
 * they are named and the words of one atom in that of their units, for only so they are written in few bytes.
 *
 * @param order old numbers of patterns
 */
export function numberAnew({ words, atoms, patterns }: Lexicon, order: readonly number[]): Lexicon {
  const [newAtoms, newWords] = [new Map<number, number>(), new Map<number, number>()];
  const number = (places: Map<number, number>, old: number): number => {
    if (!places.has(old)) places.set(old, places.size);
    return places.get(old)!;
  };
  const ordered = order.map((old) => patterns[old]!.map((part, at) => (at % 2 === 0 ? number(newAtoms, part) : part)));
  const byUnits = (a: number, b: number): number => (words[a]! < words[b]! ? -1 : 1);
  const numbered = [...newAtoms.keys()].map((old) => {
    const atom = atoms[old]!;
    if (typeof atom === 'string') return atom;
    return [...atom]
      .sort(byUnits)
      .map((word) => number(newWords, word))
      .sort((a, b) => a - b);
  });
  return { words: [...newWords.keys()].map((old) => words[old]!), atoms: numbered, patterns: ordered };
}

/** Visits a condition and all that it is made of. */
export function walk(condition: Condition, visit: (condition: Condition) => void): void {
  visit(condition);
  const parts =
    'any' in condition ? condition.any : 'all' in condition ? condition.all : 'not' in condition ? [condition.not] : [];
  for (const part of parts) walk(part, visit);
}
