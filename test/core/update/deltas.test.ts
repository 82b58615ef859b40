import { makeDeltas } from '@fraud-free/catalog';
import { applyDelta, type UpdateSource } from '@fraud-free/core/update';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  allSigners,
  catalogOf,
  DAY,
  device,
  memoryStorage,
  mirrorOf,
  NOW,
  Repository,
  type Files,
  type Signers,
} from '../../support/repository.js';

let signers: Signers;
beforeAll(async () => {
  signers = await allSigners();
});

type Bytes = Uint8Array<ArrayBuffer>;
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

/** A catalog that is long enough to differ in little. */
function longCatalog(version: string): Bytes {
  const lines = Array.from({ length: 400 }, (_, n) => `line ${n * 7919} of what stays`);
  return bytesOf(JSON.stringify({ version, lines }));
}

/** A repository, and what it was after each release. */
interface Published {
  readonly repository: Repository;
  readonly states: readonly Files[];
}

/** Publishes catalogs one after another, each with deltas from all before. */
async function publish(versions: readonly string[]): Promise<Published> {
  const repository = await Repository.with(signers);
  const states: Files[] = [];
  const older: Bytes[] = [];
  for (const version of versions) {
    const catalog = longCatalog(version);
    const { targets, custom } = await makeDeltas(catalog, older);
    await repository.release(undefined, { targets: new Map([['catalog.bin', catalog], ...targets]), custom });
    older.unshift(catalog);
    states.push(repository.copy());
  }
  return { repository, states };
}

const versionsTo = (last: number): string[] => Array.from({ length: last }, (_, n) => `2026.11.21.${n + 1}`);
const isDelta = (path: string): boolean => path.startsWith('targets/deltas/');

describe('a delta', () => {
  it('takes a client from any of the last ten releases straight to the newest, and is no tenth of it', async () => {
    const { repository, states } = await publish(versionsTo(12));
    const whole = longCatalog('2026.11.21.12').length;
    for (const [had, way] of [
      [1, 'whole'],
      [2, 'delta'],
      [11, 'delta'],
    ] as const) {
      const storage = memoryStorage();
      await (await device(repository.root, [mirrorOf(states[had - 1]!)], { storage })).update();
      const mirror = mirrorOf(repository.files);
      const updates = await device(repository.root, [mirror], { storage });
      expect(updates.current.catalog.version).toBe(`2026.11.21.${had}`);
      expect(await updates.update()).toBe(true);
      expect(updates.current.catalog.version).toBe('2026.11.21.12');
      expect(updates.status).toMatchObject({ way, noDelta: undefined });
      const fetched = mirror.asked.filter((path) => path.startsWith('targets/'));
      expect(fetched.map(isDelta)).toEqual([way === 'delta']);
      if (way === 'delta') expect(repository.files.get(fetched[0]!)!.length).toBeLessThan(whole / 10);
      // What came so is kept like any other, and serves the next one.
      const again = await device(repository.root, [], { storage });
      expect(again.current.catalog.version).toBe('2026.11.21.12');
    }
  });

  it('leads on from what came with the program', async () => {
    const { repository } = await publish(versionsTo(2));
    const updates = await device(repository.root, [mirrorOf(repository.files)], {
      floorBytes: async () => longCatalog('2026.11.21.1'),
    });
    await updates.update();
    expect(updates.status).toMatchObject({ version: '2026.11.21.2', way: 'delta' });
  });

  it.each<[string, (delta: Bytes) => Bytes | undefined, string]>([
    ['is not there', () => undefined, 'update-missing'],
    ['differs in a byte', (delta) => delta.with(20, delta[20]! ^ 1), 'update-hash'],
    ['is cut short', (delta) => delta.slice(0, -4), 'update-length'],
    ['never ends', (delta) => new Uint8Array(delta.length + 1), 'update-too-large'],
  ])('that %s costs nothing but itself: the whole is fetched, and it is told why', async (_what, change, code) => {
    const published = await publish(versionsTo(2));
    const { repository } = published;
    const files = repository.copy();
    for (const [path, bytes] of repository.files) {
      const changed = isDelta(path) ? change(bytes) : bytes;
      if (changed) files.set(path, changed);
      else files.delete(path);
    }
    const updates = await withFirst(published, mirrorOf(files));
    expect(await updates.update()).toBe(true);
    expect(updates.status).toMatchObject({
      version: '2026.11.21.2',
      way: 'whole',
      noDelta: { code },
      failed: undefined,
    });
  });

  it.each<[string, Bytes]>([
    ['leads elsewhere', bytesOf('0:0;')],
    ['is nonsense', bytesOf('nonsense')],
    ['is empty', bytesOf('')],
  ])('that was signed and %s costs nothing but itself', async (_what, delta) => {
    const published = await publish(versionsTo(1));
    const { repository } = published;
    const [from, to] = [longCatalog('2026.11.21.1'), longCatalog('2026.11.21.2')];
    const { custom } = await makeDeltas(to, [from]);
    const [path] = custom.keys();
    await repository.release(undefined, {
      targets: new Map([
        ['catalog.bin', to],
        [path!, delta],
      ]),
      custom,
    });
    const updates = await withFirst(published, mirrorOf(repository.files));
    await updates.update();
    expect(updates.status).toMatchObject({ version: '2026.11.21.2', way: 'whole', noDelta: { code: 'update-delta' } });
  });

  it('is left alone where the old bytes are gone', async () => {
    const published = await publish(versionsTo(2));
    const { repository } = published;
    const storage = memoryStorage();
    const updates = await withFirst(published, mirrorOf(repository.files), storage);
    storage.files.clear();
    await updates.update();
    expect(updates.status).toMatchObject({
      version: '2026.11.21.2',
      way: 'whole',
      noDelta: expect.any(Error) as Error,
    });
  });

  it('holds through a renewal, and is published only where it saves half', async () => {
    const published = await publish(versionsTo(2));
    const { repository } = published;
    await repository.release(undefined, { signers: { ...signers, root: [] }, now: NOW + 130 * DAY });
    const updates = await withFirst(published, mirrorOf(repository.files));
    await updates.update();
    expect(updates.status.way).toBe('delta');
    const { targets } = await makeDeltas(catalogOf('2026.11.21'), [catalogOf('2026.11.20')]);
    expect([...targets]).toEqual([]);
  });
});

describe('the format', () => {
  const OLD = bytesOf('the quick brown fox');
  it.each([
    ['J\nJ@0,0;', 'the quick brown fox'],
    ['9\n9@4,0;', 'quick bro'],
    ['A\n4@0,6:abcdef0;', 'the abcdef'],
    ['0\n0;', ''],
  ])('%j makes %j', (delta, made) => {
    expect(new TextDecoder().decode(applyDelta(OLD, bytesOf(delta), made.length))).toBe(made);
  });

  it.each([
    ['A\n9@4,0;', 9, 'another length than was signed'],
    ['9\n9@C,0;', 9, 'from behind the end'],
    ['9\nA@0,0;', 9, 'more than it may'],
    ['9\n9@4,5@0,0;', 9, 'more than it may, at last'],
    ['9\n8@4,0;', 9, 'less than it says'],
    ['9\n9:abc', 9, 'cut short'],
    ['9\n9@4,', 9, 'without an end'],
    ['9\n9@4;0;', 9, 'without a comma'],
    ['9\n~~~~~~~~@4,0;', 9, 'a number beyond all'],
    ['9\n9!4,0;', 9, 'a command that there is not'],
    ['9', 9, 'no line feed'],
    ['', 9, 'nothing'],
  ])('%j is refused', (delta, length) => {
    expect(() => applyDelta(OLD, bytesOf(delta), length)).toThrowError(
      expect.objectContaining({ code: 'update-delta' }),
    );
  });
});

async function withFirst({ repository, states }: Published, source: UpdateSource, storage = memoryStorage()) {
  await (await device(repository.root, [mirrorOf(states[0]!)], { storage })).update();
  return await device(repository.root, [source], { storage });
}
