import { join } from 'node:path';
import type { Io } from '../io.js';
import { readBytes, type Bytes } from '../release/repository.js';
import type { Words } from '../words/words.js';

/** Everything in a folder and in the folders inside it, by path with `/`. @throws {CliError} `cannot-read` */
export async function readTree(io: Io, folder: string, words: Words): Promise<Map<string, Bytes>> {
  const files = new Map<string, Bytes>();
  const waiting = [''];
  for (let inside; (inside = waiting.pop()) !== undefined;) {
    for (const name of [...(await io.list(join(folder, inside)))].sort()) {
      const path = `${inside}${name}`;
      if ((await io.look(join(folder, path))) === 'folder') waiting.push(`${path}/`);
      else files.set(path, await readBytes(io, join(folder, path), words));
    }
  }
  return files;
}
