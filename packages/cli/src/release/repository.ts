import { join } from 'node:path';
import type { UpdateSource } from '@fraud-free/core/update';
import { CliError } from '../errors.js';
import type { Io } from '../io.js';
import { readable } from '../readable.js';
import type { Words } from '../words/words.js';
import { openToWrite, writeWhole } from '../write-whole.js';

export type Bytes = Uint8Array<ArrayBuffer>;
export type Files = Map<string, Bytes>;

/** @throws {CliError} `cannot-read` */
export async function readBytes(io: Io, path: string, words: Words): Promise<Bytes> {
  const pieces: Uint8Array[] = [];
  for await (const piece of readable(io.readFile(path), path, words)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

/** The metadata of a repository by path; none where there is no repository yet. */
export async function readMetadataFiles(io: Io, folder: string, words: Words): Promise<Files> {
  const files: Files = new Map();
  const inside = join(folder, 'metadata');
  if ((await io.look(inside)) !== 'folder') return files;
  for (const name of await io.list(inside)) {
    if (name.endsWith('.json')) files.set(`metadata/${name}`, await readBytes(io, join(inside, name), words));
  }
  return files;
}

/** Files of a folder, with those in front that are not written yet. */
export function sourceOf(
  io: Io,
  folder: string,
  words: Words,
  made: ReadonlyMap<string, Bytes> = new Map(),
): UpdateSource {
  return async (path) => {
    const file = join(folder, path);
    return made.get(path) ?? ((await io.look(file)) === 'file' ? await readBytes(io, file, words) : undefined);
  };
}

/**
 * Adds a release to a folder. What clients look at first is written last and in one step, so that they find either the
 * old release or the new one, whole.
 *
 * @throws {CliError} `cannot-write`
 */
export async function writeRelease(
  io: Io,
  folder: string,
  made: ReadonlyMap<string, Bytes>,
  words: Words,
): Promise<void> {
  const last = 'metadata/timestamp.json';
  for (const [path, bytes] of made) if (path !== last) await writeWhole(io, join(folder, path), bytes, words);
  const path = join(folder, last);
  // Tells first whether it can be written at all.
  if ((await io.look(path)) === 'nothing') await (await openToWrite(io, path, words)).end();
  await io.replaceFile(path, new TextDecoder().decode(made.get(last)));
}

/** The root that a client is given. @throws {CliError} `cannot-read` */
export function firstRoot(files: ReadonlyMap<string, Bytes>, folder: string, words: Words): Bytes {
  const root = files.get('metadata/1.root.json');
  if (root) return root;
  throw new CliError('cannot-read', words.release.noRepository(folder));
}
