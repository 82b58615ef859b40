import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { CliError } from '../errors.js';
import type { InEveryLanguage, Language } from '../language.js';
import { reasonOf } from '../reason-of.js';
import type { Words } from '../words/words.js';
import { PREVIEW_PAGE, PREVIEW_SCRIPT } from './preview-page.js';

/** What the page shows: the quiz, or nothing where none could be made out, and what is wrong with it. */
export interface Previewed {
  readonly quiz: unknown;
  /** By the languages that the page can be looked at in. */
  readonly reports: InEveryLanguage<string>;
  /** The one that it begins in. */
  readonly language: Language;
  /** When the file was last written, in milliseconds. */
  readonly written: number;
}

/**
 * Serves the preview on this machine alone, and tells open pages whenever the file has changed.
 *
 * @throws {CliError} `cannot-write` where the port cannot be had, `cannot-read` where the elements are not installed
 */
export async function servePreview(
  port: number,
  first: Previewed,
  read: () => Promise<Previewed>,
  words: Words,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const bundle = bundlePath(words);
  const listeners = new Set<ServerResponse>();
  let shown = first;

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    // Another site's name that leads to this machine is not let in.
    if (!isLocal(request)) return void response.writeHead(403).end();
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader(
      'Content-Security-Policy',
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src data: blob:",
    );
    if (path === '/') send(response, 'text/html', PREVIEW_PAGE);
    else if (path === '/preview.js') send(response, 'text/javascript', PREVIEW_SCRIPT);
    else if (path === '/quiz.json') send(response, 'application/json', JSON.stringify(shown));
    else if (/^\/fraud-free[\w-]*\.js$/.test(path)) {
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
      createReadStream(join(dirname(bundle), path))
        .on('error', () => response.writeHead(404).end())
        .pipe(response);
    } else if (path === '/events') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write(': here\n\n');
      listeners.add(response);
      request.once('close', () => listeners.delete(response));
    } else response.writeHead(404).end();
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        new CliError('cannot-write', words.trouble.cannotWrite(`127.0.0.1:${port}`, reasonOf(error)), { cause: error }),
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  const stop = follow(read, first.written, (now) => {
    shown = now;
    for (const listener of listeners) listener.write('data: changed\n\n');
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      stop();
      for (const listener of listeners) listener.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** How often the file is looked at, in milliseconds. Asking is surer than being told, which network folders do not do. */
const EVERY = 300;

/** A file that is being saved may be gone, or half there, for a moment: it is looked at again. */
function follow(read: () => Promise<Previewed>, written: number, changed: (now: Previewed) => void): () => void {
  let last = written;
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    read()
      .then((now) => {
        if (now.written === last) return;
        last = now.written;
        changed(now);
      })
      .catch(() => undefined)
      .finally(() => (busy = false));
  }, EVERY);
  return () => clearInterval(timer);
}

function bundlePath(words: Words): string {
  try {
    return createRequire(import.meta.url).resolve('@fraud-free/elements/bundle');
  } catch (error) {
    throw new CliError('cannot-read', words.trouble.notInstalled(), { cause: error });
  }
}

function isLocal({ headers }: IncomingMessage): boolean {
  return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(headers.host ?? '');
}

function send(response: ServerResponse, type: string, body: string): void {
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.end(body);
}
