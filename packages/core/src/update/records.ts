import { checkFile, sha256 } from './checks.js';
import { packFiles, unpackFiles } from './container.js';
import type { Subtle } from './signatures.js';
import { findKnownTarget } from './targets.js';
import { keepTrust, takeUpTrust, type KeptTrust, type Trust } from './trust.js';
import { decodeUtf8, encodeUtf8 } from './utf8.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** What is noted beside the metadata. */
export interface Notes {
  /** When a mirror last confirmed that the catalog is the newest, in milliseconds since 1970. */
  readonly confirmed: number | undefined;
  /** Grows with each record, so that the newer of two is known whatever the clock says. */
  readonly count: number;
  /** SHA-256 of the catalog that was confirmed. */
  readonly of: string | undefined;
}

const TRUST = 'trust.json';
/** Under this name a catalog is kept. */
export const CATALOG = 'catalog';

/** One record to keep: the metadata, and with `more` the catalog, or patches, that they speak for. */
export function packRecord(trust: Trust, notes: Notes, more: Iterable<readonly [string, Bytes]> = []): Bytes {
  const trusted = encodeUtf8(JSON.stringify({ ...keepTrust(trust), ...notes }));
  return packFiles(new Map([[TRUST, trusted], ...more]));
}

export type TrustRecord = Notes & { readonly trust: Trust; readonly files: ReadonlyMap<string, Bytes> };

/** @returns what of a record is verified; `undefined` for a record that is broken */
export async function takeUpRecord(bytes: Bytes, root: Bytes, subtle: Subtle): Promise<TrustRecord | undefined> {
  const files = unpackFiles(bytes);
  const kept = parse(files?.get(TRUST));
  if (!kept) return undefined;
  const { confirmed, count, of } = kept;
  return { confirmed, count, of, trust: await takeUpTrust(root, kept, subtle), files: files! };
}

/** @returns the catalog of a record, if its metadata speak for it and it can be opened */
export async function takeUpCatalog<Engine>(
  bytes: Bytes,
  from: {
    readonly root: Bytes;
    readonly subtle: Subtle;
    readonly target: string;
    readonly open: (catalog: Bytes) => Engine;
  },
): Promise<(Notes & { readonly engine: Engine; readonly hash: string }) | undefined> {
  const record = await takeUpRecord(bytes, from.root, from.subtle);
  const signed = record && findKnownTarget(record.trust, from.target);
  const catalog = record?.files.get(CATALOG);
  if (!catalog || !signed) return undefined;
  try {
    await checkFile(catalog, signed, from.subtle, from.target);
    const { confirmed, count, of } = record;
    return { confirmed, count, of, engine: from.open(catalog), hash: signed.hashes['sha256']! };
  } catch {
    // Broken, or of a format that this engine does not read: as if it were not there.
    return undefined;
  }
}

/** The bytes of a catalog that was kept, as they are; `undefined` if none of the records has them any more. */
export async function catalogOfRecord(
  records: readonly Bytes[],
  hash: string | undefined,
  subtle: Subtle,
): Promise<Bytes | undefined> {
  for (const record of records) {
    const catalog = unpackFiles(record)?.get(CATALOG);
    if (catalog && (await sha256(catalog, subtle)) === hash) return catalog;
  }
  return undefined;
}

function parse(bytes: Bytes | undefined): (KeptTrust & Notes) | undefined {
  try {
    const kept = JSON.parse(decodeUtf8(bytes ?? new Uint8Array()) ?? '') as KeptTrust & Notes;
    const isWhole = Array.isArray(kept.roots) && Array.isArray(kept.targets) && typeof kept.count === 'number';
    return isWhole ? kept : undefined;
  } catch {
    return undefined;
  }
}
