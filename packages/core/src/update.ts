export { fromContainer, fromWeb, type Fetch, type UpdateSource } from './update/sources.js';
export {
  openUpdates,
  type Swappable,
  type UpdateOptions,
  type Updates,
  type UpdateStatus,
} from './update/open-updates.js';
export { applyDelta } from './update/delta.js';
export { packFiles, unpackFiles } from './update/container.js';
export { decodePatch, type CatalogPatch } from './catalog/catalog-patch.js';
export { mergeCatalogs } from './catalog/merge-catalogs.js';
export { LONGEST_PATCH, URGENT } from './update/patches.js';
export type { PatchInForce } from './update/patched.js';
export { UpdateError, type UpdateErrorCode } from './update/update-error.js';
export { canonicalJson } from './update/canonical-json.js';
export { freshnessOf, type Freshness } from './update/freshness.js';
export type { Subtle } from './update/signatures.js';
export type { UpdateStorage } from './update/slots.js';
export { isOlder } from './update/versions.js';
