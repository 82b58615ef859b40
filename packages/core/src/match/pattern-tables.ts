import type { Lexicon } from '../catalog/catalog.js';
import { tabulatePhrases } from '../phrases/compile-phrases.js';
import type { PhraseTables } from '../phrases/layout.js';
import { flattenAtoms, type Members } from './members.js';
import { lexiconOf, type LexiconOf } from './lexicon-of.js';
import { isLeftOut, pickKeys, usesOf, type Keys } from './pick-keys.js';
import type { WordsAsAsked } from './words-as-asked.js';

/** What the patterns of a lexicon are looked for with. */
export interface PatternTables {
  readonly keys: Keys;
  readonly members: Members;
  /** The words of the lexicon in the order of the members, those that are left out empty; then the negations of all languages. */
  readonly phrases: PhraseTables;
}

/** The tables of a lexicon, made as they are needed. */
export interface TablesAsAsked {
  /** Of all patterns; made once. */
  readonly whole: () => PatternTables;
  readonly isMade: () => boolean;
  /** Of the patterns that a text can have: a twentieth of the time. */
  readonly of: (text: string) => LexiconOf & { readonly tables: PatternTables };
}

export function tablesAsAsked(lexicon: Lexicon, words: WordsAsAsked, negations: readonly string[]): TablesAsAsked {
  let made: PatternTables | undefined;
  return {
    whole: () => (made ??= makePatternTables(lexicon, negations)),
    isMade: () => made !== undefined,
    of(text) {
      const its = lexiconOf(text, lexicon.patterns, words);
      return { ...its, tables: makePatternTables(its.lexicon, negations, its.uses) };
    },
  };
}

/** @param uses by atom: in how many patterns it is; of a whole lexicon, where this is a part of it */
function makePatternTables(
  lexicon: Lexicon,
  negations: readonly string[],
  uses: ArrayLike<number> = usesOf(lexicon.atoms.length, lexicon.patterns),
): PatternTables {
  const keys = pickKeys(lexicon, uses);
  const leftOut = lexicon.words.map((word, index) => isLeftOut(word, index, keys));
  const members = flattenAtoms(lexicon, leftOut, keys.patternsOfAtom);
  const words = Array.from(members.order, (word) => (leftOut[word] ? '' : lexicon.words[word]!));
  return { keys, members, phrases: tabulatePhrases([...words, ...negations]) };
}
