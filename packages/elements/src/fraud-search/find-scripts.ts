import type { Catalog, Script } from '@fraud-free/core';
import { createSearch, type Search } from '@fraud-free/core/search';
import { searchIndex } from '@fraud-free/rules/search';
import { currentScripts } from '../engine/current-scripts.js';

/** So many results are looked through. */
const MOST = 12;

/**
 * The scripts that fit what a resident remembers, the best first; none for nothing. The index is of the bundled catalog:
 * a script that only a newer one has is found by its kind.
 */
export function findScripts(catalog: Catalog, query: string): Script[] {
  const known = new Set(currentScripts(catalog).map(({ id }) => id));
  let search = searches.get(catalog);
  if (search === undefined) searches.set(catalog, (search = createSearch(catalog, searchIndex)));
  return search(query.slice(0, 200), { limit: MOST })
    .map(({ script }) => script)
    .filter(({ id }) => known.has(id));
}

/** Making one is dear, so a catalog has one, whatever number of elements ask. */
const searches = new WeakMap<Catalog, Search>();
