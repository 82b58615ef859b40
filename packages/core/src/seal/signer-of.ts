import { thumbprintOf } from './jwk.js';
import { malformed, parseJson } from './jws.js';
import { readLists } from './trust.js';
import type { SealSubtle } from './subtle.js';

/**
 * The key at the top of an `issuers.json` that a page has on its own server, and so trusts as it trusts itself.
 *
 * @returns its thumbprint, to be the `pin`
 * @throws {SealError} `seal-malformed`
 */
export async function signerOf(issuers: Uint8Array<ArrayBuffer>, subtle: Pick<SealSubtle, 'digest'>): Promise<string> {
  const [first] = readLists(parseJson(issuers));
  if (!first?.jwk) throw malformed('issuers.json', 'expected a list that brings along the key by which it was sealed');
  return await thumbprintOf(first.jwk, subtle);
}
