import type { Lexicon } from '../catalog/catalog.js';
import { createPairSet } from '../disguise/pair-set.js';
import { usesOf } from './pick-keys.js';
import type { WordsAsAsked, WordsOf } from './words-as-asked.js';

/** What of a lexicon a text has, with numbers of its own in the same order. */
export interface LexiconOf {
  readonly lexicon: Lexicon;
  /** By its patterns: their numbers in the whole one. */
  readonly patterns: readonly number[];
  /** By its atoms: in how many patterns of the whole one they are. */
  readonly uses: ArrayLike<number>;
}

/**
 * The patterns of a lexicon that a text can have: of each of their atoms a word must stand in the text, or it is a kind of
 * entity. It costs a look at each pattern, and builds nothing large.
 */
export function lexiconOf(text: string, patterns: Lexicon['patterns'], words: WordsAsAsked): LexiconOf {
  const wordsOf = words.among(partTest(text));
  const found = new Array<ReturnType<WordsOf>>(words.count);
  const isPossible = (atom: number): boolean => (found[atom] ??= wordsOf(atom)).length > 0;
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
  const wordNumbers = new Map<string, number>();
  const own = (word: string): number => {
    let number = wordNumbers.get(word);
    if (number === undefined) wordNumbers.set(word, (number = ownWords.push(word) - 1));
    return number;
  };
  const uses = usesOf(words.count, patterns);
  return {
    lexicon: {
      words: ownWords,
      atoms: named.map((atom) => {
        const its = found[atom]!;
        return typeof its === 'string' ? its : its.map(own);
      }),
      patterns: kept.map((pattern) =>
        patterns[pattern]!.map((part, at) => (at % 2 === 0 ? atomNumbers.get(part)! : part)),
      ),
    },
    patterns: kept,
    uses: named.map((atom) => uses[atom]!),
  };
}

/** Whether a text has a word or its beginning, as it stands there. Most are known to be missing by two units. */
function partTest(text: string): (part: string) => boolean {
  const units = new Uint8Array(0x10000);
  const pairs = createPairSet('');
  for (let at = 0, before = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    units[unit] = 1;
    pairs.add(before, unit);
    before = unit;
  }
  return (part) => {
    const first = part.charCodeAt(0);
    if (units[first] !== 1) return part === '';
    // `a*` stands where `a` does.
    const bare = part.endsWith('*') ? part.slice(0, -1) : part;
    return (bare.length === 1 || pairs.has(first, bare.charCodeAt(1))) && text.includes(bare);
  };
}
