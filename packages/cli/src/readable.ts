import { CliError } from './errors.js';
import { reasonOf } from './reason-of.js';
import type { Words } from './words/words.js';

/**
 * The bytes of a stream, with what the system says about a faulty one put into a sentence.
 *
 * @throws {CliError} `cannot-read`
 */
export async function* readable(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  words: Words,
): AsyncGenerator<Uint8Array, void, undefined> {
  const pieces = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await orTell(pieces.next(), name, words);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await pieces.return?.();
  }
}

async function orTell<T>(work: Promise<T>, name: string, words: Words): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new CliError('cannot-read', words.trouble.cannotRead(name, reasonOf(error)), { cause: error });
  }
}
