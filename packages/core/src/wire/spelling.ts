import type { Lexicon } from '../catalog/catalog.js';
import type { EntityKind } from '../catalog/script.js';

/** The atoms of a lexicon as choices between pieces of words; `spellAtoms` makes it. */
export interface Spelling {
  /** Distinct, in the order in which choices name them. */
  readonly pieces: readonly string[];
  /** Numbers of pieces. */
  readonly choices: readonly (readonly number[])[];
  /** By atom: of how many choices its words are made; 0 for a kind of entity. */
  readonly widths: readonly number[];
  /** So many of the pieces at first are no atoms, but words as they are numbered. */
  readonly listed: number;
  readonly kinds: readonly EntityKind[];
}

/**
 * The words and atoms that are spelled so. Words are numbered as atoms name them, those of one atom in the order of
 * their units; atoms have their words by number.
 */
export function expandAtoms({ pieces, choices, widths, listed, kinds }: Spelling): Omit<Lexicon, 'patterns'> {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const add = (word: string): number => {
    numbers.set(word, words.length);
    return words.push(word) - 1;
  };
  for (let at = 0; at < listed; at++) add(pieces[at]!);
  let [next, kind] = [0, 0];
  const fresh: string[] = [];
  const atoms = widths.map((width) => {
    if (width === 0) return kinds[kind++]!;
    const texts = width === 1 ? choices[next]! : multiply(pieces, choices, next, width);
    next += width;
    const atom: number[] = [];
    fresh.length = 0;
    for (const text of texts) {
      const word = typeof text === 'number' ? pieces[text]! : text;
      const number = numbers.get(word);
      if (number === undefined) fresh.push(word);
      else atom.push(number);
    }
    if (atom.length > 1) sortIfNot(atom, ascending);
    if (fresh.length > 1) sortIfNot(fresh);
    for (const word of fresh) atom.push(add(word));
    return atom;
  });
  return { words, atoms };
}

/** All ways to take a piece of each of some choices. */
function multiply(
  pieces: Spelling['pieces'],
  choices: Spelling['choices'],
  first: number,
  width: number,
): readonly string[] {
  let texts = [''];
  for (let at = first; at < first + width; at++) {
    const longer: string[] = [];
    for (const head of texts) for (const piece of choices[at]!) longer.push(head + pieces[piece]!);
    if (longer.length > MOST_WORDS) break;
    texts = longer;
  }
  return texts;
}

/** More are not multiplied out: nobody means them. */
export const MOST_WORDS = 4096;

/** Most are in order, and to look is cheap. */
function sortIfNot<T>(list: T[], order?: (a: T, b: T) => number): void {
  for (let at = 1; at < list.length; at++) if (list[at - 1]! >= list[at]!) return void list.sort(order);
}

function ascending(a: number, b: number): number {
  return a - b;
}
