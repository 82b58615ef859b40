import type { Lexicon } from '../catalog/catalog.js';
import { createFile, type File } from './file.js';

/**
 * What atoms are made of, flat: the words of atom `n` are `members[firstWord[n]]` up to `members[firstWord[n + 1]]`;
 * those that are left out of the pass come last, from `firstCommon[n]` on.
 */
export interface Members {
  readonly firstWord: Int32Array;
  readonly firstCommon: Int32Array;
  readonly members: Int32Array;
  /**
   * The same the other way, of those words that are looked for in the pass: the atoms that have a word and are the key of
   * a pattern, and the others.
   */
  readonly keysOfWord: File;
  readonly othersOfWord: File;
  readonly kinds: readonly (string | undefined)[];
}

/** @param keys the patterns of each atom that is a key */
export function flattenAtoms({ words, atoms }: Lexicon, isLeftOut: readonly boolean[], keys: File): Members {
  const firstWord = new Int32Array(atoms.length + 1);
  const firstCommon = new Int32Array(atoms.length);
  const count = atoms.reduce((sum, atom) => sum + (typeof atom === 'string' ? 0 : atom.length), 0);
  const members = new Int32Array(count);
  const [keyLinks, otherLinks]: [number[], number[]] = [[], []];
  let at = 0;
  atoms.forEach((atom, index) => {
    const add = (leftOut: boolean): void => {
      if (typeof atom === 'string') return;
      for (const word of atom) {
        if (isLeftOut[word] !== leftOut) continue;
        members[at++] = word;
        if (!leftOut) (keys.from[index] === keys.from[index + 1] ? otherLinks : keyLinks).push(word, index);
      }
    };
    add(false);
    firstCommon[index] = at;
    add(true);
    firstWord[index + 1] = at;
  });
  const kinds = atoms.map((atom) => (typeof atom === 'string' ? atom : undefined));
  return {
    firstWord,
    firstCommon,
    members,
    keysOfWord: createFile(words.length, keyLinks),
    othersOfWord: createFile(words.length, otherLinks),
    kinds,
  };
}
