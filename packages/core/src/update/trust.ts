import {
  readMetadata,
  type Metadata,
  type Root,
  type RoleKeys,
  type Snapshot,
  type Targets,
  type Timestamp,
  type TopRole,
} from './metadata.js';
import { checkSignatures, type Subtle } from './signatures.js';
import { UpdateError } from './update-error.js';
import { decodeUtf8, encodeUtf8 } from './utf8.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** Metadata that were verified, and on which the next are judged. */
export interface Trust {
  root: Metadata<Root>;
  /** What led from the root that came with the program to the present one. */
  readonly roots: Metadata<Root>[];
  timestamp: Metadata<Timestamp> | undefined;
  snapshot: Metadata<Snapshot> | undefined;
  /** `targets`, and the roles that it delegates to, by name. */
  readonly targets: Map<string, Metadata<Targets>>;
}

/** Clause 5.2: the root that came with the program. @throws {UpdateError} if it is not signed by itself */
export async function trustRoot(bytes: Bytes, subtle: Subtle): Promise<Trust> {
  const root = readMetadata(bytes, 'root', 'root.json');
  await checkSignatures(root, appointedBy(root, 'root'), subtle, 'root.json');
  return { root, roots: [], timestamp: undefined, snapshot: undefined, targets: new Map() };
}

/** Whose signatures a role at the top needs, as the root has it. */
export function appointedBy({ signed }: Metadata<Root>, role: TopRole): { keys: Root['keys']; role: RoleKeys } {
  return { keys: signed.keys, role: signed.roles[role] };
}

/** Clauses 5.3.4 to 5.3.7: the next root, signed by the keys of the one before and by its own. */
export async function followRoot(trust: Trust, bytes: Bytes, subtle: Subtle): Promise<void> {
  const version = trust.root.signed.version + 1;
  const file = `${version}.root.json`;
  const root = readMetadata(bytes, 'root', file);
  await checkSignatures(root, appointedBy(trust.root, 'root'), subtle, file);
  await checkSignatures(root, appointedBy(root, 'root'), subtle, file);
  if (root.signed.version !== version) {
    throw new UpdateError('update-rollback', `${file} says that it is version ${root.signed.version}.`);
  }
  trust.root = root;
  trust.roots.push(root);
}

/** What is kept of {@link Trust}: the files themselves. They are verified again when they are taken up. */
export interface KeptTrust {
  readonly roots: readonly string[];
  readonly timestamp?: string;
  readonly snapshot?: string;
  readonly targets: readonly (readonly [role: string, file: string])[];
}

export function keepTrust({ roots, timestamp, snapshot, targets }: Trust): KeptTrust {
  const text = ({ bytes }: Metadata<unknown>): string => decodeUtf8(bytes)!;
  return {
    roots: roots.map(text),
    ...(timestamp && { timestamp: text(timestamp) }),
    ...(snapshot && { snapshot: text(snapshot) }),
    targets: [...targets].map(([role, file]) => [role, text(file)]),
  };
}

/**
 * Takes up what was kept, as far as it is verified: a store is no more trusted than a mirror. What has expired counts
 * still, against rollback.
 */
export async function takeUpTrust(root: Bytes, kept: KeptTrust, subtle: Subtle): Promise<Trust> {
  const trust = await trustRoot(root, subtle);
  const attempt = async (step: () => Promise<void>): Promise<void> => {
    try {
      await step();
    } catch (error) {
      if (!(error instanceof UpdateError)) throw error;
    }
  };
  for (const text of kept.roots) await attempt(() => followRoot(trust, encodeUtf8(text), subtle));
  const { timestamp, snapshot } = kept;
  if (timestamp !== undefined) {
    await attempt(async () => {
      const file = readMetadata(encodeUtf8(timestamp), 'timestamp', 'timestamp.json');
      await checkSignatures(file, appointedBy(trust.root, 'timestamp'), subtle, 'timestamp.json');
      trust.timestamp = file;
    });
  }
  if (snapshot !== undefined) {
    await attempt(async () => {
      const file = readMetadata(encodeUtf8(snapshot), 'snapshot', 'snapshot.json');
      await checkSignatures(file, appointedBy(trust.root, 'snapshot'), subtle, 'snapshot.json');
      trust.snapshot = file;
    });
  }
  for (const [role, text] of kept.targets) {
    await attempt(async () => {
      const file = readMetadata(encodeUtf8(text), 'targets', `${role}.json`);
      await checkSignatures(file, appointerOf(trust, role), subtle, `${role}.json`);
      trust.targets.set(role, file);
    });
  }
  return trust;
}

/** Who signs for targets, at the top or delegated. @throws {UpdateError} `update-role` if nobody named the role */
export function appointerOf(trust: Trust, role: string): { keys: Root['keys']; role: RoleKeys } {
  if (role === 'targets') return appointedBy(trust.root, 'targets');
  for (const { signed } of trust.targets.values()) {
    const delegated = signed.delegations?.roles?.find(({ name }) => name === role);
    if (delegated) return { keys: signed.delegations!.keys, role: delegated };
  }
  throw new UpdateError('update-role', `Nobody appointed the role ${role}.`);
}
