import { decodeCatalog, type Catalog } from '@fraud-free/core';
import { mergeCatalogs, openUpdates, UpdateError, type UpdateSource, type UpdateStatus } from '@fraud-free/core/update';
import { CliError } from '../errors.js';
import type { Words } from '../words/words.js';
import { CATALOG_FILE } from './catalog-file.js';
import type { Bytes } from './repository.js';

/** What a client that begins with nothing but the root finds in a repository. */
export interface Verified {
  readonly catalog: Catalog;
  /** Urgent patches that are in force. */
  readonly urgent: UpdateStatus['urgent'];
  /** Every file that it fetched, by path. */
  readonly fetched: ReadonlyMap<string, Bytes>;
}

/**
 * Reads a repository as a client does, from its root to the catalog.
 *
 * @throws {CliError} `cannot-read`, with what a client would refuse it for
 */
export async function verify(source: UpdateSource, root: Bytes, words: Words): Promise<Verified> {
  const fetched = new Map<string, Bytes>();
  try {
    const updates = await openUpdates({
      root,
      floor: { catalog: { version: '1970.1.1', expires: '1970-01-02' } as Catalog },
      open: (bytes) => ({ catalog: decodeCatalog(bytes) }),
      merge: ({ catalog }, patch) => ({ catalog: mergeCatalogs(catalog, patch) }),
      mirrors: [
        async (path, longest) => {
          const bytes = await source(path, longest);
          if (bytes) fetched.set(path, bytes);
          return bytes;
        },
      ],
      storage: { read: async () => undefined, write: async () => {} },
      subtle: crypto.subtle,
      target: CATALOG_FILE,
    });
    await updates.update();
    const { urgent, urgentFailed } = updates.status;
    if (urgentFailed instanceof Error) throw urgentFailed;
    return { catalog: updates.current.catalog, urgent, fetched };
  } catch (cause) {
    if (!(cause instanceof UpdateError)) throw cause;
    throw new CliError('cannot-read', words.release.notVerified(cause.code, cause.message), { cause });
  }
}

/** When the first of what is signed expires, as an ISO time. */
export function signedUntil(files: ReadonlyMap<string, Bytes>): string {
  const times = [...files]
    .filter(([path]) => path.startsWith('metadata/') && !path.endsWith('.root.json'))
    .map(
      ([, bytes]) => (JSON.parse(new TextDecoder().decode(bytes)) as { signed: { expires: string } }).signed.expires,
    );
  return times.sort()[0]!;
}
