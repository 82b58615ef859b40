import { checkFile } from './checks.js';
import type { DelegatedRole, TargetFile } from './metadata.js';
import { updateTargets, type Surroundings } from './refresh.js';
import { fetchTarget, isFor } from './targets.js';
import type { Trust } from './trust.js';
import { UpdateError } from './update-error.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** The delegated role that signs what cannot wait for a release. */
export const URGENT = 'urgent';

/** A patch may be as long, in bytes, and there may be as many: whoever has that key shall not fill a phone. */
export const LONGEST_PATCH = 131_072;
const MOST_PATCHES = 16;

/** An urgent patch that was verified. */
export interface Patch {
  /** Its name in the repository. */
  readonly path: string;
  /** From when on it is of no effect, in milliseconds since 1970. */
  readonly expires: number;
  readonly bytes: Bytes;
}

/**
 * The patches that the urgent role has signed, as far as they have not expired. The role can do nothing else: what it
 * lists beside patches of its own name makes all of its list void.
 *
 * @param kept patches that are at hand need not be fetched again
 * @throws {UpdateError} `update-role`, `update-too-large`, `update-malformed`, and as every target does
 */
export async function refreshPatches(trust: Trust, kept: readonly Patch[], around: Surroundings): Promise<Patch[]> {
  const role = urgentRole(trust);
  if (!role || !Object.hasOwn(trust.snapshot!.signed.meta, `${URGENT}.json`)) return [];
  await updateTargets(trust, URGENT, around);
  const patches: Patch[] = [];
  for (const { path, target, expires } of listedIn(trust, role)) {
    if (expires <= around.time) continue;
    const bytes = await sameOf(kept, target, around);
    patches.push({ path, expires, bytes: bytes ?? (await fetchTarget(trust, path, target, around)) });
  }
  return patches;
}

/** Of patches that were kept, those that the urgent role speaks for. */
export async function takeUpPatches(
  trust: Trust,
  kept: ReadonlyMap<string, Bytes>,
  subtle: Surroundings['subtle'],
): Promise<Patch[]> {
  const role = urgentRole(trust);
  if (!role || !trust.targets.has(URGENT)) return [];
  const patches: Patch[] = [];
  for (const { path, target, expires } of listedIn(trust, role)) {
    const bytes = kept.get(path);
    if (bytes && (await isSame(bytes, target, subtle))) patches.push({ path, expires, bytes });
  }
  return patches;
}

function urgentRole({ targets }: Trust): DelegatedRole | undefined {
  return targets.get('targets')?.signed.delegations?.roles?.find(({ name }) => name === URGENT);
}

function listedIn(trust: Trust, role: DelegatedRole): { path: string; target: TargetFile; expires: number }[] {
  const listed = Object.entries(trust.targets.get(URGENT)!.signed.targets);
  if (listed.length > MOST_PATCHES) {
    throw new UpdateError('update-too-large', `${URGENT}.json lists more than ${MOST_PATCHES} patches.`);
  }
  return listed
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, target]) => {
      if (!isFor(role, path)) {
        throw new UpdateError('update-role', `${URGENT}.json lists ${path}, which that role may not sign.`);
      }
      if (target.length > LONGEST_PATCH) {
        throw new UpdateError('update-too-large', `${path} is longer than the ${LONGEST_PATCH} bytes of a patch.`);
      }
      const { expires } = (target.custom ?? {}) as { expires?: unknown };
      const time = typeof expires === 'string' ? Date.parse(expires) : Number.NaN;
      if (Number.isNaN(time)) throw new UpdateError('update-malformed', `${path} does not say when it expires.`);
      return { path, target, expires: time };
    });
}

async function sameOf(
  kept: readonly Patch[],
  target: TargetFile,
  { subtle }: Surroundings,
): Promise<Bytes | undefined> {
  for (const { bytes } of kept) if (await isSame(bytes, target, subtle)) return bytes;
  return undefined;
}

async function isSame(bytes: Bytes, target: TargetFile, subtle: Surroundings['subtle']): Promise<boolean> {
  try {
    await checkFile(bytes, target, subtle, '');
    return true;
  } catch (error) {
    if (error instanceof UpdateError) return false;
    throw error;
  }
}
