import type * as Readers from '@fraud-free/readers/node';
import { CliError } from './errors.js';
import type { Io } from './io.js';
import type { Words } from './words/words.js';

/**
 * The readers of pictures. They are loaded here and not above because they are heavy, and most commands do without.
 *
 * @throws {CliError} `cannot-read` where they are not installed
 */
export async function loadReaders(io: Io, words: Words): Promise<typeof Readers> {
  try {
    return (await io.load('@fraud-free/readers/node')) as unknown as typeof Readers;
  } catch (error) {
    throw new CliError('cannot-read', words.picture.notInstalled, { cause: error });
  }
}
