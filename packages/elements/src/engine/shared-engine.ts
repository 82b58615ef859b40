import { createEngine, decodeCatalog, type Catalog, type Engine } from '@fraud-free/core';
import { mergeCatalogs } from '@fraud-free/core/update';
import { catalog as bundledCatalog } from '@fraud-free/rules';

/** The page's one engine, made from the bundled catalog when it is first asked for. */
export function sharedEngine(): Engine {
  return (shared ??= createEngine(bundledCatalog));
}

/**
 * Replaces the catalog for every element of the page; answers on show are given anew.
 *
 * @param catalog its bytes as `fraud-free rules build` makes them, or one that this page's own build has opened
 * @param patches urgent patches, as a repository of catalogs has them
 * @throws {FraudFreeError} `catalog-invalid`, `catalog-format` or `catalog-conflict`, and then the old catalog stays.
 * @example
 * setCatalog(new Uint8Array(await (await fetch('catalog.bin')).arrayBuffer()));
 */
export function setCatalog(catalog: Catalog | Uint8Array, ...patches: readonly Uint8Array[]): void {
  const opened = catalog instanceof Uint8Array ? decodeCatalog(catalog) : catalog;
  shared = createEngine(patches.reduce(mergeCatalogs, opened));
  for (const listener of listeners) listener();
}

/** The catalog of the page's elements: at first the one that came with them. */
export function catalogInUse(): Catalog {
  return shared?.catalog ?? bundledCatalog;
}

/** Calls back after every {@link setCatalog}. Returns the function that stops it. */
export function onCatalogChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let shared: Engine | undefined;
const listeners = new Set<() => void>();
