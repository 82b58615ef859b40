import type { Lexicon } from '../catalog/catalog.js';
import { createPairSet } from '../disguise/pair-set.js';
import { usesOf } from './pick-keys.js';

/** What of a lexicon a text can have, with numbers of its own in the same order. */
export interface LexiconOf {
  readonly lexicon: Lexicon;
  /** By its patterns: their numbers in the whole one. */
  readonly patterns: readonly number[];
  /** By its atoms: in how many patterns of the whole one they are. */
  readonly uses: ArrayLike<number>;
}

/**
 * The patterns of a lexicon that a text can have: for each of their atoms there must be a word whose first two units stand in
 * the text side by side, or it is a kind of entity. It costs a look at each word and pattern, and builds nothing large.
 */
export function lexiconOf(text: string, { words, atoms, patterns }: Lexicon): LexiconOf {
  const mayHave = wordTest(text);
  const known = new Uint8Array(words.length);
  for (let word = 0; word < words.length; word++) if (mayHave(words[word]!)) known[word] = 1;
  const possible = new Int8Array(atoms.length);
  const isPossible = (atom: number): boolean => {
    if (possible[atom] === 0) possible[atom] = hasKnown(atoms[atom]!, known) ? 1 : -1;
    return possible[atom] === 1;
  };
  const kept: number[] = [];
  for (let pattern = 0; pattern < patterns.length; pattern++) {
    const its = patterns[pattern]!;
    let at = 0;
    while (at < its.length && isPossible(its[at]!)) at += 2;
    if (at >= its.length) kept.push(pattern);
  }
  const named = [...new Set(kept.flatMap((pattern) => patterns[pattern]!.filter((_, at) => at % 2 === 0)))];
  named.sort((a, b) => a - b);
  const atomNumbers = new Map(named.map((atom, number) => [atom, number]));
  const ownWords: string[] = [];
  const wordNumbers = new Map<number, number>();
  const own = (word: number): number => {
    let number = wordNumbers.get(word);
    if (number === undefined) wordNumbers.set(word, (number = ownWords.push(words[word]!) - 1));
    return number;
  };
  const uses = usesOf({ atoms, patterns });
  return {
    lexicon: {
      words: ownWords,
      atoms: named.map((atom) => {
        const its = atoms[atom]!;
        return typeof its === 'string' ? its : its.filter((word) => known[word] === 1).map(own);
      }),
      patterns: kept.map((pattern) =>
        patterns[pattern]!.map((part, at) => (at % 2 === 0 ? atomNumbers.get(part)! : part)),
      ),
    },
    patterns: kept,
    uses: named.map((atom) => uses[atom]!),
  };
}

/** Whether a text may have a word; wrong now and then, but for `true` only. */
function wordTest(text: string): (word: string) => boolean {
  const units = new Uint8Array(0x10000);
  const pairs = createPairSet('');
  for (let at = 0, before = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    units[unit] = 1;
    pairs.add(before, unit);
    before = unit;
  }
  return (word) => {
    const first = word.charCodeAt(0);
    if (units[first] !== 1) return false;
    // `a*` is a word of one unit that goes on.
    const isOne = word.length === 1 || (word.length === 2 && word.charCodeAt(1) === GOES_ON);
    return isOne || pairs.has(first, word.charCodeAt(1));
  };
}

const GOES_ON = 0x2a;

function hasKnown(atom: Lexicon['atoms'][number], known: Uint8Array): boolean {
  if (typeof atom === 'string') return true;
  for (let i = 0; i < atom.length; i++) if (known[atom[i]!] === 1) return true;
  return false;
}
