import { CliError } from '../errors.js';
import type { Io } from '../io.js';
import { readWhole } from '../read-whole.js';
import type { Words } from '../words/words.js';

/** More than any payment or verdict takes, in bytes. */
const MOST = 1_000_000;

/**
 * What a file of JSON holds.
 *
 * @throws {CliError} `cannot-read`, and `message-faulty` for what is no JSON; its text is not repeated
 */
export async function readJson(io: Io, path: string, words: Words): Promise<unknown> {
  const text = await readWhole(io.readFile(path), { name: path, words, faulty: 'message-faulty', most: MOST });
  try {
    return JSON.parse(text ?? '');
  } catch {
    throw new CliError('message-faulty', words.payment.noJson(path));
  }
}
