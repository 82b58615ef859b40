import type { Catalog, Script } from '@fraud-free/core';
import { createSearch, type Search } from '@fraud-free/core/search';
import { searchIndex } from '@fraud-free/rules/search';
import { currentScripts } from '../engine/current-scripts.js';

/** So many results are looked through. */
const MOST = 12;

/**
 * The scripts that fit what a resident remembers, the best first; none for nothing. The index is of the bundled catalog:
 * a script that only another one has is found by words of its title and summary.
 */
export function findScripts(catalog: Catalog, query: string): Script[] {
  const scripts = currentScripts(catalog);
  let search = searches.get(catalog);
  if (search === undefined) searches.set(catalog, (search = createSearch(catalog, searchIndex)));
  const found = search(query.slice(0, 200), { limit: MOST }).map(({ script }) => script);
  const sought = query.trim().toLowerCase();
  const others = scripts.filter(
    ({ id, title, summary }) =>
      sought !== '' &&
      !searchIndex.scripts.includes(id) &&
      [title, summary].some((text) => Object.values(text).some((words) => words.toLowerCase().includes(sought))),
  );
  return [...found.filter((script) => scripts.includes(script)), ...others].slice(0, MOST);
}

/** Making one is dear, so a catalog has one, whatever number of elements ask. */
const searches = new WeakMap<Catalog, Search>();
