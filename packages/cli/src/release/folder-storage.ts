import { join } from 'node:path';
import type { UpdateStorage } from '@fraud-free/core/update';
import type { Io } from '../io.js';
import type { Words } from '../words/words.js';
import { writeWhole } from '../write-whole.js';
import { readBytes } from './repository.js';

/** Keeps what an update needs in a folder, between two runs. What was cut off in the middle is found broken and left out. */
export function folderStorage(io: Io, folder: string, words: Words): UpdateStorage {
  const pathOf = (name: string): string => join(folder, `${name}.bin`);
  return {
    read: async (name) =>
      (await io.look(pathOf(name))) === 'file' ? await readBytes(io, pathOf(name), words) : undefined,
    write: async (name, bytes) => await writeWhole(io, pathOf(name), bytes, words),
  };
}
