import { sha256 } from './checks.js';
import { asUpdateError, within } from './mirrors.js';
import { patchEngine, type Patched } from './patched.js';
import { refreshPatches, takeUpPatches, type Patch } from './patches.js';
import { CATALOG, catalogOfRecord, packRecord, takeUpCatalog, takeUpRecord } from './records.js';
import { freshnessOf } from './freshness.js';
import { refresh, type Surroundings } from './refresh.js';
import { createSlots } from './slots.js';
import type { UpdateSource } from './sources.js';
import { dayOf, isOlder } from './versions.js';
import { getTarget, type Got, type Held } from './get-target.js';
import { findTarget } from './targets.js';
import { trustRoot } from './trust.js';
import { UpdateError } from './update-error.js';
import type { Swappable, UpdateOptions, Updates, UpdateStatus } from './updates.js';

type Bytes = Uint8Array<ArrayBuffer>;

const HOUR = 3_600_000;
/** From one good answer to the next question. */
const EVERY = 6 * HOUR;
/** After a failure: twice as long each time, up to {@link EVERY}. */
const FIRST_WAIT = 60_000;
/** A clock may be set by as much, in milliseconds: time zones and summer time. */
const TOLERANCE = 24 * HOUR;

/**
 * Keeps a catalog up to date from a repository of The Update Framework, in a page as in Node. Nothing is trusted but
 * the root that came with the program: not the mirrors, not the network, not what was kept.
 *
 * @throws {UpdateError} if the root is none
 * @example
 * const updates = await openUpdates({
 *   root, floor: createEngine(catalog), open: (bytes) => createEngine(decodeCatalog(bytes)),
 *   merge: (engine, patch) => createEngine(mergeCatalogs(engine.catalog, patch)), storage, subtle: crypto.subtle,
 *   mirrors: [fromWeb('https://example.com/catalog/', fetch)],
 * });
 * updates.current.check(message);
 * await updates.update();
 */
export async function openUpdates<Engine extends Swappable>({
  root,
  floor,
  floorBytes = async () => undefined,
  open,
  merge,
  mirrors,
  storage,
  subtle,
  target = 'catalog.bin',
  now = Date.now,
}: UpdateOptions<Engine>): Promise<Updates<Engine>> {
  const takeUp = (bytes: Bytes): ReturnType<typeof takeUpRecord> => takeUpRecord(bytes, root, subtle);
  const takeUpEngine = (bytes: Bytes) => takeUpCatalog(bytes, { root, subtle, target, open });
  const trusts = createSlots(storage, 'trust', takeUp);
  const catalogs = createSlots(storage, 'catalog', takeUpEngine);
  const urgents = createSlots(storage, 'urgent', async (bytes) => {
    const record = await takeUp(bytes);
    return record && { count: record.count, patches: await takeUpPatches(record.trust, record.files, subtle) };
  });
  const listeners = new Set<(status: UpdateStatus) => void>();

  let whole = floor;
  let patches: readonly Patch[] = [];
  let urgentFailed: unknown;
  let hash: string | undefined;
  let confirmed: number | undefined;
  let [failures, next, count] = [0, 0, 0];
  let failed: unknown;
  let notKept: unknown;
  let got: Omit<Got, 'bytes'> | undefined;
  let running: Promise<boolean> | undefined;

  let trust = await trustRoot(root, subtle);
  try {
    const kept = await trusts.read();
    if (kept) ({ trust, count } = kept);
    const last = await catalogs.read();
    if (last && !isOlder(last.engine.catalog.version, floor.catalog.version)) {
      ({ engine: whole, hash } = last);
      count = Math.max(count, last.count);
      confirmed = kept?.of === hash ? kept.confirmed : last.confirmed;
    }
    if (merge) ({ patches, count } = later(await urgents.read(), { patches, count }));
  } catch (error) {
    notKept = error;
  }

  let patched = patch();

  return {
    get current() {
      return inForce().engine;
    },
    get status() {
      return statusNow();
    },
    update: () => (running ??= attempt().finally(() => (running = undefined))),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  function statusNow(): UpdateStatus {
    const { version, expires } = whole.catalog;
    const { inForce: urgent, failed: misfit } = inForce();
    const freshness = freshnessOf({ confirmed: confirmed ?? dayOf(version), expires: Date.parse(expires), now: now() });
    const how = { way: got?.way, noDelta: got?.noDelta };
    return {
      version,
      freshness,
      confirmed,
      urgent,
      urgentFailed: urgentFailed ?? misfit,
      next,
      failed,
      ...how,
      notKept,
    };
  }

  function patch(): Patched<Engine> {
    return patchEngine(whole, patches, now(), merge);
  }

  /** The engine of now: a patch that has expired is out of it. */
  function inForce(): Patched<Engine> {
    return now() < patched.until ? patched : (patched = patch());
  }

  async function attempt(): Promise<boolean> {
    const time = now();
    const errors: unknown[] = [];
    try {
      checkClock(time);
      for (const mirror of mirrors) {
        try {
          const isNew = await updateFrom(mirror, time);
          [failures, next, failed] = [0, time + EVERY, undefined];
          return isNew;
        } catch (error) {
          errors.push(error);
        }
      }
      throw asUpdateError(errors[0]);
    } catch (error) {
      failed = error;
      next = time + Math.min(EVERY, FIRST_WAIT * 2 ** failures++);
      throw error;
    } finally {
      const status = statusNow();
      for (const listener of listeners) listener(status);
    }
  }

  async function updateFrom(get: UpdateSource, time: number): Promise<boolean> {
    const around: Surroundings = { get: within(get), time, subtle, save: () => keep(trusts, confirmed) };
    await refresh(trust, around);
    const found = await findTarget(trust, target, around);
    if (!found) throw new UpdateError('update-unknown-target', `The repository has no ${target}.`);
    const isNew = found.hashes['sha256'] !== hash;
    if (isNew) {
      const { bytes, ...how } = await getTarget(trust, target, found, await held(), around);
      const engine = openOrThrow(bytes);
      if (isOlder(engine.catalog.version, floor.catalog.version)) {
        throw new UpdateError(
          'update-rollback',
          `The repository has catalog ${engine.catalog.version}, but ${floor.catalog.version} came with the program.`,
        );
      }
      [whole, hash, got] = [engine, found.hashes['sha256'], how];
      await keep(catalogs, time, [[CATALOG, bytes]]);
    }
    const isPatched = merge !== undefined && (await updatePatches(around));
    if (isNew || isPatched) patched = patch();
    confirmed = time;
    await keep(trusts, time);
    return isNew || isPatched;
  }

  /** Whatever becomes of patches, the catalog itself is up to date. */
  async function updatePatches(around: Surroundings): Promise<boolean> {
    try {
      const before = patches;
      patches = await refreshPatches(trust, before, around);
      urgentFailed = undefined;
      const names = (list: readonly Patch[]): string =>
        JSON.stringify(list.map(({ path, expires }) => [path, expires]));
      const isNew = names(before) !== names(patches) || patches.some(({ bytes }, i) => bytes !== before[i]?.bytes);
      if (isNew)
        await keep(
          urgents,
          around.time,
          patches.map(({ path, bytes }) => [path, bytes] as const),
        );
      return isNew;
    } catch (error) {
      urgentFailed = error;
      return false;
    }
  }

  /** What a delta may begin with: the catalog that was kept, or else the program's. */
  async function held(): Promise<Held> {
    if (hash !== undefined)
      return { hash, read: async () => await catalogOfRecord(await catalogs.raw(), hash, subtle) };
    const bytes = await floorBytes().catch(() => undefined);
    return { hash: bytes && (await sha256(bytes, subtle)), read: async () => bytes };
  }

  /** Whatever storage does, the update itself holds. */
  async function keep(
    slots: { write(bytes: Bytes): Promise<void> },
    at: number | undefined,
    more?: Iterable<readonly [string, Bytes]>,
  ): Promise<void> {
    try {
      await slots.write(packRecord(trust, { confirmed: at, count: ++count, of: hash }, more));
      notKept = undefined;
    } catch (cause) {
      notKept = new UpdateError('update-storage', 'This update could not be kept and is lost with the page.', {
        cause,
      });
    }
  }

  /** The time can only be behind what was seen: what is ahead shows as metadata that have expired. */
  function checkClock(time: number): void {
    const latest = Math.max(confirmed ?? 0, dayOf(whole.catalog.version));
    if (time >= latest - TOLERANCE) return;
    throw new UpdateError(
      'update-clock',
      `The clock of this device shows ${new Date(time).toISOString()}, but it was ${new Date(latest).toISOString()} already. Set it right.`,
    );
  }

  function openOrThrow(bytes: Bytes): Engine {
    try {
      return open(bytes);
    } catch (cause) {
      throw new UpdateError('update-unreadable', `${target} is signed, but is no catalog that this engine reads.`, {
        cause,
      });
    }
  }
}

/** What was kept, and the greater of the two counts. */
function later<Kept extends { readonly count: number }>(kept: Kept | undefined, now: Kept): Kept {
  return kept ? { ...kept, count: Math.max(kept.count, now.count) } : now;
}
