import { createPairSet } from '../disguise/pair-set.js';
import { createSoundTrie } from '../disguise/sound-trie.js';
import { fileScripts } from '../judge/file-scripts.js';
import { createIsExempt } from '../match/exempt.js';
import { flattenAtoms } from '../match/members.js';
import { isLeftOut, pickKeys } from '../match/pick-keys.js';
import { fileUnderTriggers } from '../match/triggers.js';
import { tabulatePhrases } from '../phrases/compile-phrases.js';
import type { Catalog } from './catalog.js';
import type { Tables } from './opened.js';

/** Builds what the engine looks words up in. */
export function makeTables(catalog: Catalog): Tables {
  const { lexicon, languages } = catalog;
  const negations = [...new Set(languages.flatMap((language) => language.negations ?? []))];
  const keys = pickKeys(lexicon);
  const pairs = createPairSet(catalog.disguise.pairs);
  for (const word of lexicon.words) {
    for (let i = 1, last = word.charCodeAt(0); i < word.length; i++) pairs.add(last, (last = word.charCodeAt(i)));
  }
  const leftOut = lexicon.words.map((word, index) => isLeftOut(word, index, keys));
  const members = flattenAtoms(lexicon, leftOut, keys.patternsOfAtom);
  const words = Array.from(members.order, (word) => (leftOut[word] ? '' : lexicon.words[word]!));
  return {
    keys,
    members,
    phrases: tabulatePhrases([...words, ...negations]),
    common: new Set(languages.filter(({ script }) => script === 'Latin').flatMap((language) => language.common)),
    isExempt: createIsExempt(lexicon, negations),
    sounds: createSoundTrie(catalog),
    pairs,
    triggers: fileUnderTriggers(catalog.signals, lexicon.patterns.length),
    cast: fileScripts(catalog),
  };
}
