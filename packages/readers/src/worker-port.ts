import { ReaderError } from './errors.js';
import { READER_FILES } from './files.js';
import type { Port } from './reader.js';
import { trustedUrl } from './trusted-url.js';
import type { Told } from './worker/messages.js';

/** A worker of the browser, from the site's own folder. */
export function workerPort(base: string): Port {
  const url = new URL(READER_FILES.worker, new URL(folder(base), document.baseURI)).href;
  let worker: Worker;
  try {
    worker = new Worker(trustedUrl(url));
  } catch (error) {
    throw notStarted(url, error);
  }
  return {
    end: () => worker.terminate(),
    post: (asked) => worker.postMessage(asked, [asked.pixels.data.buffer]),
    listen: (hear, fail) => {
      let started = false;
      worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
        started = true;
        hear(data);
      });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        if (started)
          fail(new ReaderError('reader-failed', `The reader gave up: ${event.message || 'it says no more'}`));
        else void whyNot(url).then(fail);
      });
    },
  };
}

const folder = (base: string) => (base.endsWith('/') ? base : `${base}/`);

/** A worker that does not start says no reason: the file may be missing, or forbidden. */
async function whyNot(url: string): Promise<ReaderError> {
  try {
    const response = await fetch(url, { credentials: 'same-origin' });
    const type = response.headers.get('content-type') ?? '';
    if (response.ok && type.includes('javascript')) return notStarted(url);
  } catch {
    // The page may forbid the question as well (connect-src): then nothing is known but that there is no worker.
  }
  const what = `There is no ${url}, or it is no script: copy the reader files there with "npx fraud-free readers FOLDER".`;
  return new ReaderError('files-missing', what);
}

function notStarted(url: string, cause?: unknown): ReaderError {
  return new ReaderError(
    'not-supported',
    `The page does not let ${url} run: its content security policy needs worker-src 'self'.`,
    cause === undefined ? {} : { cause },
  );
}
