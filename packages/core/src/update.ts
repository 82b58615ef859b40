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
export { UpdateError, type UpdateErrorCode } from './update/update-error.js';
export { canonicalJson } from './update/canonical-json.js';
export { freshnessOf, type Freshness } from './update/freshness.js';
export type { Subtle } from './update/signatures.js';
export type { UpdateStorage } from './update/slots.js';
export { isOlder } from './update/versions.js';
