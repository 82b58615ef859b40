import { createPairSet, OLDER_BITS } from '../disguise/pair-set.js';
import { createSoundTrie } from '../disguise/sound-trie.js';
import { fileScripts } from '../judge/file-scripts.js';
import { createIsExempt } from '../match/exempt.js';
import { tablesAsAsked } from '../match/pattern-tables.js';
import { fileUnderTriggers } from '../match/triggers.js';
import { wordsAsAsked, type WordsAsAsked } from '../match/words-as-asked.js';
import type { Catalog } from './catalog.js';
import type { Tables } from './opened.js';

/** Builds what the engine looks words up in; the tables of all patterns when they are first asked for. */
export function makeTables(catalog: Catalog, words: WordsAsAsked = wordsAsAsked(catalog.lexicon)): Tables {
  const { languages } = catalog;
  const { patterns } = catalog.lexicon;
  const negations = [...new Set(languages.flatMap((language) => language.negations ?? []))];
  const { ordinary, pairs: older } = catalog.disguise;
  const pairs = ordinary === undefined && older ? createPairSet(older, OLDER_BITS) : createPairSet(ordinary);
  words.eachPair(pairs.add);
  return {
    words,
    patterns: tablesAsAsked(catalog.lexicon, words, negations),
    common: new Set(languages.filter(({ script }) => script === 'Latin').flatMap((language) => language.common)),
    isExempt: createIsExempt(patterns, words, negations),
    sounds: createSoundTrie(catalog),
    pairs,
    triggers: fileUnderTriggers(catalog.signals, patterns.length),
    cast: fileScripts(catalog),
  };
}
