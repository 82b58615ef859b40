import { resolve } from 'node:path';
import type { Catalog } from '@fraud-free/core';
import type { SearchIndex } from '@fraud-free/core/search';
import { holdsRules } from './find-rules.js';
import type { Io } from './io.js';
import { compileFolder, loadCatalog } from './load-catalog.js';
import { withMaker } from './with-maker.js';
import type { Words } from './words/words.js';

/**
 * A catalog and what a search of it looks through: the published index, or one made on the spot.
 *
 * @throws {CliError} as {@link loadCatalog} does
 */
export async function loadSearch(
  io: Io,
  named: string | undefined,
  words: Words,
): Promise<{ readonly catalog: Catalog; readonly index: SearchIndex }> {
  if (named === undefined) {
    const catalog = await loadCatalog(io, undefined, words);
    const { searchIndex } = await io.load('@fraud-free/rules/search');
    return { catalog, index: searchIndex as SearchIndex };
  }
  const path = resolve(io.cwd, named);
  const { catalog, aliases } = (await holdsRules(io, path))
    ? await compileFolder(io, path, words)
    : { catalog: await loadCatalog(io, named, words), aliases: undefined };
  return { catalog, index: await withMaker(({ makeSearchIndex }) => makeSearchIndex(catalog, aliases)) };
}
