import type { Lexicon } from '@fraud-free/core';
import type { CompiledAtom, CompiledPattern } from '../pattern/compile-pattern.js';

/** A lexicon and the way from a pattern, as it is written in the rules, to its places in it. */
export interface BuiltLexicon {
  readonly lexicon: Lexicon;
  /** One place for each sequence of the pattern, ascending. It must be among those given. */
  readonly placesOf: (source: string) => readonly number[];
}

/**
 * Puts patterns into tables: each word, atom and pattern once, in the order in which they are first named, so that their
 * numbers pack well; two ways of writing one pattern share its place. Patterns all in Latin letters come last, so that a
 * catalog without them is the beginning of the whole.
 *
 * @param patterns in the order of the signals that name them
 */
export function buildLexicon(patterns: ReadonlyMap<string, readonly CompiledPattern[]>): BuiltLexicon {
  const all = [...patterns.values()].flat().sort((a, b) => Number(isLatin(a)) - Number(isLatin(b)));
  const byAtom = new Map(all.flatMap((pattern) => pattern.atoms.map((atom) => [atomKey(atom), atom] as const)));
  const byPattern = new Map(all.map((pattern) => [patternKey(pattern), pattern] as const));
  const atoms = table([...byAtom.keys()]);
  const places = table([...byPattern.keys()]);
  const words = table(
    atoms.entries.map((key) => byAtom.get(key)!).flatMap((atom) => (typeof atom === 'string' ? [] : atom)),
  );
  return {
    lexicon: {
      words: words.entries,
      atoms: atoms.entries.map((key) => {
        const atom = byAtom.get(key)!;
        return typeof atom === 'string' ? atom : atom.map(words.indexOf).sort((a, b) => a - b);
      }),
      patterns: places.entries.map((key) => {
        const pattern = byPattern.get(key)!;
        return pattern.atoms.flatMap((atom, index) => [
          atoms.indexOf(atomKey(atom)),
          ...pattern.gaps.slice(index, index + 1),
        ]);
      }),
    },
    placesOf: (source) => [...new Set(patterns.get(source)!.map(patternKey).map(places.indexOf))].sort((a, b) => a - b),
  };
}

function table(keys: readonly string[]): { entries: readonly string[]; indexOf: (key: string) => number } {
  const entries = [...new Set(keys)];
  const places = new Map(entries.map((key, index) => [key, index]));
  return { entries, indexOf: (key) => places.get(key)! };
}

/** Whether a pattern has words, and none with a Chinese character. */
function isLatin({ atoms }: CompiledPattern): boolean {
  const words = atoms.filter((atom) => typeof atom !== 'string').flat();
  return words.length > 0 && !words.some((word) => /\p{Script=Han}/u.test(word));
}

/** Words hold no line breaks and no `{`, so keys are as distinct as what they stand for. */
function atomKey(atom: CompiledAtom): string {
  return typeof atom === 'string' ? `{${atom}}` : atom.join('\n');
}

function patternKey({ atoms, gaps }: CompiledPattern): string {
  return atoms.map((atom, index) => atomKey(atom) + (index in gaps ? `\n<${gaps[index]}>\n` : '')).join('');
}
