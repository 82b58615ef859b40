import { canonicalJson } from '@fraud-free/core/update';
import { CatalogError } from '../errors.js';
import { sha256 } from './make-deltas.js';
import {
  checkEnough,
  DAY,
  isEnding,
  isStale,
  metaOf,
  newest,
  signedBy,
  type Bytes,
  type Files,
  type Signed,
} from './metadata-files.js';
import { delegationTo, releaseUrgent, type Urgent } from './release-urgent.js';
import type { PublicKey, Signer } from './signer.js';

/** The roles at the top of The Update Framework 1.0. */
export const ROLES = ['root', 'targets', 'snapshot', 'timestamp'] as const;
export type Role = (typeof ROLES)[number];

export interface ReleaseOptions {
  /** The repository as it stands, by path; empty for the first release. */
  readonly before: Files;
  /** What is published, by name. Without it, only what expires is signed anew. */
  readonly targets?: Files;
  /** What is noted beside a target, by its name: {@link makeDeltas} gives it. */
  readonly custom?: ReadonlyMap<string, object>;
  /**
   * Who signs. Without a signer of the root, the root stays; without one of the targets, nothing new is published: so
   * the machine that signs the timestamp every day needs no other keys.
   */
  readonly signers: Readonly<Record<Role, readonly Signer[]>>;
  /** The urgent role: who has its key, and what it publishes. */
  readonly urgent?: Urgent;
  /** Signers of the root until now, where they are others: a new root needs both. */
  readonly oldRoot?: readonly Signer[];
  readonly threshold: Readonly<Record<Role, number>>;
  /** How long what is signed now holds, in days. */
  readonly days: Readonly<Record<Role, number>>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Makes a release: the files to add to a repository of The Update Framework 1.0, so that its clients find what is new
 * and refuse what is not ours. Files that a client may still ask for stay as they are; only `timestamp.json` is
 * replaced, so put that up last.
 *
 * @returns the new files by path, `metadata/timestamp.json` last
 * @throws {CatalogError} `release-invalid`: too few signers, or a repository that is none
 */
export async function makeRelease(options: ReleaseOptions): Promise<Map<string, Bytes>> {
  const { before, targets, signers, threshold, days, now } = options;
  const files = new Map<string, Bytes>();
  const expires = (role: Role): string => new Date(now + days[role] * DAY).toISOString().replace(/\.\d+Z$/, 'Z');
  const common = (role: Role, version: number) => ({
    _type: role,
    spec_version: '1.0.31',
    version,
    expires: expires(role),
  });

  const root = newest(before, 'root');
  if (signers.root.length > 0) {
    for (const role of ROLES) checkEnough(role, signers[role].length, threshold[role]);
    const appointed = {
      consistent_snapshot: true,
      keys: Object.fromEntries(ROLES.flatMap((role) => signers[role].map(({ keyid, key }) => [keyid, key] as const))),
      roles: Object.fromEntries(
        ROLES.map((role) => [role, { keyids: signers[role].map(({ keyid }) => keyid), threshold: threshold[role] }]),
      ),
    };
    if (!root || !isSame(root, appointed) || isEnding(root, now, days.root)) {
      const version = (root?.version ?? 0) + 1;
      const all = [...signers.root, ...(options.oldRoot ?? [])];
      if (root) checkEnough('root', appointedOf(root, 'root', all).length, rolesOf(root).root.threshold);
      files.set(`metadata/${version}.root.json`, await signedBy(all, { ...common('root', version), ...appointed }));
    }
  } else {
    if (!root) throw new CatalogError('release-invalid', 'A first release needs the keys of every role.');
    for (const role of ['targets', 'snapshot', 'timestamp'] as const) {
      if (role === 'targets' && !targets && signers.targets.length === 0) continue;
      checkEnough(role, appointedOf(root, role, signers[role]).length, rolesOf(root)[role].threshold);
    }
  }

  const known = newest(before, 'targets');
  const listed: [string, object][] = [];
  for (const [name, bytes] of targets ?? []) {
    const hash = await sha256(bytes);
    const custom = options.custom?.get(name);
    listed.push([name, { length: bytes.length, hashes: { sha256: hash }, ...(custom && { custom }) }]);
    const slash = name.lastIndexOf('/') + 1;
    files.set(`targets/${name.slice(0, slash)}${hash}.${name.slice(slash)}`, bytes);
  }
  const publishes = targets ? Object.fromEntries(listed) : known?.['targets'];
  if (!publishes) throw new CatalogError('release-invalid', 'There is nothing to publish: name a catalog.');

  let topTargets = known;
  const appoints = options.urgent ? delegationTo(options.urgent.signers) : {};
  const delegations = 'delegations' in appoints ? appoints.delegations : known?.['delegations'];
  const again =
    known &&
    signers.targets.length > 0 &&
    (isEnding(known, now, days.targets) ||
      isStale(before, 'targets', known, signers.targets) ||
      canonicalJson(delegations) !== canonicalJson(known['delegations']));
  if (!known || targets || again) {
    const lists = { targets: publishes, ...(delegations !== undefined && { delegations }) };
    topTargets = { ...common('targets', (known?.version ?? 0) + 1), ...lists };
    files.set(`metadata/${topTargets.version}.targets.json`, await signedBy(signers.targets, topTargets));
  }

  const urgent = await releaseUrgent(before, topTargets!, options.urgent, now);
  if (urgent?.path !== undefined) files.set(urgent.path, urgent.bytes);
  for (const [path, bytes] of urgent?.targets ?? []) files.set(path, bytes);

  // Snapshot and timestamp are signed anew each time: that is what tells a client how new things are.
  const path = `metadata/${topTargets!.version}.targets.json`;
  const snapshot = {
    ...common('snapshot', (newest(before, 'snapshot')?.version ?? 0) + 1),
    meta: {
      'targets.json': await metaOf(topTargets!.version, files.get(path) ?? before.get(path)!),
      ...(urgent && { 'urgent.json': await metaOf(urgent.version, urgent.bytes) }),
    },
  };
  const snapshotFile = await signedBy(signers.snapshot, snapshot);
  files.set(`metadata/${snapshot.version}.snapshot.json`, snapshotFile);
  const timestamp = {
    ...common('timestamp', (newest(before, 'timestamp')?.version ?? 0) + 1),
    meta: { 'snapshot.json': await metaOf(snapshot.version, snapshotFile) },
  };
  files.set('metadata/timestamp.json', await signedBy(signers.timestamp, timestamp));
  return files;
}

function isSame(root: Signed, appointed: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(appointed).every(([name, value]) => canonicalJson(root[name]) === canonicalJson(value));
}

/** Those of the signers whom a root has appointed to a role. */
function appointedOf(root: Signed, role: Role, signers: readonly Signer[]): string[] {
  return rolesOf(root)[role].keyids.filter((id) => signers.some(({ keyid }) => keyid === id));
}

function rolesOf(root: Signed): Record<Role, { keyids: string[]; threshold: number }> {
  return root['roles'] as Record<Role, { keyids: string[]; threshold: number }>;
}

export type { PublicKey };
