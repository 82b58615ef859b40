import type { Lexicon } from '../catalog/catalog.js';
import type { EntityKind } from '../catalog/script.js';
import type { WordsAsAsked } from '../match/words-as-asked.js';
import type { ByteReader, ByteWriter } from './bytes.js';
import { expandAtoms, wordsSpelled, type Spelling } from './spelling.js';

/**
 * The lexicon in columns: gzip packs like with like. Pieces are numbered in the order in which choices name them, and
 * atoms in that of patterns. So what is named is mostly the next new one, and that takes nothing; of each choice we
 * write how many pieces it has, how many of them are old, and which those are.
 */
export function writeLexicon(out: ByteWriter, spelling: Spelling, patterns: Lexicon['patterns']): void {
  const { pieces, firstMember, members, widths, listed } = spelling;
  out.numbers(pieces.map((piece, at) => sharedStart(pieces[at - 1], piece)));
  out.number(listed);
  out.numbers(widths);
  out.numbers(firstMember.slice(1).map((end, choice) => end - firstMember[choice]!));
  const olds: number[] = [];
  const old: number[] = [];
  let next = 0;
  for (let choice = 0; choice + 1 < firstMember.length; choice++) {
    const before = old.length;
    let last = -1;
    for (const piece of members.slice(firstMember[choice], firstMember[choice + 1]).sort()) {
      if (piece === next) next++;
      else {
        old.push(piece - last - 1);
        last = piece;
      }
    }
    olds.push(old.length - before);
  }
  out.numbers(olds);
  out.numbers(old);
  const named = patterns.flatMap((pattern) => pattern.filter((_, at) => at % 2 === 0));
  next = 0;
  out.numbers(patterns.map(({ length }) => length));
  out.numbers(named.map((atom) => (atom === next ? (next++, 0) : atom + 1)));
  out.numbers(patterns.flatMap((pattern) => pattern.filter((_, at) => at % 2 === 1)));
}

/** How many units two words begin with alike. */
function sharedStart(one = '', other: string): number {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

/** What of a lexicon is words: they are written with all texts. */
export interface LexiconTexts {
  /** Each piece from where it differs from the one before. */
  readonly pieces: readonly string[];
  /** Those atoms that are a kind of entity. */
  readonly kinds: readonly string[];
}

export function textsOfLexicon({ pieces, kinds }: Spelling): LexiconTexts {
  return { pieces: pieces.map((piece, at) => piece.slice(sharedStart(pieces[at - 1], piece))), kinds };
}

/** Its words and atoms are multiplied out when they are first asked for. */
export function readLexicon(bytes: ByteReader, texts: LexiconTexts): Lexicon {
  const shared = bytes.numbers();
  let before = '';
  const pieces = texts.pieces.map((rest, at) => (before = before.slice(0, shared[at]) + rest));
  const listed = bytes.number();
  const widths = bytes.numbers();
  const sizes = bytes.numbers();
  const olds = bytes.numbers();
  const old = bytes.numbers();
  const firstMember = new Int32Array(sizes.length + 1);
  for (let choice = 0; choice < sizes.length; choice++) firstMember[choice + 1] = firstMember[choice]! + sizes[choice]!;
  const members = new Int32Array(Math.min(firstMember[sizes.length]!, MOST_MEMBERS));
  let [next, from, at] = [0, 0, 0];
  for (let choice = 0; choice < sizes.length; choice++) {
    const to = from + olds[choice]!;
    for (let last = -1; from < to; from++) members[at++] = last += old[from]! + 1;
    while (at < firstMember[choice + 1]!) members[at++] = next++;
  }
  const kinds = texts.kinds as EntityKind[];
  const spelling: Spelling = { pieces, firstMember, members, widths, listed, kinds };
  const lengths = bytes.numbers();
  const named = bytes.numbers();
  const gaps = bytes.numbers();
  let [place, gap] = [0, 0];
  next = 0;
  const patterns = Array.from(lengths, (length) => {
    const pattern: number[] = [];
    while (pattern.length < length) {
      const name = named[place++]!;
      pattern.push(name === 0 ? next++ : name - 1);
      if (pattern.length < length) pattern.push(gaps[gap++]!);
    }
    return pattern;
  });
  let made: Omit<Lexicon, 'patterns'> | undefined;
  const lexicon: Lexicon = {
    get words() {
      return (made ??= expandAtoms(spelling)).words;
    },
    get atoms() {
      return (made ??= expandAtoms(spelling)).atoms;
    },
    patterns,
  };
  spelled.set(lexicon, wordsSpelled(spelling));
  return lexicon;
}

/** The words of a lexicon that was read from bytes, without multiplying it out; of another, undefined. */
export function wordsRead(lexicon: Lexicon): WordsAsAsked | undefined {
  return spelled.get(lexicon);
}

const spelled = new WeakMap<Lexicon, WordsAsAsked>();

/** More than any catalog has; what was damaged may say more. */
const MOST_MEMBERS = 1 << 24;
