import { ReaderError } from '../errors.js';
import { READER_FILES, type ReaderFile } from '../files.js';
import { trustedUrl } from '../trusted-url.js';
import type { Asked } from './messages.js';
import type { Host, OpenCodes, OpenCore } from './host.js';
import { work } from './work.js';

/*
 * The entry of worker.js. It lies in a site's folder of reader files, and takes everything from beside itself. A worker
 * of the old kind, with importScripts: telephones of 2020 have those of the new kind not yet.
 */

interface WorkerScope {
  readonly location: { readonly href: string };
  importScripts(url: string): void;
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: Asked }) => void) | null;
  TesseractCore?: OpenCore;
  FraudFreeCodes?: { readonly openCodes: OpenCodes };
}

const scope = self as unknown as WorkerScope;

const host: Host = { file, core, codes };
const answer = work(host, (told) => scope.postMessage(told));
scope.onmessage = ({ data }) => void answer(data);

async function file(name: ReaderFile): Promise<Uint8Array> {
  const url = new URL(name, scope.location.href).href;
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'same-origin' });
  } catch (error) {
    throw missing(url, error);
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  // A server may answer with a page of its own for what it does not have.
  const isPage = String.fromCharCode(...bytes.subarray(0, 9))
    .trimStart()
    .startsWith('<');
  if (!response.ok || isPage) throw missing(url);
  return bytes;
}

async function core(name: ReaderFile): Promise<OpenCore> {
  return scope.TesseractCore ?? defined(name, () => scope.TesseractCore);
}

async function codes(): Promise<OpenCodes> {
  return (scope.FraudFreeCodes ?? defined(READER_FILES.codes, () => scope.FraudFreeCodes)).openCodes;
}

function defined<T>(name: ReaderFile, what: () => T | undefined): T {
  const url = new URL(name, scope.location.href).href;
  try {
    scope.importScripts(trustedUrl(url));
  } catch (error) {
    throw missing(url, error);
  }
  const found = what();
  if (found === undefined) throw missing(url);
  return found;
}

function missing(url: string, cause?: unknown): ReaderError {
  return new ReaderError(
    'files-missing',
    `There is no ${url}: copy the reader files there with "npx fraud-free readers FOLDER".`,
    cause === undefined ? {} : { cause },
  );
}
