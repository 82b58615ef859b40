import { tooLarge } from './checks.js';
import { unpackFiles } from './container.js';
import { UpdateError } from './update-error.js';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A place that has a repository's files.
 *
 * @param path like `metadata/1.root.json`
 * @param longest no more bytes are read than these
 * @returns `undefined` if there is no file of that name
 * @throws whatever went wrong on the way; a file that is longer throws {@link UpdateError} `update-too-large`
 */
export type UpdateSource = (path: string, longest: number) => Promise<Bytes | undefined>;

/** As much of the Fetch API as is needed. */
export type Fetch = (
  url: string,
  options: { readonly redirect: 'follow'; readonly cache: 'no-cache' },
) => Promise<{
  readonly status: number;
  readonly headers?: { get(name: string): string | null };
  readonly body: {
    getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>; cancel(): Promise<unknown> };
  } | null;
}>;

/**
 * Files of a web server. Reading stops at the length that is allowed, however much is sent.
 *
 * @param base where the folders `metadata` and `targets` are
 * @param signal gives up a request that takes too long
 * @example
 * fromWeb('https://example.com/catalog/', (url, options) =>
 *   fetch(url, { ...options, signal: AbortSignal.timeout(30_000) }));
 */
export function fromWeb(base: string, fetch: Fetch): UpdateSource {
  return async (path, longest) => {
    const { status, headers, body } = await fetch(`${base.replace(/\/*$/, '/')}${path}`, {
      redirect: 'follow',
      cache: 'no-cache',
    });
    // Many hosts answer what is not there with a page of the site, and say 200 to it; a repository holds no pages.
    const isPage = /^text\/html\b/i.test(headers?.get('content-type') ?? '');
    if (status === 404 || status === 403 || status === 410 || (status === 200 && isPage)) {
      await body?.getReader().cancel();
      return undefined;
    }
    if (status !== 200 || body === null) {
      throw new UpdateError('update-unreachable', `${path}: the server answered with status ${status}.`);
    }
    const reader = body.getReader();
    const parts: Uint8Array[] = [];
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done || !value) break;
      length += value.length;
      if (length > longest) {
        await reader.cancel();
        throw tooLarge(path, longest);
      }
      parts.push(value);
    }
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  };
}

/** One file that holds a repository, as it is carried on a stick. @throws {UpdateError} `update-malformed` */
export function fromContainer(bytes: Bytes): UpdateSource {
  const files = unpackFiles(bytes);
  if (!files) {
    throw new UpdateError(
      'update-malformed',
      'This is no file of updates, or not all of it. Make it with "fraud-free catalog publish --offline".',
    );
  }
  return async (path, longest) => {
    const file = files.get(path);
    if (file && file.length > longest) throw tooLarge(path, longest);
    return file;
  };
}
