import { createEngine, decodeCatalog, type Catalog } from '@fraud-free/core';
import { mergeCatalogs } from '@fraud-free/core/update';
import { shareEngine } from './shared-engine.js';

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
  shareEngine(createEngine(patches.reduce(mergeCatalogs, opened)));
}
