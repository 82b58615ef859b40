import type { Io } from '../io.js';
import type { Words } from '../words/words.js';
import { total, type Counts } from './counts.js';

/** Tells a person at a terminal how far a scan has come, on one line that is written over; tells a pipe nothing. */
export interface Progress {
  /** @param bytes read and judged, of all files together */
  show(bytes: number, counts: Counts): Promise<void>;
  /** Takes the line away. */
  clear(): Promise<void>;
}

const EVERY_MS = 250;

export function startProgress(io: Io, allBytes: number, words: Words): Progress {
  if (!io.stderrIsTerminal) return { show: async () => {}, clear: async () => {} };
  const begin = io.now();
  let last = -Infinity;
  let before: { readonly bytes: number; readonly messages: number } | undefined;
  return {
    async show(bytes, counts) {
      const now = io.now();
      if (now - last < EVERY_MS) return;
      last = now;
      // A scan that goes on must not count what an earlier one has done as its own speed.
      before ??= { bytes, messages: total(counts) };
      const seconds = (now - begin) / 1000;
      const perSecond = seconds > 0 ? (total(counts) - before.messages) / seconds : 0;
      const bytesPerSecond = seconds > 0 ? (bytes - before.bytes) / seconds : 0;
      const left = bytesPerSecond > 0 ? (allBytes - bytes) / bytesPerSecond : undefined;
      const percent = allBytes === 0 ? 100 : Math.floor((100 * bytes) / allBytes);
      await io.stderr.write(`\r${words.scan.progress(percent, counts, Math.round(perSecond), left)}\u001B[K`);
    },
    clear: () => io.stderr.write('\r\u001B[K'),
  };
}
