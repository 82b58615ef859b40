import type { UpdateStorage } from '@fraud-free/core/update';
import { createStore, get, set, type UseStore } from 'idb-keyval';

/**
 * Keeps a catalog in IndexedDB between two visits. Where a browser allows no storage, in a private window for instance,
 * reading and writing fail; the update holds all the same, until the page is left.
 *
 * @param name one database for each repository
 * @example
 * const storage = indexedDbStorage('our-city');
 */
export function indexedDbStorage(name = 'fraud-free'): UpdateStorage {
  let store: UseStore | undefined;
  const opened = (): UseStore => (store ??= createStore(name, 'updates'));
  return {
    async read(file) {
      const bytes: unknown = await get(file, opened());
      return bytes instanceof Uint8Array ? new Uint8Array(bytes) : undefined;
    },
    write: async (file, bytes) => await set(file, bytes, opened()),
  };
}
