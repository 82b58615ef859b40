import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { ReaderError } from '../errors.js';
import { placeOf } from '../node/places.js';
import { work } from './work.js';
import type { Asked } from './messages.js';
import type { OpenCore } from './host.js';

/* The worker in Node: the same work, with the files where npm put them. */

const require = createRequire(import.meta.url);
const port = parentPort!;

const answer = work(
  {
    file: async (name) => {
      const place = placeOf(name);
      try {
        return await readFile(place);
      } catch (error) {
        throw new ReaderError('files-missing', `There is no ${place}: install @fraud-free/readers again.`, {
          cause: error,
        });
      }
    },
    core: async (name) => require(placeOf(name)) as OpenCore,
    codes: async () => (await import('../codes/open-codes.js')).openCodes,
  },
  (told) => port.postMessage(told),
);
port.on('message', (asked: Asked) => void answer(asked));
