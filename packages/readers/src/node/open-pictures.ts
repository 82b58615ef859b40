import { Worker } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { decodeInNode } from '../decode/decode-in-node.js';
import { ReaderError } from '../errors.js';
import { legible, startReading, type PictureRead, type Port, type ReadOptions } from '../reader.js';
import type { Told } from '../worker/messages.js';

/** Reads pictures one after another, by the same worker; `end` it when there are no more. */
export interface PictureReader {
  /**
   * @param bytes a PNG or JPEG file
   * @throws {ReaderError} as `readPicture` in a browser
   */
  read(bytes: Uint8Array, options?: ReadOptions): Promise<PictureRead>;
  end(): void;
}

/**
 * The readers in Node, with the files of this package: no network is used.
 *
 * @example
 * const pictures = openPictures();
 * const { text } = await pictures.read(readFileSync('shot.png'));
 * pictures.end();
 */
export function openPictures(): PictureReader {
  const reading = startReading(nodePort());
  return {
    read: async (bytes, options = {}) => legible(await reading.read(decodeInNode(bytes), 'all', options)),
    end: () => reading.end(),
  };
}

/** Always the built worker, so that it is the same whether this runs as source or built. */
const WORKER = fileURLToPath(new URL('../../dist/worker/node-worker.js', import.meta.url));

function nodePort(): Port {
  const worker = new Worker(WORKER);
  return {
    end: () => void worker.terminate(),
    post: (asked) => worker.postMessage(asked, [asked.pixels.data.buffer as ArrayBuffer]),
    listen: (hear, fail) => {
      worker.on('message', (told: Told) => hear(told));
      worker.on('error', (error) =>
        fail(new ReaderError('reader-failed', `The reader gave up: ${error.message}`, { cause: error })),
      );
    },
  };
}
