import type { Lexicon } from '../catalog/catalog.js';
import { factorWords } from './factor.js';
import { expandAtoms, type Spelling } from './spelling.js';

/** Spells the atoms of a lexicon, so that `expandAtoms` gives them back, and the words by the same numbers. */
export function spellAtoms({ words, atoms }: Lexicon): Spelling {
  const numbers = new Map<string, number>();
  const numberOf = (piece: string): number => {
    if (!numbers.has(piece)) numbers.set(piece, numbers.size);
    return numbers.get(piece)!;
  };
  const factored = atoms.map((atom) =>
    typeof atom === 'string' ? [] : factorWords([...new Set(atom)].map((word) => words[word]!)),
  );
  const choices = factored.flat().map((choice) => choice.map(numberOf));
  const kinds = atoms.filter((atom) => typeof atom === 'string');
  const widths = Int32Array.from(factored, ({ length }) => length);
  const spelling = { pieces: [...numbers.keys()], ...flatten(choices), widths, listed: 0, kinds };
  if (isSame(expandAtoms(spelling).words, words)) return spelling;
  // Not numbered as a compiler does: with the list of the words as it is, no atom has a new one.
  return {
    pieces: words,
    ...flatten(atoms.filter((atom) => typeof atom !== 'string')),
    widths: Int32Array.from(atoms, (atom) => (typeof atom === 'string' ? 0 : 1)),
    listed: words.length,
    kinds,
  };
}

function flatten(choices: readonly (readonly number[])[]): Pick<Spelling, 'firstMember' | 'members'> {
  const firstMember = new Int32Array(choices.length + 1);
  choices.forEach(({ length }, choice) => (firstMember[choice + 1] = firstMember[choice]! + length));
  return { firstMember, members: Int32Array.from(choices.flat()) };
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((word, at) => word === others[at]);
}
