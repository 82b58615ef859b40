import type { PairSet } from '../disguise/pair-set.js';
import type { SoundTrie } from '../disguise/sound-trie.js';
import { FraudFreeError } from '../errors.js';
import type { Cast } from '../judge/file-scripts.js';
import type { IsExempt } from '../match/exempt.js';
import type { TablesAsAsked } from '../match/pattern-tables.js';
import type { Triggers } from '../match/triggers.js';
import type { WordsAsAsked } from '../match/words-as-asked.js';
import type { Catalog } from './catalog.js';

/** What is made of a catalog once, for the engine: the rest of the core never builds a table. */
export interface Tables {
  readonly words: WordsAsAsked;
  /** Of all patterns; made by the first engine that has more than a few texts to read, and shared. */
  readonly patterns: TablesAsAsked;
  /** The common words of the languages in Latin letters. */
  readonly common: ReadonlySet<string>;
  readonly isExempt: IsExempt;
  readonly sounds: SoundTrie;
  /** Of ordinary text, and of the words. */
  readonly pairs: PairSet;
  /** By pattern and kind of entity: the signals that they may make hold. */
  readonly triggers: Triggers;
  readonly cast: Cast;
}

const opened = new WeakMap<object, () => Tables>();

/** Takes a value for a catalog from now on. Whoever calls this has made sure of it. */
export function markOpened(catalog: Catalog, tables: () => Tables): Catalog {
  let made: Tables | undefined;
  opened.set(catalog, () => (made ??= tables()));
  return catalog;
}

export function isOpened(value: object): boolean {
  return opened.has(value);
}

/**
 * The tables of an opened catalog, made when first asked for.
 *
 * @throws {FraudFreeError} `catalog-invalid` if nobody opened it
 */
export function tablesOf(catalog: Catalog): Tables {
  const tables = opened.get(catalog)?.();
  if (tables) return tables;
  throw new FraudFreeError(
    'catalog-invalid',
    'This is no catalog that was opened. Pass what openCatalog or decodeCatalog of the same copy of @fraud-free/core returned.',
  );
}
