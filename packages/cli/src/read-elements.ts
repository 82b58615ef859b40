import { createRequire } from 'node:module';
import { basename } from 'node:path';
import type { MadeFile } from '@fraud-free/campaign';
import { CliError } from './errors.js';
import type { Io } from './io.js';
import { readBytes } from './read-whole.js';
import type { Words } from './words/words.js';

/**
 * The elements as a site serves them itself: the bundle and what it loads.
 *
 * @throws {CliError} `cannot-read` where they are not installed, or not built
 */
export async function readElements(io: Io, words: Words): Promise<MadeFile[]> {
  const path = bundlePath(words);
  return [{ path: basename(path), content: (await readBytes(io.readFile(path), path, words, Infinity))! }];
}

function bundlePath(words: Words): string {
  try {
    return createRequire(import.meta.url).resolve('@fraud-free/elements/bundle');
  } catch (error) {
    throw new CliError('cannot-read', words.trouble.notInstalled(), { cause: error });
  }
}
