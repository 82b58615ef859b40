import { signerOf } from '@fraud-free/core/seal';

/** What `issuers.json` holds where nobody above lists the issuer: pages ask for it, and a file that is missing looks like a fault. */
export const NO_LISTS = '[]\n';

/**
 * The key that pages trust: the one at the top of the lists, or else the issuer's own.
 *
 * @throws {SealError} `seal-malformed`
 */
export async function pinOf(issuers: string | undefined, own: string): Promise<string> {
  if (issuers === undefined || issuers.trim() === NO_LISTS.trim()) return own;
  return await signerOf(new TextEncoder().encode(issuers), crypto.subtle);
}
