import { checkFile } from './checks.js';
import { applyDelta } from './delta.js';
import type { TargetFile, Targets } from './metadata.js';
import type { Surroundings } from './refresh.js';
import { fetchTarget } from './targets.js';
import type { Trust } from './trust.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file of which an older state is at hand. */
export interface Held {
  /** SHA-256 of the older state, in hexadecimal. */
  readonly hash: string | undefined;
  /** Reads it, when there is a use for it. */
  read(): Promise<Bytes | undefined>;
}

/** A target, and the way it came. */
export interface Got {
  readonly bytes: Bytes;
  readonly way: 'delta' | 'whole';
  /** Why a delta that there was led nowhere. */
  readonly noDelta?: unknown;
}

/**
 * A target, verified: by a delta from what is at hand, where one was published, or else whole. A delta always leads from
 * an older state straight to the newest, so that there is no chain that could break; and whatever is wrong with it, the
 * whole file is fetched at once.
 *
 * @throws {UpdateError} as {@link fetchTarget} does
 */
export async function getTarget(
  trust: Trust,
  path: string,
  target: TargetFile,
  held: Held,
  around: Pick<Surroundings, 'get' | 'subtle'>,
): Promise<Got> {
  const delta = held.hash === undefined ? undefined : findDelta(trust, { from: held.hash, to: target });
  if (!delta) return { bytes: await fetchTarget(trust, path, target, around), way: 'whole' };
  try {
    const old = await held.read();
    if (!old) throw new Error('what is at hand could not be read');
    const bytes = applyDelta(old, await fetchTarget(trust, ...delta, around), target.length);
    await checkFile(bytes, target, around.subtle, path);
    return { bytes, way: 'delta' };
  } catch (noDelta) {
    return { bytes: await fetchTarget(trust, path, target, around), way: 'whole', noDelta };
  }
}

/** Deltas are targets like others; what they lead from and to stands in `custom`. */
function findDelta(
  { targets }: Trust,
  { from, to }: { from: string; to: TargetFile },
): readonly [path: string, delta: TargetFile] | undefined {
  const listed: Targets['targets'] = targets.get('targets')?.signed.targets ?? {};
  return Object.entries(listed).find(([, { custom, length }]) => {
    const { delta } = (custom ?? {}) as { delta?: { from?: unknown; to?: unknown } | null };
    return delta?.from === from && delta.to === to.hashes['sha256'] && length < to.length;
  });
}
