import { canonicalJson } from '@fraud-free/core/update';
import { CatalogError } from '../errors.js';
import { sha256 } from './make-deltas.js';
import type { Signer } from './signer.js';

export type Bytes = Uint8Array<ArrayBuffer>;
export type Files = ReadonlyMap<string, Bytes>;

/** What is signed in a file of metadata. */
export interface Signed {
  readonly _type: string;
  readonly version: number;
  readonly expires: string;
  readonly [more: string]: unknown;
}

interface Meta {
  readonly version: number;
  readonly length?: number;
  readonly hashes?: Readonly<Record<string, string>>;
}

export const DAY = 86_400_000;

/** The newest metadata of a role in a repository. */
export function newest(files: Files, role: string): Signed | undefined {
  let best: Signed | undefined;
  for (const [path, bytes] of files) {
    const [, version, name] = /^metadata\/(?:(\d+)\.)?(\w+)\.json$/.exec(path) ?? [];
    if (name !== role || (best && Number(version ?? 0) <= best.version)) continue;
    try {
      best = (JSON.parse(new TextDecoder().decode(bytes)) as { signed: Signed }).signed;
    } catch (cause) {
      throw new CatalogError('release-invalid', `${path} is no metadata. Take it from a copy of the repository.`, {
        cause,
      });
    }
  }
  return best;
}

/** Signed anew when a third of its time is left, so that nobody has to hurry. */
export function isEnding({ expires }: Signed, now: number, days: number): boolean {
  return Date.parse(expires) - now < (days * DAY) / 3;
}

/** Whether the keys that signed a role's newest file are no longer those that may. */
export function isStale(files: Files, role: string, { version }: Signed, signers: readonly Signer[]): boolean {
  const bytes = files.get(`metadata/${version}.${role}.json`);
  if (!bytes) return true;
  const { signatures } = JSON.parse(new TextDecoder().decode(bytes)) as { signatures: { keyid: string }[] };
  return signers.some(({ keyid }) => !signatures.some((signature) => signature.keyid === keyid));
}

/** @throws {CatalogError} `release-invalid` */
export function checkEnough(role: string, given: number, needed: number): void {
  if (given >= Math.max(1, needed)) return;
  throw new CatalogError(
    'release-invalid',
    `The role ${role} needs ${Math.max(1, needed)} keys that are appointed to sign, but ${given} of them were given. ` +
      'Where keys are replaced, name those of the root before as well.',
  );
}

export async function signedBy(signers: readonly Signer[], signed: Signed): Promise<Bytes> {
  const data = new TextEncoder().encode(canonicalJson(signed));
  const unique = [...new Map(signers.map((signer) => [signer.keyid, signer])).values()];
  const signatures = await Promise.all(unique.map(async ({ keyid, sign }) => ({ keyid, sig: await sign(data) })));
  return new TextEncoder().encode(`${JSON.stringify({ signatures, signed }, null, 1)}\n`);
}

/** How one file of metadata names another. */
export async function metaOf(version: number, bytes: Bytes): Promise<Meta> {
  return { version, length: bytes.length, hashes: { sha256: await sha256(bytes) } };
}
