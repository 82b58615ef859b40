import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { MadeFile } from '@fraud-free/campaign';
import { CliError } from './errors.js';
import type { Io } from './io.js';
import { readBytes, readWhole } from './read-whole.js';
import type { Words } from './words/words.js';

/**
 * The elements as a site serves them itself: the bundle, and the files beside it, which `fraud-free.json` names where
 * there are any.
 *
 * @throws {CliError} `cannot-read` where they are not installed, or not built
 */
export async function readElements(io: Io, words: Words): Promise<MadeFile[]> {
  const bundle = bundlePath(words);
  const list = join(dirname(bundle), 'fraud-free.json');
  const names =
    (await io.look(list)) === 'file'
      ? (JSON.parse((await readWhole(io.readFile(list), { name: list, words, faulty: 'cannot-read' }))!) as string[])
      : [basename(bundle)];
  return Promise.all(
    names.map(async (name) => {
      const path = join(dirname(bundle), name);
      return { path: name, content: (await readBytes(io.readFile(path), path, words, Infinity))! };
    }),
  );
}

function bundlePath(words: Words): string {
  try {
    return createRequire(import.meta.url).resolve('@fraud-free/elements/bundle');
  } catch (error) {
    throw new CliError('cannot-read', words.trouble.notInstalled(), { cause: error });
  }
}
