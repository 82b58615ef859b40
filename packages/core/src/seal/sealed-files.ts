import { sha256 } from '../update/checks.js';
import type { UpdateSource } from '../update/sources.js';
import { malformed } from './jws.js';
import type { Seal } from './seal.js';
import { SealError } from './seal-error.js';
import type { SealedFile, SealStatement } from './statements.js';
import type { SealSubtle } from './subtle.js';

type Bytes = Uint8Array<ArrayBuffer>;
type Sealed = Pick<Seal, 'statement'>;

/**
 * Whether bytes are the file that was sealed under a path.
 *
 * @param path inside the campaign's folder: `quizzes/winter.json`
 * @throws {SealError} `seal-file-unknown`, `seal-file-changed`
 */
export async function checkSealedFile(
  seal: Sealed,
  path: string,
  bytes: Bytes,
  subtle: Pick<SealSubtle, 'digest'>,
): Promise<void> {
  const { length, sha256: hash } = sealedFile(seal, path);
  if (bytes.length !== length || (await sha256(bytes, subtle)) !== hash) throw changed(path);
}

/**
 * Fetches a file and hands it on only if it is the one that was sealed; no more is read than its length.
 *
 * @throws {SealError} `seal-file-unknown`, `seal-file-missing`, `seal-file-changed`, `seal-unreachable`
 */
export async function readSealedFile(
  seal: Sealed,
  path: string,
  source: UpdateSource,
  subtle: Pick<SealSubtle, 'digest'>,
): Promise<Bytes> {
  const bytes = await readFrom(source, path, sealedFile(seal, path).length, changed(path));
  if (!bytes)
    throw new SealError('seal-file-missing', `${path} was sealed, but is not there. Publish the folder whole.`);
  await checkSealedFile(seal, path, bytes, subtle);
  return bytes;
}

/** @throws {SealError} `seal-unreachable`, and `tooLarge` for what is longer than it may be */
export async function readFrom(
  source: UpdateSource,
  path: string,
  longest: number,
  tooLarge: SealError,
): Promise<Bytes | undefined> {
  try {
    const bytes = await source(path, longest);
    if (bytes && bytes.length > longest) throw tooLarge;
    return bytes;
  } catch (cause) {
    if (cause === tooLarge || (cause as { code?: unknown } | null)?.code === 'update-too-large') throw tooLarge;
    throw new SealError('seal-unreachable', `${path} can't be had at present. Try again later.`, { cause });
  }
}

/** Paths stay inside the folder, and each has one form. @throws {SealError} `seal-malformed` */
export function checkPaths({ files }: SealStatement): void {
  const wrong = Object.keys(files).find(
    (path) => !/^(?!\.{1,2}\/)[^/\\?#%\0]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\?#%\0]+)*$/.test(path),
  );
  if (wrong !== undefined) throw malformed('seal.json', `"${wrong}" is no path inside the folder`);
}

function sealedFile({ statement: { files } }: Sealed, path: string): SealedFile {
  if (Object.hasOwn(files, path)) return files[path]!;
  throw new SealError('seal-file-unknown', `${path} was not sealed. Take it away, or seal the folder anew.`);
}

function changed(path: string): SealError {
  return new SealError('seal-file-changed', `${path} is not the file that was sealed. Fetch it anew; do not use it.`);
}
