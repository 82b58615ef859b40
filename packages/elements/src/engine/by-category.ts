import type { Catalog, Category, Script } from '@fraud-free/core';
import { currentScripts } from './current-scripts.js';

/** The kinds of fraud in the order of the catalog, each with its scripts; kinds without any are left out. */
export function byCategory(catalog: Catalog): { readonly category: Category; readonly scripts: readonly Script[] }[] {
  const scripts = currentScripts(catalog);
  return catalog.categories
    .map((category) => ({ category, scripts: scripts.filter((script) => script.category === category.id) }))
    .filter(({ scripts }) => scripts.length > 0);
}
