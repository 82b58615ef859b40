import { resolve } from 'node:path';
import { fromContainer, fromWeb, UpdateError, type UpdateSource } from '@fraud-free/core/update';
import { CliError } from '../errors.js';
import type { Io } from '../io.js';
import type { Words } from '../words/words.js';
import { readBytes, sourceOf } from './repository.js';

/** Milliseconds that a server may take for one file. */
export const PATIENCE = 30_000;

/** Where a catalog is published: a folder, a file that `publish --offline` wrote, or an address. */
export async function openPlace(place: string, io: Io, words: Words): Promise<UpdateSource> {
  if (/^https?:/i.test(place)) {
    return fromWeb(place, (url, options) => fetch(url, { ...options, signal: AbortSignal.timeout(PATIENCE) }));
  }
  const path = resolve(io.cwd, place);
  if ((await io.look(path)) === 'folder') return sourceOf(io, path, words);
  const bytes = await readBytes(io, path, words);
  try {
    return fromContainer(bytes);
  } catch (cause) {
    if (!(cause instanceof UpdateError)) throw cause;
    throw new CliError('cannot-read', words.release.notVerified(cause.code, cause.message), { cause });
  }
}
