import { CliError } from './errors.js';
import type { Io, Output } from './io.js';
import { reasonOf } from './reason-of.js';
import type { Words } from './words/words.js';

/**
 * Writes a file in one go.
 *
 * @throws {CliError} `cannot-write`
 */
export async function writeWhole(io: Io, path: string, content: string | Uint8Array, words: Words): Promise<void> {
  const output = await openToWrite(io, path, words);
  await output.write(content);
  await output.end();
}

/**
 * A file to be written piece by piece.
 *
 * @param keep bytes of an old file that stay
 *
 * @throws {CliError} `cannot-write`, from here and from the output's own methods
 */
export async function openToWrite(io: Io, path: string, words: Words, keep = 0): Promise<Output> {
  const orTell = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw new CliError('cannot-write', words.trouble.cannotWrite(path, reasonOf(error)), { cause: error });
    }
  };
  const output = await orTell(io.writeFile(path, keep));
  return { write: (text) => orTell(output.write(text)), end: () => orTell(output.end()) };
}
