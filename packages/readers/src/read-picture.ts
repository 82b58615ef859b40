import { decodeInBrowser } from './decode/decode-in-browser.js';
import { legible, startReading, throwIfStopped, type PictureRead, type ReadOptions } from './reader.js';
import { workerPort } from './worker-port.js';

export interface PictureOptions extends ReadOptions {
  /** The address of the folder with the reader files, e.g. `/readers/`; seen from the page. */
  readonly base: string;
}

/**
 * Reads a picture on the device: its text, the bubbles of a chat as turns, and QR and bar codes. The files it needs are
 * loaded from `base` when it is first called, and from nowhere else; the worker is ended afterwards.
 *
 * @throws {ReaderError} `not-a-picture`, `type-not-taken`, `too-many-bytes`, `too-many-pixels`, `nothing-legible`,
 * `files-missing`, `not-supported`, `reader-failed`; rejects with the signal's reason when it is called off
 *
 * @example
 * const { text, codes } = await readPicture(file, { base: '/readers/' });
 */
export async function readPicture(picture: Blob, { base, ...options }: PictureOptions): Promise<PictureRead> {
  throwIfStopped(options.signal);
  const pixels = await decodeInBrowser(picture);
  throwIfStopped(options.signal);
  const reading = startReading(workerPort(base));
  try {
    return legible(await reading.read(pixels, 'all', options));
  } finally {
    reading.end();
  }
}
