import { decodeCatalog } from '@fraud-free/core';
import { encodeCatalog } from '@fraud-free/core/wire';
import { orderLike } from './order-like.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** By as much may a catalog that is written like the one before be longer; then it begins anew. */
const LONGER = 1.05;

/**
 * The same catalog, written as near to the one before as can be, so that its delta is small: what a character is
 * written as depends on how common it is, and what a pattern is known by on how many stand before it; one more message
 * would else change half of all bytes.
 *
 * @throws {FraudFreeError} `catalog-invalid`, `catalog-format`, for bytes that are no catalog
 */
export function writeLike(bytes: Bytes, before: Bytes | undefined): Bytes {
  if (!before) return bytes;
  const catalog = decodeCatalog(bytes);
  // What this engine does not know would be lost.
  if (catalog.skipped) return bytes;
  const like = new Uint8Array(encodeCatalog(orderLike(catalog, decodeCatalog(before)), before));
  return like.length > bytes.length * LONGER ? bytes : like;
}
