import { URGENT } from '@fraud-free/core/update';
import { CatalogError } from '../errors.js';
import { sha256 } from './make-deltas.js';
import {
  checkEnough,
  DAY,
  isEnding,
  isStale,
  newest,
  signedBy,
  type Bytes,
  type Files,
  type Signed,
} from './metadata-files.js';
import type { Signer } from './signer.js';

/** A patch that cannot wait for a release. */
export interface UrgentPatch {
  readonly bytes: Bytes;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

export interface Urgent {
  /** Who has the key of the role; with those of the targets, they are appointed. */
  readonly signers: readonly Signer[];
  /** How long what they sign holds, in days. */
  readonly days: number;
  /** New patches by name (`2026-11-22-parcel`), and `undefined` for one that is taken back. */
  readonly patches?: ReadonlyMap<string, UrgentPatch | undefined>;
}

/** A patch is named so in a repository. */
export function patchPath(name: string): string {
  return `${URGENT}/${name}.bin`;
}

/** What the targets say of the role: its keys, and that it signs patches and nothing else. */
export function delegationTo(signers: readonly Signer[]): { readonly delegations?: object } {
  if (signers.length === 0) return {};
  const role = {
    name: URGENT,
    keyids: signers.map(({ keyid }) => keyid),
    threshold: 1,
    terminating: true,
    paths: [patchPath('*')],
  };
  return { delegations: { keys: Object.fromEntries(signers.map(({ keyid, key }) => [keyid, key])), roles: [role] } };
}

export interface UrgentRelease {
  readonly version: number;
  readonly bytes: Bytes;
  /** Where the file is new, and the patches with it. */
  readonly path?: string;
  readonly targets?: Files;
}

/**
 * The newest file of the urgent role: one that is there already, or a new one where there are new patches, or where what
 * is there ends soon and its key is at hand. Patches that have expired are left out of a new one.
 *
 * @param appointing the targets that the release has
 * @returns nothing where nobody was ever appointed
 * @throws {CatalogError} `release-invalid` for a key that was not appointed
 */
export async function releaseUrgent(
  before: Files,
  appointing: Signed,
  urgent: Urgent | undefined,
  now: number,
): Promise<UrgentRelease | undefined> {
  const { roles = [] } = (appointing['delegations'] ?? {}) as { roles?: { name: string; keyids: string[] }[] };
  const keyids = roles.find(({ name }) => name === URGENT)?.keyids;
  if (!keyids) {
    if (urgent?.patches)
      throw new CatalogError(
        'release-invalid',
        'Nobody was appointed to the role urgent. Publish a release with its key first.',
      );
    return undefined;
  }
  const known = newest(before, URGENT);
  const signers = (urgent?.signers ?? []).filter(({ keyid }) => keyids.includes(keyid));
  const isDue =
    !known || (signers.length > 0 && (isEnding(known, now, urgent!.days) || isStale(before, URGENT, known, signers)));
  if (!urgent?.patches && !isDue)
    return { version: known.version, bytes: before.get(`metadata/${known.version}.${URGENT}.json`)! };
  checkEnough(URGENT, signers.length, 1);

  const { listed, files } = await listPatches(known, urgent?.patches ?? new Map<string, undefined>(), now);
  const version = (known?.version ?? 0) + 1;
  const expires = timeOf(now + urgent!.days * DAY);
  const signed = { _type: 'targets', spec_version: '1.0.31', version, expires, targets: listed };
  return {
    version,
    bytes: await signedBy(signers, signed),
    path: `metadata/${version}.${URGENT}.json`,
    targets: files,
  };
}

async function listPatches(known: Signed | undefined, patches: NonNullable<Urgent['patches']>, now: number) {
  const listed = { ...(known?.['targets'] as Record<string, { custom: { expires: string } }> | undefined) };
  for (const [path, { custom }] of Object.entries(listed)) if (Date.parse(custom.expires) <= now) delete listed[path];
  const files = new Map<string, Bytes>();
  for (const [name, patch] of patches) {
    const path = patchPath(name);
    delete listed[path];
    if (!patch) continue;
    const hash = await sha256(patch.bytes);
    const file = { length: patch.bytes.length, hashes: { sha256: hash }, custom: { expires: timeOf(patch.expires) } };
    listed[path] = file;
    files.set(`targets/${URGENT}/${hash}.${name}.bin`, patch.bytes);
  }
  return { listed, files };
}

function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
