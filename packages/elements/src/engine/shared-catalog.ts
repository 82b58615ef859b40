import type { Catalog } from '@fraud-free/core';
import { catalog as bundled } from '@fraud-free/rules';

/** The catalog of the page's elements: at first the one that came with them. */
export function catalogInUse(): Catalog {
  return inUse;
}

/** Takes another one, and tells every element. */
export function useCatalog(catalog: Catalog): void {
  inUse = catalog;
  for (const listener of listeners) listener();
}

/** Calls back after every {@link useCatalog}. Returns the function that stops it. */
export function onCatalogChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let inUse = bundled;
const listeners = new Set<() => void>();
