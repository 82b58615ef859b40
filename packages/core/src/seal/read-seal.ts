import type { UpdateSource } from '../update/sources.js';
import { LONGEST_SEAL, openSeal } from './open-seal.js';
import type { Seal, SealFiles, SealOptions } from './seal.js';
import { SealError } from './seal-error.js';
import { readFrom } from './sealed-files.js';

/**
 * Fetches a campaign's seal, `issuers.json` and `revoked.json`, and opens it.
 *
 * @param source of the campaign's folder: `fromWeb` of `@fraud-free/core/update`, or files of your own
 * @throws {SealError}
 * @example
 * const seal = await readSeal(fromWeb('https://example.com/sunny-street/', fetch), options);
 */
export async function readSeal(source: UpdateSource, options: SealOptions): Promise<Seal> {
  return await openSeal(await fetchSeal(source), options);
}

/** The three documents, whatever is in them. @throws {SealError} `seal-unreachable`, `seal-too-large` */
export async function fetchSeal(source: UpdateSource): Promise<SealFiles> {
  const [seal, issuers, revoked] = await Promise.all(
    ['seal.json', 'issuers.json', 'revoked.json'].map((path) =>
      readFrom(
        source,
        path,
        LONGEST_SEAL,
        new SealError('seal-too-large', `${path} is longer than ${LONGEST_SEAL} bytes.`),
      ),
    ),
  );
  return { seal, issuers, revoked };
}
