import { CliError, type CliErrorCode } from './errors.js';
import { readable } from './readable.js';
import type { Words } from './words/words.js';

export interface ReadOptions {
  /** What the stream is called in sentences. */
  readonly name: string;
  readonly words: Words;
  /** The code of the error for what is no UTF-8. */
  readonly faulty: CliErrorCode;
  /** Stop with `undefined` beyond so many bytes. */
  readonly most?: number;
}

/**
 * A whole file or stream as text, without a byte order mark.
 *
 * @throws {CliError} `cannot-read`, and `faulty` for what is no UTF-8
 */
export async function readWhole(
  stream: AsyncIterable<Uint8Array>,
  { name, words, faulty, most = Infinity }: ReadOptions,
): Promise<string | undefined> {
  const bytes = await readBytes(stream, name, words, most);
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new CliError(faulty, words.trouble.notUtf8(name), { cause: error });
  }
}

/**
 * A whole file or stream; `undefined` for one of more than `most` bytes.
 *
 * @throws {CliError} `cannot-read`
 */
export async function readBytes(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  words: Words,
  most: number,
): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of readable(stream, name, words)) {
    length += piece.length;
    if (length > most) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
