import { LONGEST_PATCH, type Swappable } from '@fraud-free/core/update';
import type { Signer } from '@fraud-free/catalog';
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
  resigned,
  type AnySigned,
  type Files,
  type MemoryStorage,
  type Signers,
} from '../../support/repository.js';

let signers: Signers;
let urgent: Signer[];
beforeAll(async () => {
  [signers, urgent] = await Promise.all([allSigners(), newSigners(1)]);
});

type Bytes = Uint8Array<ArrayBuffer>;
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);
const patchOf = (text: string, days = 3) => ({ bytes: bytesOf(text), expires: NOW + days * DAY });

/** What is made of a catalog here: its version, and the patches that it took. */
interface Engine extends Swappable {
  readonly catalog: Swappable['catalog'] & { readonly patches?: readonly string[] };
}

function merge({ catalog }: Engine, patch: Bytes): Engine {
  const text = new TextDecoder().decode(patch);
  if (text === 'nonsense') throw new TypeError('no patch');
  if (text === `held by ${catalog.version}`) return { catalog };
  return { catalog: { ...catalog, patches: [...(catalog.patches ?? []), text] } };
}

const patchesOf = ({ catalog }: Engine): readonly string[] => catalog.patches ?? [];

function phone(repository: Repository, files: Files = repository.files, storage = memoryStorage(), now = () => NOW) {
  return device(repository.root, [mirrorOf(files)], { storage, now, merge });
}

describe('an urgent patch', () => {
  it('is in force at once, over the newest catalog, and through the next start', async () => {
    const repository = await Repository.with(signers, '2026.11.20', urgent);
    const storage = memoryStorage();
    const first = await phone(repository, repository.files, storage);
    await first.update();
    expect([patchesOf(first.current), first.status.urgentFailed]).toEqual([[], undefined]);

    await repository.patch(
      new Map([
        ['b', patchOf('two')],
        ['a', patchOf('one', 5)],
      ]),
    );
    expect(await first.update()).toBe(true);
    expect(patchesOf(first.current)).toEqual(['one', 'two']);
    expect(first.status).toMatchObject({
      version: '2026.11.20',
      urgent: [
        { path: 'urgent/a.bin', expires: NOW + 5 * DAY },
        { path: 'urgent/b.bin', expires: NOW + 3 * DAY },
      ],
      urgentFailed: undefined,
    });
    expect(await first.update()).toBe(false);

    const offline = await phone(repository, new Map(), storage);
    expect(patchesOf(offline.current)).toEqual(['one', 'two']);
  });

  it('is fetched once', async () => {
    const repository = await Repository.with(signers, '2026.11.20', urgent);
    await repository.patch(new Map([['a', patchOf('one')]]));
    const storage = memoryStorage();
    await (await phone(repository, repository.files, storage)).update();
    await repository.patch(new Map([['b', patchOf('two')]]));
    const mirror = mirrorOf(repository.files);
    const again = await device(repository.root, [mirror], { storage, merge });
    await again.update();
    expect(mirror.asked.filter((path) => path.startsWith('targets/'))).toEqual([
      expect.stringMatching(/^targets\/urgent\/[\da-f]{64}\.b\.bin$/),
    ]);
  });

  it('is of no effect after its date, in a page that stays open too, whatever the mirror does', async () => {
    const repository = await Repository.with(signers, '2026.11.20', urgent);
    await repository.patch(
      new Map([
        ['a', patchOf('one', 1)],
        ['b', patchOf('two', 2)],
      ]),
    );
    const storage = memoryStorage();
    let time = NOW;
    const updates = await phone(repository, repository.files, storage, () => time);
    await updates.update();
    const seen = [0, 1, 2].map((days) => {
      time = NOW + days * DAY;
      return patchesOf(updates.current);
    });
    expect(seen).toEqual([['one', 'two'], ['two'], []]);
    expect(updates.status.urgent).toEqual([]);
    const later = await phone(repository, repository.files, storage, () => NOW + 2 * DAY);
    await later.update();
    expect(patchesOf(later.current)).toEqual([]);
  });

  it('is of no effect where the next release holds it, and none when it was taken back', async () => {
    const repository = await Repository.with(signers, '2026.11.20', urgent);
    await repository.patch(
      new Map([
        ['a', patchOf('held by 2026.11.21')],
        ['b', patchOf('two')],
      ]),
    );
    const updates = await phone(repository);
    await updates.update();
    expect(updates.status.urgent).toHaveLength(2);
    await repository.release('2026.11.21');
    await updates.update();
    expect(patchesOf(updates.current)).toEqual(['two']);
    expect(updates.status.urgent.map(({ path }) => path)).toEqual(['urgent/b.bin']);
    await repository.patch(new Map([['b', undefined]]));
    await updates.update();
    expect(patchesOf(updates.current)).toEqual([]);
  });

  it('that does not go with the catalog is left out and told of; others hold', async () => {
    const repository = await Repository.with(signers, '2026.11.20', urgent);
    await repository.patch(
      new Map([
        ['a', patchOf('nonsense')],
        ['b', patchOf('two')],
      ]),
    );
    const updates = await phone(repository);
    expect(await updates.update()).toBe(true);
    expect(patchesOf(updates.current)).toEqual(['two']);
    expect(updates.status).toMatchObject({ urgentFailed: { code: 'update-unreadable' }, failed: undefined });
  });

  it('is nothing to a program that does not know of patches', async () => {
    const repository = await Repository.with(signers, '2026.11.20', urgent);
    await repository.patch(new Map([['a', patchOf('one')]]));
    const updates = await device(repository.root, [mirrorOf(repository.files)]);
    await updates.update();
    expect(updates.status).toMatchObject({ version: '2026.11.20', urgent: [], urgentFailed: undefined });
  });

  it('needs a key that was appointed', async () => {
    const repository = await Repository.with(signers);
    const patches = new Map([['a', patchOf('one')]]);
    await expect(repository.patch(patches, {}, urgent)).rejects.toMatchObject({ code: 'release-invalid' });
    const other = await Repository.with(signers, '2026.11.20', urgent);
    await expect(other.patch(patches, {}, await newSigners(1))).rejects.toMatchObject({ code: 'release-invalid' });
  });

  it('goes on when the key is replaced', async () => {
    const repository = await Repository.with(signers, '2026.11.20', urgent);
    await repository.patch(new Map([['a', patchOf('one')]]));
    const updates = await phone(repository);
    await updates.update();
    const others = await newSigners(1);
    await repository.release(undefined, { urgent: { signers: others, days: 14 } });
    await updates.update();
    expect(updates.status).toMatchObject({ urgent: [{ path: 'urgent/a.bin' }], urgentFailed: undefined });
    await repository.patch(new Map([['b', patchOf('two')]]), {}, others);
    await updates.update();
    expect(patchesOf(updates.current)).toEqual(['one', 'two']);
  });
});

type Attack = (files: Files, repository: Repository) => void | Promise<void>;

/** What a thief of the urgent key, or of a mirror, can try; the catalog itself is up to date all the same. */
const ATTACKS: readonly { readonly name: string; readonly is: string; readonly do: Attack }[] = [
  {
    name: 'the urgent role signs a catalog',
    is: 'update-role',
    do: (files, repository) =>
      relist(files, repository, (signed) => void (signed.targets['catalog.bin'] = anyOf(signed))),
  },
  {
    name: 'the urgent role signs what only looks like a patch',
    is: 'update-role',
    do: (files, repository) =>
      relist(files, repository, (signed) => void (signed.targets['urgent/a/b.bin'] = anyOf(signed))),
  },
  {
    name: 'a patch that is too large',
    is: 'update-too-large',
    do: (files, repository) => relist(files, repository, (signed) => void (anyOf(signed).length = LONGEST_PATCH + 1)),
  },
  {
    name: 'too many patches',
    is: 'update-too-large',
    do: (files, repository) =>
      relist(files, repository, (signed) => {
        for (let n = 0; n < 20; n++) signed.targets[`urgent/${n}.bin`] = anyOf(signed);
      }),
  },
  {
    name: 'a patch without an end',
    is: 'update-malformed',
    do: (files, repository) => relist(files, repository, (signed) => void delete anyOf(signed).custom),
  },
  {
    name: 'a longer file than was signed',
    is: 'update-too-large',
    do: (files) => void files.set(patchPath(files), new Uint8Array(LONGEST_PATCH)),
  },
  {
    name: 'another file than was signed',
    is: 'update-hash',
    do: (files) => void files.set(patchPath(files), bytesOf('six')),
  },
  {
    name: 'a patch that the mirror withholds',
    is: 'update-missing',
    do: (files) => void files.delete(patchPath(files)),
  },
  {
    name: 'a list of patches that the mirror withholds',
    is: 'update-missing',
    do: (files) => void files.delete('metadata/2.urgent.json'),
  },
  {
    name: 'replay: the list of patches of before',
    is: 'update-length',
    do: (files) => void files.set('metadata/2.urgent.json', files.get('metadata/1.urgent.json')!),
  },
  {
    name: 'replay: the list of before, signed as the newest by a stolen snapshot key',
    is: 'update-mix-and-match',
    do: async (files, repository) => {
      files.set('metadata/3.urgent.json', files.get('metadata/1.urgent.json')!);
      await point(files, repository, { version: 3 });
    },
  },
  {
    name: 'a list that is signed by another key',
    is: 'update-signature',
    do: async (files, repository) => relist(files, repository, () => {}, await newSigners(1)),
  },
  {
    name: 'a list that has expired',
    is: 'update-expired',
    do: (files, repository) => relist(files, repository, (signed) => void (signed.expires = '2026-11-22T11:59:59Z')),
  },
];

describe('attacks on the urgent lane', () => {
  it.each(ATTACKS)('$name', async ({ is, do: attack }) => {
    const repository = await Repository.with(signers, '2026.11.20', urgent);
    const storage = memoryStorage();
    await (await phone(repository, repository.files, storage)).update();
    await repository.release('2026.11.21');
    await repository.patch(new Map([['a', patchOf('one')]]));
    const files = repository.copy();
    await attack(files, repository);
    const updates = await phone(repository, files, storage);
    await updates.update();
    expect(updates.status).toMatchObject({
      version: '2026.11.21',
      urgent: [],
      urgentFailed: { code: is },
      failed: undefined,
    });
    expect(patchesOf(updates.current)).toEqual([]);
  });

  it('are none without the meddling', async () => {
    const repository = await Repository.with(signers, '2026.11.20', urgent);
    await repository.patch(new Map([['a', patchOf('one')]]));
    const updates = await phone(repository);
    await updates.update();
    expect([patchesOf(updates.current), updates.status.urgentFailed]).toEqual([['one'], undefined]);
  });

  it('an older snapshot, which would bring an older list: nothing is taken back', async () => {
    const repository = await Repository.with(signers, '2026.11.20', urgent);
    const old = repository.copy();
    await repository.patch(new Map([['a', patchOf('one')]]));
    const storage = memoryStorage();
    await (await phone(repository, repository.files, storage)).update();
    const updates = await phone(repository, old, storage);
    await expect(updates.update()).rejects.toMatchObject({ code: 'update-rollback' });
    expect(patchesOf(updates.current)).toEqual(['one']);
  });

  it.each<[string, (storage: MemoryStorage) => void]>([
    ['changed', (storage) => change(storage, (bytes) => bytes.with(bytes.length - 1, 0))],
    ['cut short', (storage) => change(storage, (bytes) => bytes.slice(0, -1))],
  ])('what was kept was %s: it is as if it were not there', async (_what, meddle) => {
    const repository = await Repository.with(signers, '2026.11.20', urgent);
    await repository.patch(new Map([['a', patchOf('one')]]));
    const storage = memoryStorage();
    await (await phone(repository, repository.files, storage)).update();
    meddle(storage);
    const updates = await phone(repository, repository.files, storage);
    expect(patchesOf(updates.current)).toEqual([]);
    await updates.update();
    expect(patchesOf(updates.current)).toEqual(['one']);
  });
});

interface Listed extends AnySigned {
  targets: Record<string, { length: number; hashes: Record<string, string>; custom?: object }>;
}

const anyOf = ({ targets }: Listed) => targets['urgent/a.bin']!;
const patchPath = (files: Files): string => [...files.keys()].find((path) => path.startsWith('targets/urgent/'))!;

/** A changed list of patches, with a snapshot and a timestamp that lead to it. */
async function relist(
  files: Files,
  repository: Repository,
  meddle: (signed: Listed) => void,
  by: readonly Signer[] = urgent,
): Promise<void> {
  const change = (signed: AnySigned): void => {
    signed.version = 3;
    meddle(signed as Listed);
  };
  files.set('metadata/3.urgent.json', await resigned(files.get('metadata/2.urgent.json')!, change, by));
  await point(files, repository, { version: 3 });
}

async function point(files: Files, { signers: keys }: Repository, meta: { version: number }): Promise<void> {
  const latest = Math.max(...[...files.keys()].map((path) => Number(/(\d+)\.snapshot/.exec(path)?.[1] ?? 0)));
  const snapshot = await resigned(
    files.get(`metadata/${latest}.snapshot.json`)!,
    (signed) => {
      signed.version = latest + 1;
      signed.meta['urgent.json'] = meta;
    },
    keys.snapshot,
  );
  files.set(`metadata/${latest + 1}.snapshot.json`, snapshot);
  const timestamp = await resigned(
    files.get('metadata/timestamp.json')!,
    (signed) => {
      signed.version++;
      signed.meta = { 'snapshot.json': { version: latest + 1 } };
    },
    keys.timestamp,
  );
  files.set('metadata/timestamp.json', timestamp);
}

function change({ files }: MemoryStorage, meddle: (bytes: Bytes) => Bytes): void {
  for (const [name, bytes] of files) if (name.startsWith('urgent')) files.set(name, meddle(bytes));
}
