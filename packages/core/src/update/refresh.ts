import { checkExpiry, checkFile, checkNotOlder, type Expected } from './checks.js';
import { readMetadata, type FileMeta, type Metadata, type Root, type RoleKeys } from './metadata.js';
import { checkSignatures, type Subtle } from './signatures.js';
import { appointedBy, appointerOf, followRoot, type Trust } from './trust.js';
import { UpdateError } from './update-error.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** Where the workflow gets files from, and what it needs beside them. */
export interface Surroundings {
  /** A file of the repository, at most `longest` bytes of it; `undefined` if there is none of that name. */
  readonly get: (path: string, longest: number) => Promise<Bytes | undefined>;
  /** Clause 5.1: the time of the whole update, in milliseconds since 1970. */
  readonly time: number;
  readonly subtle: Subtle;
  /** Called after each step that must be remembered, whatever comes after it. */
  readonly save: () => Promise<void>;
}

/** As much is read of a file whose length nobody signed, in bytes. */
const LONGEST = { root: 512_000, timestamp: 16_384, metadata: 2_000_000 } as const;
/** As many roots are followed in one update. */
const MOST_ROOTS = 256;

/**
 * Brings the metadata up to date: the client's workflow of The Update Framework 1.0, clauses 5.3 to 5.6, in their order.
 *
 * @throws {UpdateError} at the first thing that is not as it must be; what was verified before stays
 */
export async function refresh(trust: Trust, around: Surroundings): Promise<void> {
  await updateRoot(trust, around);
  await updateTimestamp(trust, around);
  await updateSnapshot(trust, around);
  await updateTargets(trust, 'targets', around);
}

async function updateRoot(trust: Trust, { get, subtle, time, save }: Surroundings): Promise<void> {
  for (let count = 0; count < MOST_ROOTS; count++) {
    // 5.3.3: the next version, until there is none.
    const bytes = await get(`metadata/${trust.root.signed.version + 1}.root.json`, LONGEST.root);
    if (bytes === undefined) break;
    const before = trust.root;
    // 5.3.4 to 5.3.7
    await followRoot(trust, bytes, subtle);
    // 5.3.11, at once, so that nothing comes between: where keys were replaced, versions begin anew, or a thief of keys
    // could freeze us with a high one.
    if (differ(before, trust.root)) trust.timestamp = trust.snapshot = undefined;
    // 5.3.8
    await save();
  }
  // 5.3.10: against freezing.
  checkExpiry(trust.root, time, 'root.json');
}

async function updateTimestamp(trust: Trust, { get, subtle, time, save }: Surroundings): Promise<void> {
  const file = 'timestamp.json';
  // 5.4.1
  const bytes = present(await get(`metadata/${file}`, LONGEST.timestamp), file);
  const found = readMetadata(bytes, 'timestamp', file);
  // 5.4.2
  await checkSignatures(found, appointedBy(trust.root, 'timestamp'), subtle, file);
  const known = trust.timestamp;
  // 5.4.3: against rollback, of the timestamp and of the snapshot that it names.
  if (known) {
    checkNotOlder(found.signed.version, known.signed.version, file);
    checkNotOlder(snapshotOf(found).version, snapshotOf(known).version, 'snapshot.json');
  }
  const latest = known?.signed.version === found.signed.version ? known : found;
  // 5.4.4
  checkExpiry(latest, time, file);
  snapshotOf(latest);
  // 5.4.5
  trust.timestamp = latest;
  await save();
}

async function updateSnapshot(trust: Trust, { get, subtle, time, save }: Surroundings): Promise<void> {
  const file = 'snapshot.json';
  const expected = snapshotOf(trust.timestamp!);
  const known = trust.snapshot;
  let latest = known;
  if (!known || !(await isSame(known, expected, subtle))) {
    // 5.5.1
    const bytes = present(await get(pathOf(trust, file, expected.version), expected.length ?? LONGEST.metadata), file);
    // 5.5.2
    await checkFile(bytes, expected, subtle, file);
    latest = readMetadata(bytes, 'snapshot', file);
    // 5.5.3
    await checkSignatures(latest, appointedBy(trust.root, 'snapshot'), subtle, file);
    // 5.5.4: against mixing.
    checkVersion(latest, expected, file);
    // 5.5.5: nothing that was listed may go, or go back.
    for (const [name, { version }] of Object.entries(known?.signed.meta ?? {}))
      checkNotOlder(metaOf(latest, name)?.version, version, name);
  }
  // 5.5.6
  checkExpiry(latest!, time, file);
  // 5.5.7
  trust.snapshot = latest;
  if (latest !== known) await save();
}

/** Clause 5.6, of `targets` and of a role that it delegates to. */
export async function updateTargets(
  trust: Trust,
  role: string,
  { get, subtle, time, save }: Surroundings,
): Promise<void> {
  const file = `${role}.json`;
  const appointer: { keys: Root['keys']; role: RoleKeys } = appointerOf(trust, role);
  const expected = metaOf(trust.snapshot!, file);
  if (!expected) throw new UpdateError('update-role', `snapshot.json does not list ${file}.`);
  const known = trust.targets.get(role);
  let latest = known;
  if (!known || !(await isSame(known, expected, subtle)) || !(await isSigned(known))) {
    // 5.6.1
    const path = pathOf(trust, `${encodeURIComponent(role)}.json`, expected.version);
    const bytes = present(await get(path, expected.length ?? LONGEST.metadata), file);
    // 5.6.2
    await checkFile(bytes, expected, subtle, file);
    latest = readMetadata(bytes, 'targets', file);
    // 5.6.3
    await checkSignatures(latest, appointer, subtle, file);
    // 5.6.4
    checkVersion(latest, expected, file);
  }
  // 5.6.5
  checkExpiry(latest!, time, file);
  // 5.6.6
  trust.targets.set(role, latest!);
  if (latest !== known) await save();

  /** Its signer may have been replaced since. */
  async function isSigned(metadata: Metadata<unknown>): Promise<boolean> {
    try {
      await checkSignatures(metadata, appointer, subtle, file);
      return true;
    } catch (error) {
      if (error instanceof UpdateError) return false;
      throw error;
    }
  }
}

function snapshotOf(timestamp: NonNullable<Trust['timestamp']>): FileMeta {
  const meta = metaOf(timestamp, 'snapshot.json');
  if (!meta) throw new UpdateError('update-malformed', 'timestamp.json names no snapshot.json.');
  return meta;
}

function metaOf({ signed }: Metadata<{ readonly meta: Readonly<Record<string, FileMeta>> }>, name: string) {
  return Object.hasOwn(signed.meta, name) ? signed.meta[name] : undefined;
}

/** Whether metadata that are here already are those that are wanted: then nothing is fetched. */
async function isSame(
  { signed, bytes }: Metadata<{ readonly version: number }>,
  expected: FileMeta & Expected,
  subtle: Subtle,
): Promise<boolean> {
  if (signed.version !== expected.version) return false;
  try {
    await checkFile(bytes, expected, subtle, '');
    return true;
  } catch (error) {
    if (error instanceof UpdateError) return false;
    throw error;
  }
}

function checkVersion({ signed }: Metadata<{ readonly version: number }>, { version }: FileMeta, file: string): void {
  if (signed.version === version) return;
  throw new UpdateError(
    'update-mix-and-match',
    `${file} has version ${signed.version}, but version ${version} was published with the rest.`,
  );
}

function pathOf({ root }: Trust, file: string, version: number): string {
  return `metadata/${root.signed.consistent_snapshot ? `${version}.` : ''}${file}`;
}

function present(bytes: Bytes | undefined, file: string): Bytes {
  if (bytes) return bytes;
  throw new UpdateError('update-missing', `The repository has no ${file}. Publish it again, whole.`);
}

/** Whether the keys of timestamp or snapshot were replaced. */
function differ(before: Metadata<Root>, after: Metadata<Root>): boolean {
  return (['timestamp', 'snapshot'] as const).some((role) => {
    const ids = ({ signed }: Metadata<Root>): string => [...signed.roles[role].keyids].sort().join(' ');
    return ids(before) !== ids(after);
  });
}
