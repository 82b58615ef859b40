import type { Lexicon } from '../catalog/catalog.js';
import type { EntityKind } from '../catalog/script.js';
import { eachPairIn, type WordsAsAsked, type WordsOf } from '../match/words-as-asked.js';

/** The atoms of a lexicon as choices between pieces of words; `spellAtoms` makes it. */
export interface Spelling {
  /** Distinct, in the order in which choices name them. */
  readonly pieces: readonly string[];
  /** Numbers of pieces: choice `n` has `members[firstMember[n]]` up to `members[firstMember[n + 1]]`. */
  readonly firstMember: Int32Array;
  readonly members: Int32Array;
  /** By atom: of how many choices its words are made; 0 for a kind of entity. */
  readonly widths: Int32Array;
  /** So many of the pieces at first are no atoms, but words as they are numbered. */
  readonly listed: number;
  readonly kinds: readonly EntityKind[];
}

/**
 * The words and atoms that are spelled so. Words are numbered as atoms name them, those of one atom in the order of
 * their units; atoms have their words by number.
 */
export function expandAtoms(spelling: Spelling): Omit<Lexicon, 'patterns'> {
  const { pieces, firstMember, members, widths, listed, kinds } = spelling;
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const add = (word: string): number => {
    numbers.set(word, words.length);
    return words.push(word) - 1;
  };
  for (let at = 0; at < listed; at++) add(pieces[at]!);
  let [next, kind] = [0, 0];
  const fresh: string[] = [];
  const atoms = Array.from(widths, (width) => {
    if (width === 0) return kinds[kind++]!;
    const texts = width > 1 ? multiply(spelling, next, width) : NONE;
    const from = firstMember[next]!;
    const count = width > 1 ? texts.length : firstMember[next + 1]! - from;
    next += width;
    const atom: number[] = [];
    let news = 0;
    for (let i = 0; i < count; i++) {
      const word = width > 1 ? texts[i]! : pieces[members[from + i]!]!;
      const number = numbers.get(word);
      if (number === undefined) fresh[news++] = word;
      else atom.push(number);
    }
    if (!isSorted(atom, atom.length)) atom.sort((a, b) => a - b);
    const its = isSorted(fresh, news) ? fresh : fresh.slice(0, news).sort();
    for (let i = 0; i < news; i++) atom.push(add(its[i]!));
    return atom;
  });
  return { words, atoms };
}

const NONE: readonly string[] = [];

/** The same words, each atom's when they are asked for. */
export function wordsSpelled(spelling: Spelling): WordsAsAsked {
  const { pieces, firstMember, members, widths, kinds } = spelling;
  let [next, kind] = [0, 0];
  /** By atom: its first choice, or the place of its kind. */
  const first = widths.map((width) => (width === 0 ? kind++ : (next += width) - width));
  const wordsBy = (has?: (start: string) => boolean): WordsOf => {
    // Few words can be there: what they begin with is looked at once, before anything is put together.
    const begins = has && Uint8Array.from(pieces, (piece) => Number(has(piece)));
    return (atom) => {
      const [choice, width] = [first[atom]!, widths[atom]!];
      if (width === 0) return kinds[choice]!;
      let i = firstMember[choice]!;
      const end = firstMember[choice + 1]!;
      while (begins && i < end && begins[members[i]!] === 0) i++;
      return i < end ? multiply(spelling, choice, width, has) : NONE;
    };
  };
  return {
    count: widths.length,
    of: wordsBy(),
    among: wordsBy,
    eachPair(name) {
      eachPairIn(pieces, name);
      widths.forEach((width, atom) => {
        let lasts: number[] = [];
        for (let choice = first[atom]!, end = choice + width; width > 1 && choice < end; choice++) {
          const before = lasts;
          lasts = [];
          for (let i = firstMember[choice]!; i < firstMember[choice + 1]!; i++) {
            const piece = pieces[members[i]!]!;
            for (const last of before) {
              if (piece === '') lasts.push(last);
              else name(last, piece.charCodeAt(0));
            }
            if (piece !== '') lasts.push(piece.charCodeAt(piece.length - 1));
          }
        }
      });
    },
  };
}

/** All ways to take a piece of each of some choices. */
function multiply(
  { pieces, firstMember, members }: Spelling,
  first: number,
  width: number,
  has?: (start: string) => boolean,
): readonly string[] {
  let texts = [''];
  for (let choice = first; choice < first + width; choice++) {
    const longer: string[] = [];
    for (const head of texts) {
      for (let i = firstMember[choice]!; i < firstMember[choice + 1]!; i++) {
        const text = head + pieces[members[i]!]!;
        if (!has || has(text)) longer.push(text);
      }
    }
    if (longer.length > MOST_WORDS) break;
    texts = longer;
  }
  return texts;
}

/** More are not multiplied out: nobody means them. */
export const MOST_WORDS = 4096;

/** Most are, and to look is cheap. */
function isSorted(list: readonly (string | number)[], count: number): boolean {
  for (let at = 1; at < count; at++) if (list[at - 1]! >= list[at]!) return false;
  return true;
}
