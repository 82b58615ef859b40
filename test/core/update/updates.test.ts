import { fromContainer, fromWeb, packFiles, type UpdateSource, type UpdateStatus } from '@fraud-free/core/update';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  allSigners,
  DAY,
  device,
  memoryStorage,
  mirrorOf,
  newSigners,
  NOW,
  Repository,
  type Signers,
} from '../../support/repository.js';

let signers: Signers;
beforeAll(async () => {
  signers = await allSigners();
});

describe('updates', () => {
  it('begin with the catalog of the program, and swap to a newer one', async () => {
    const repository = await Repository.with(signers);
    const updates = await device(repository.root, [mirrorOf(repository.files)]);
    expect(updates.status).toMatchObject({ version: '2026.11.1', freshness: 'stale', confirmed: undefined });
    expect(await updates.update()).toBe(true);
    expect(updates.status).toMatchObject({ version: '2026.11.20', freshness: 'fresh', confirmed: NOW });
    expect(await updates.update()).toBe(false);
  });

  it('fetch nothing twice', async () => {
    const repository = await Repository.with(signers);
    const storage = memoryStorage();
    await (await device(repository.root, [mirrorOf(repository.files)], { storage })).update();
    const mirror = mirrorOf(repository.files);
    await (await device(repository.root, [mirror], { storage })).update();
    expect(mirror.asked).toEqual(['metadata/2.root.json', 'metadata/timestamp.json']);
  });

  it('run once, however often they are asked for at a time', async () => {
    const repository = await Repository.with(signers);
    const mirror = mirrorOf(repository.files);
    const updates = await device(repository.root, [mirror]);
    expect(await Promise.all([updates.update(), updates.update()])).toEqual([true, true]);
    expect(mirror.asked.filter((path) => path === 'metadata/timestamp.json')).toHaveLength(1);
  });

  it('follow keys that are replaced, all of them, one release after the other', async () => {
    const repository = await Repository.with(signers);
    const storage = memoryStorage();
    await (await device(repository.root, [mirrorOf(repository.files)], { storage })).update();
    let old = signers.root;
    for (const version of ['2026.11.21', '2026.11.22']) {
      const replaced = await allSigners();
      await repository.release(version, { signers: replaced, oldRoot: old });
      old = replaced.root;
    }
    // One that was there all along, and one that begins anew with the first root.
    for (const kept of [storage, memoryStorage()]) {
      const updates = await device(repository.root, [mirrorOf(repository.files)], { storage: kept });
      expect(await updates.update()).toBe(true);
      expect(updates.current.catalog.version).toBe('2026.11.22');
    }
  });

  it('recover where a stolen key said a version that cannot be passed', async () => {
    const repository = await Repository.with(signers);
    const storage = memoryStorage();
    const thief = new Map(repository.files);
    for (let i = 0; i < 3; i++) await repository.release(undefined);
    for (const [path, bytes] of repository.files) thief.set(path, bytes);
    await (await device(repository.root, [mirrorOf(thief)], { storage })).update();

    const honest = await Repository.with(signers);
    const [timestamp, snapshot] = await newSigners(2);
    await honest.release('2026.11.22', {
      signers: { ...signers, timestamp: [timestamp!], snapshot: [snapshot!] },
    });
    // The first root is another file, though its keys are the same: the program's is the thief's victim's.
    honest.files.set('metadata/1.root.json', repository.root);
    const updates = await device(repository.root, [mirrorOf(honest.files)], { storage });
    expect(await updates.update()).toBe(true);
    expect(updates.current.catalog.version).toBe('2026.11.22');
  });

  it('try mirrors in their order, and tell what the first one failed with', async () => {
    const repository = await Repository.with(signers);
    const dead: UpdateSource = async () => {
      throw new TypeError('no route');
    };
    const poisoned = repository.copy();
    poisoned.set('metadata/timestamp.json', new TextEncoder().encode('<html>'));
    const updates = await device(repository.root, [dead, mirrorOf(poisoned), mirrorOf(repository.files)]);
    expect(await updates.update()).toBe(true);

    const alone = await device(repository.root, [dead, mirrorOf(poisoned)]);
    await expect(alone.update()).rejects.toMatchObject({
      code: 'update-unreachable',
      cause: new TypeError('no route'),
    });
    const none = await device(repository.root, []);
    await expect(none.update()).rejects.toMatchObject({ code: 'update-unreachable' });
  });

  it('wait longer after each failure, and six hours at most', async () => {
    const repository = await Repository.with(signers);
    const files = repository.copy();
    files.clear();
    const updates = await device(repository.root, [mirrorOf(files)]);
    const waits: number[] = [];
    for (let i = 0; i < 11; i++) {
      await updates.update().catch(() => {});
      waits.push((updates.status.next - NOW) / 60_000);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360]);
    for (const [path, bytes] of repository.files) files.set(path, bytes);
    await updates.update();
    expect(updates.status).toMatchObject({ next: NOW + 360 * 60_000, failed: undefined });
  });

  it.each([
    [0, 'fresh'],
    [2, 'fresh'],
    [3, 'ageing'],
    [14, 'ageing'],
    [15, 'stale'],
    [3000, 'expired'],
  ])('call a catalog %i days after the last news %s', async (days, freshness) => {
    const repository = await Repository.with(signers);
    const storage = memoryStorage();
    await (await device(repository.root, [mirrorOf(repository.files)], { storage })).update();
    const later = await device(repository.root, [], { storage, now: () => NOW + days * DAY });
    expect(later.status).toMatchObject({ freshness, version: '2026.11.20', confirmed: NOW });
  });

  it.each([
    ['a snapshot', /snapshot\.json$/],
    ['targets', /targets\.json$/],
    ['a catalog', /catalog\.bin$/],
  ])(
    'remember how far they came, though %s could not be had: nothing older is taken after that',
    async (_what, missing) => {
      const repository = await Repository.with(signers);
      const storage = memoryStorage();
      const old = repository.copy();
      await repository.release('2026.11.21');
      const withheld = new Map([...repository.files].filter(([path]) => !missing.test(path)));
      const first = await device(repository.root, [mirrorOf(withheld)], { storage });
      await expect(first.update()).rejects.toMatchObject({ code: 'update-missing' });
      const again = await device(repository.root, [mirrorOf(old)], { storage });
      await expect(again.update()).rejects.toMatchObject({ code: 'update-rollback' });
    },
  );

  it('remember a root, though nothing came after it: keys that it replaced are of no more use', async () => {
    const repository = await Repository.with(signers);
    const storage = memoryStorage();
    const old = repository.copy();
    await repository.release('2026.11.21', { signers: await allSigners(), oldRoot: signers.root });
    const rootsOnly = new Map([...repository.files].filter(([path]) => path.endsWith('.root.json')));
    const first = await device(repository.root, [mirrorOf(rootsOnly)], { storage });
    await expect(first.update()).rejects.toMatchObject({ code: 'update-missing' });
    const again = await device(repository.root, [mirrorOf(old)], { storage });
    await expect(again.update()).rejects.toMatchObject({ code: 'update-signature' });
  });

  it('tell whoever listens, until they stop', async () => {
    const repository = await Repository.with(signers);
    const updates = await device(repository.root, [mirrorOf(repository.files)]);
    const told: UpdateStatus[] = [];
    const end = updates.subscribe((status) => told.push(status));
    await updates.update();
    end();
    await updates.update();
    expect(told).toEqual([expect.objectContaining({ version: '2026.11.20' })]);
  });

  it('hold where nothing can be kept, and say so', async () => {
    const repository = await Repository.with(signers);
    const storage = {
      ...memoryStorage(),
      read: async () => Promise.reject(new Error('private window')),
      write: async () => Promise.reject(new Error('private window')),
    };
    const updates = await device(repository.root, [mirrorOf(repository.files)], { storage });
    expect(await updates.update()).toBe(true);
    expect(updates.current.catalog.version).toBe('2026.11.20');
    expect(updates.status.notKept).toMatchObject({ code: 'update-storage' });
  });

  it('stand a loss of power in the middle of any write', async () => {
    const repository = await Repository.with(signers);
    const first = memoryStorage();
    await (await device(repository.root, [mirrorOf(repository.files)], { storage: first })).update();
    await repository.release('2026.11.21', { signers: { ...signers, timestamp: await newSigners(1) } });
    const seen = new Set<string>();
    for (let after = 0; after < 8; after++) {
      for (const bytes of [0, 1, 9, 900]) {
        const storage = memoryStorage();
        for (const [name, file] of first.files) storage.files.set(name, file);
        storage.cut = { after, bytes };
        await (await device(repository.root, [mirrorOf(repository.files)], { storage })).update();
        storage.cut = undefined;
        const next = await device(repository.root, [mirrorOf(repository.files)], { storage });
        seen.add(`${after}: ${next.current.catalog.version}`);
        await next.update();
        expect(next.current.catalog.version).toBe('2026.11.21');
        const last = await device(repository.root, [], { storage });
        expect(last.current.catalog.version).toBe('2026.11.21');
      }
    }
    // Cut early the first release goes on, cut late the second is there, and never less than either.
    expect([...seen].every((at) => /2026\.11\.2[01]$/.test(at))).toBe(true);
    expect(seen).toContain('0: 2026.11.20');
    expect(seen).toContain('7: 2026.11.21');
  });

  it('take what was kept for no more than a mirror: whoever writes there cannot sign', async () => {
    const repository = await Repository.with(signers);
    const storage = memoryStorage();
    await (await device(repository.root, [mirrorOf(repository.files)], { storage })).update();
    for (const [name, bytes] of storage.files) {
      const changed = bytes.slice();
      changed[changed.length - 3]! ^= 1;
      storage.files.set(name, changed);
    }
    expect((await device(repository.root, [], { storage })).current.catalog.version).toBe('2026.11.1');
    storage.files.set('catalog-a', new TextEncoder().encode('x'.repeat(100)));
    expect((await device(repository.root, [], { storage })).current.catalog.version).toBe('2026.11.1');
  });

  it('refuse a root that is not signed by itself', async () => {
    const { root } = await Repository.with(signers);
    const text = new TextDecoder().decode(root).replace('2027', '2037');
    await expect(device(new TextEncoder().encode(text), [])).rejects.toMatchObject({ code: 'update-signature' });
    await expect(device(new Uint8Array(3), [])).rejects.toMatchObject({ code: 'update-malformed' });
  });
});

describe('sources', () => {
  it('carry a repository on a stick, as one file', async () => {
    const repository = await Repository.with(signers);
    const file = packFiles(repository.files);
    const updates = await device(repository.root, [fromContainer(file)]);
    expect(await updates.update()).toBe(true);
    expect(() => fromContainer(file.slice(0, -1))).toThrow(expect.objectContaining({ code: 'update-malformed' }));
  });

  it('read from the web no more than is allowed', async () => {
    let sent = 0;
    let ended = false;
    const endless = async () => ({
      status: 200,
      body: {
        getReader: () => ({
          read: async () => ({ done: false, value: new Uint8Array((sent += 1000) && 1000) }),
          cancel: async () => void (ended = true),
        }),
      },
    });
    const source = fromWeb('https://example.com/catalog', endless);
    await expect(source('metadata/timestamp.json', 5000)).rejects.toMatchObject({ code: 'update-too-large' });
    expect({ sent, ended }).toEqual({ sent: 6000, ended: true });
  });

  it.each([
    [404, undefined],
    [403, undefined],
    [500, 'update-unreachable'],
  ])('understand status %i', async (status, code) => {
    const asked: string[] = [];
    const source = fromWeb('https://example.com/catalog/', async (url) => {
      asked.push(url);
      return { status, body: null };
    });
    const answer = source('metadata/2.root.json', 100);
    if (code === undefined) expect(await answer).toBeUndefined();
    else await expect(answer).rejects.toMatchObject({ code });
    expect(asked).toEqual(['https://example.com/catalog/metadata/2.root.json']);
  });

  it('take a page that stands in for what is not there for nothing', async () => {
    let isEnded = false;
    const reader = { read: async () => ({ done: true }), cancel: async () => void (isEnded = true) };
    const source = fromWeb('https://example.com/catalog/', async () => ({
      status: 200,
      headers: new Headers({ 'Content-Type': 'text/html; charset=utf-8' }),
      body: { getReader: () => reader },
    }));
    expect(await source('metadata/2.root.json', 100)).toBeUndefined();
    expect(isEnded).toBe(true);
  });
});
