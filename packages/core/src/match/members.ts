import type { Lexicon } from '../catalog/catalog.js';
import { createFile, type File } from './file.js';

/** What atoms are made of, flat. */
export interface Members {
  /** The words as they are numbered in the pass: what many atoms share first, as most of what is met is then close together. */
  readonly order: Int32Array;
  /**
   * By word, as it is numbered in the pass: twice the number of each atom that has it, and one more if the atom is the key
   * of a pattern. In one list, as what is met together is read together.
   */
  readonly atomsOfWord: File;
  /** By atom: the single characters that are left out of the pass. */
  readonly commonsOfAtom: File;
  readonly kinds: readonly (string | undefined)[];
}

/** @param keys the patterns of each atom that is a key */
export function flattenAtoms({ words, atoms }: Lexicon, isLeftOut: readonly boolean[], keys: File): Members {
  const links: number[] = [];
  const commons: number[] = [];
  const uses = new Int32Array(words.length);
  const kinds = atoms.map((atom) => (typeof atom === 'string' ? atom : undefined));
  for (const atom of atoms) if (typeof atom !== 'string') for (const word of atom) uses[word]!++;
  const order = Int32Array.from(words.keys()).sort((a, b) => uses[b]! - uses[a]! || a - b);
  const placeOf = new Int32Array(words.length);
  order.forEach((word, place) => (placeOf[word] = place));
  atoms.forEach((atom, index) => {
    if (typeof atom === 'string') return;
    const entry = index * 2 + Number(keys.from[index] !== keys.from[index + 1]);
    for (const word of atom) {
      if (isLeftOut[word]) commons.push(index, words[word]!.charCodeAt(0));
      else links.push(placeOf[word]!, entry);
    }
  });
  return {
    order,
    atomsOfWord: createFile(words.length, links),
    commonsOfAtom: createFile(atoms.length, commons),
    kinds,
  };
}
