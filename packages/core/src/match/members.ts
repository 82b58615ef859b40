import type { Lexicon } from '../catalog/catalog.js';

/**
 * What atoms are made of, flat: the words of atom `n` are `members[firstWord[n]]` up to `members[firstWord[n + 1]]`;
 * those that are left out of the pass come last, from `firstCommon[n]` on.
 */
export interface Members {
  readonly firstWord: Int32Array;
  readonly firstCommon: Int32Array;
  readonly members: Int32Array;
  readonly kinds: readonly (string | undefined)[];
}

export function flattenAtoms(atoms: Lexicon['atoms'], isLeftOut: readonly boolean[]): Members {
  const firstWord = new Int32Array(atoms.length + 1);
  const firstCommon = new Int32Array(atoms.length);
  const members = new Int32Array(atoms.reduce((sum, atom) => sum + (typeof atom === 'string' ? 0 : atom.length), 0));
  let at = 0;
  atoms.forEach((atom, index) => {
    if (typeof atom !== 'string') for (const word of atom) if (!isLeftOut[word]) members[at++] = word;
    firstCommon[index] = at;
    if (typeof atom !== 'string') for (const word of atom) if (isLeftOut[word]) members[at++] = word;
    firstWord[index + 1] = at;
  });
  const kinds = atoms.map((atom) => (typeof atom === 'string' ? atom : undefined));
  return { firstWord, firstCommon, members, kinds };
}
