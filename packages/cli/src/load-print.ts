import type * as Print from '@fraud-free/print';
import { CliError } from './errors.js';
import type { Io } from './io.js';
import { withModule } from './with-module.js';
import type { Words } from './words/words.js';

/**
 * Works with what prints campaigns. It is installed only by those who print, since its fonts and typesetter are heavy.
 *
 * @throws {CliError} `cannot-read` where it is not installed, or cannot print what it is given
 */
export async function withPrint<T>(io: Io, words: Words, work: (print: typeof Print) => T | Promise<T>): Promise<T> {
  const loading = io.load('@fraud-free/print').then(
    (loaded) => loaded as unknown as typeof Print,
    (cause: unknown) => {
      throw new CliError('cannot-read', words.campaign.print.notInstalled, { cause });
    },
  );
  return await withModule(loading, ({ PrintError }) => PrintError, work);
}
