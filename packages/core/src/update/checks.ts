import { toHex } from './encodings.js';
import type { FileMeta } from './metadata.js';
import type { Subtle } from './signatures.js';
import { UpdateError } from './update-error.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a file is known to be before it is fetched: a target, or metadata that others list. */
export type Expected = Partial<Pick<FileMeta, 'length' | 'hashes'>>;

/** @throws {UpdateError} `update-too-large`, `update-length`, `update-hash` */
export async function checkFile(
  bytes: Bytes,
  { length, hashes }: Expected,
  subtle: Subtle,
  file: string,
): Promise<void> {
  if (length !== undefined && bytes.length > length) throw tooLarge(file, length);
  if (length !== undefined && bytes.length < length) {
    throw new UpdateError('update-length', `${file} has ${bytes.length} bytes, but ${length} were signed.`);
  }
  if (hashes && (await sha256(bytes, subtle)) !== hashes['sha256']) {
    throw new UpdateError('update-hash', `${file} is not the file that was signed: its SHA-256 differs.`);
  }
}

export async function sha256(bytes: Bytes, subtle: Pick<Subtle, 'digest'>): Promise<string> {
  return toHex(new Uint8Array(await subtle.digest('SHA-256', bytes)));
}

export function tooLarge(file: string, longest: number): UpdateError {
  return new UpdateError('update-too-large', `${file} is longer than ${longest} bytes; the rest was not read.`);
}

/** Against freezing (clauses 5.3.10, 5.4.4, 5.5.6, 5.6.5). @throws {UpdateError} `update-expired` */
export function checkExpiry(
  { signed }: { readonly signed: { readonly expires: string } },
  time: number,
  file: string,
): void {
  if (Date.parse(signed.expires) > time) return;
  throw new UpdateError(
    'update-expired',
    `${file} expired at ${signed.expires}. Its publisher must sign it anew; until then somebody may be holding back what is newer.`,
  );
}

/** Against rollback (clauses 5.3.5, 5.4.3, 5.5.5). @throws {UpdateError} `update-rollback` */
export function checkNotOlder(found: number | undefined, known: number, file: string): void {
  if (found !== undefined && found >= known) return;
  const what = found === undefined ? 'is gone' : `has version ${found}`;
  throw new UpdateError('update-rollback', `${file} ${what}, but version ${known} was published already.`);
}
