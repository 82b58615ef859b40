import type { Catalog } from '../catalog/catalog.js';
import type { Script } from '../catalog/script.js';
import { normalise } from '../normalise/normalise.js';
import { createMatcher } from './matcher.js';
import type { SearchIndex } from './search-index.js';

export { printPostings, printTerms, type SearchIndex } from './search-index.js';
export { runsOf, termsOf, type Run } from './terms.js';

/** A script found, the best first; `score` from 0 to 1, 1 is a perfect match. */
export interface SearchResult {
  readonly script: Script;
  readonly score: number;
}

export type Search = (query: string, options?: { readonly limit?: number }) => SearchResult[];

/**
 * Finds scripts by what a resident remembers of them: in their own words, in pinyin or its initials, in English, typing
 * errors forgiven. Not part of the engine: an entry of its own, so that pages without a search don't carry it.
 *
 * @param index of this catalog: `searchIndex` of `@fraud-free/rules/search`, or made by `makeSearchIndex`; scripts that
 *   the catalog does not have are not found
 * @example
 * createSearch(catalog, searchIndex)('shuadan', { limit: 3 })[0]?.script.id; // => 'fake-task-rebate'
 */
export function createSearch(catalog: Catalog, index: SearchIndex): Search {
  const scripts = new Map(catalog.scripts.map((script) => [script.id, script]));
  const match = createMatcher(index, catalog);
  return (query, { limit = 10 } = {}) => {
    const text = normalise(query.slice(0, LONGEST), catalog.folding).text;
    const { scores, perfect } = match(text);
    return [...scores]
      .map((score, place) => ({ script: scripts.get(index.scripts[place]!), score: Math.min(1, score / perfect) }))
      .filter((found): found is SearchResult => found.script !== undefined && found.score > LEAST)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  };
}

/** As much of a query is read, in UTF-16 units: nobody types more, and a pasted message is for `check`. */
const LONGEST = 200;
/** Below this, hardly a word of the query was found. */
const LEAST = 0.05;
