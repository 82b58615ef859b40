import type { Lexicon } from '../catalog/catalog.js';
import { isWordUnit } from '../text/characters.js';
import { createFile, type File } from './file.js';

/** Patterns by the one of their atoms that calls for a look at them: its key. */
export interface Keys {
  /** By atom: the patterns whose key it is. */
  readonly patternsOfAtom: File;
  /** By word: 1 if a key has it. */
  readonly isInKey: Uint8Array;
  /** By pattern: its other atoms, the unlikeliest first: where one is missing, the others need no look. */
  readonly others: File;
  /** By pattern: the atom of it that the fewest patterns share. */
  readonly rarestOf: Int32Array;
}

/**
 * Files each pattern under the atom that ordinary text is least likely to have, so that few patterns are looked at in
 * vain. How likely a word is, is guessed from its length, since each Chinese character makes it ten times as rare, and
 * from the number of atoms that have it, since those who write rules write of what is often said.
 *
 * @param uses by atom: in how many patterns it is
 */
export function pickKeys({ words, atoms, patterns }: Lexicon, uses: ArrayLike<number>): Keys {
  const shared = new Int32Array(words.length);
  for (const atom of atoms) if (typeof atom !== 'string') for (const word of atom) shared[word]!++;
  const likely = Float64Array.from(words, (word, index) => likelihood(word) * (1 + shared[index]! / 4));
  const likelyAtoms = Float64Array.from(atoms, (atom) => {
    if (typeof atom === 'string') return atom === 'amount' ? AMOUNT : ENTITY;
    let sum = 0;
    for (const word of atom) sum += likely[word]!;
    return sum;
  });
  const rarestOf = Int32Array.from(patterns, (pattern) => leastOf(pattern, uses));

  const isInKey = new Uint8Array(words.length);
  const keyLinks: number[] = [];
  const otherLinks: number[] = [];
  patterns.forEach((pattern, index) => {
    const [first, ...others] = atomsOf(pattern).sort((a, b) => likelyAtoms[a]! - likelyAtoms[b]!);
    for (const atom of others) otherLinks.push(index, atom);
    keyLinks.push(first!, index);
    const key = atoms[first!]!;
    if (typeof key !== 'string') for (const word of key) isInKey[word] = 1;
  });
  return {
    patternsOfAtom: createFile(atoms.length, keyLinks),
    isInKey,
    others: createFile(patterns.length, otherLinks),
    rarestOf,
  };
}

/** By atom: in how many patterns it is. */
export function usesOf(atoms: number, patterns: Lexicon['patterns']): Int32Array {
  const uses = new Int32Array(atoms);
  for (const pattern of patterns) for (let i = 0; i < pattern.length; i += 2) uses[pattern[i]!]!++;
  return uses;
}

function atomsOf(pattern: readonly number[]): number[] {
  return pattern.filter((_, place) => place % 2 === 0);
}

/** The atom with the least of something, the first of them. */
function leastOf(pattern: readonly number[], numbers: ArrayLike<number>): number {
  let least = pattern[0]!;
  for (let i = 2; i < pattern.length; i += 2) if (numbers[pattern[i]!]! < numbers[least]!) least = pattern[i]!;
  return least;
}

/**
 * Whether a word is looked for only when a pattern asks: one unit, none that must stand by itself, and no key. Such as
 * 的 or 我 are in every text and of use to few.
 */
export function isLeftOut(word: string, index: number, { isInKey }: Keys): boolean {
  return word.length === 1 && !isWordUnit(word.charCodeAt(0)) && isInKey[index] === 0;
}

/** Of a text that it has a sum of money, or an entity of another kind. */
const AMOUNT = 0.2;
const ENTITY = 0.02;

function likelihood(word: string): number {
  let likely = 0.3;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    likely *= isWordUnit(unit) || unit === 0x20 ? 0.3 : 0.1;
  }
  return likely;
}
