import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Io } from './io.js';

/**
 * Puts a question to whoever sits at the terminal; an empty answer takes what is proposed. Resolves to undefined where
 * the input has ended.
 */
export interface Ask {
  (question: string, proposed: string): Promise<string | undefined>;
  /** Gives the terminal back. */
  close(): void;
}

/** Reads one line after each question. */
export function createAsk(io: Io): Ask {
  const reader = createInterface({ input: Readable.from(io.stdin) });
  const lines = reader[Symbol.asyncIterator]();
  const ask = async (question: string, proposed: string): Promise<string | undefined> => {
    await io.stderr.write(proposed === '' ? `${question}: ` : `${question} [${proposed}]: `);
    const next = await lines.next();
    if (next.done === true) return undefined;
    return next.value.trim() || proposed;
  };
  return Object.assign(ask, { close: () => reader.close() });
}
