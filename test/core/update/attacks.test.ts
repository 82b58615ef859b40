import { UpdateError, type UpdateErrorCode } from '@fraud-free/core/update';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  allSigners,
  catalogOf,
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
  type Signers,
} from '../../support/repository.js';

let signers: Signers;
let others: Signers;
beforeAll(async () => {
  signers = await allSigners();
  others = await allSigners();
});

/**
 * Each attack stands before a device that has the first release already, and meddles with the second. With `is`, what
 * the device is to say; it must go on with the first.
 */
interface Attack {
  readonly name: string;
  readonly is: UpdateErrorCode;
  readonly do: (files: Files, repository: Repository, first: Files) => Promise<void> | void;
  /** The device has seen the second release already. */
  readonly seen?: boolean;
  /** The device has seen no release yet, and goes on with what came with the program. */
  readonly fresh?: boolean;
  /** The time that the device shows. */
  readonly at?: number;
}

const edit = (files: Files, path: string, change: (text: string) => string): void => {
  files.set(path, bytesOf(change(new TextDecoder().decode(files.get(path)))));
};
const bytesOf = (text: string) => new TextEncoder().encode(text);
const catalogPath = (files: Files): string => [...files.keys()].findLast((path) => path.startsWith('targets/'))!;

const ATTACKS: readonly Attack[] = [
  {
    name: 'arbitrary content: another catalog of the same length under the name of ours',
    is: 'update-hash',
    do: (files) => edit(files, catalogPath(files), (text) => text.replace('21', '29')),
  },
  {
    name: 'arbitrary metadata: a word changed without signing',
    is: 'update-signature',
    do: (files) => edit(files, 'metadata/timestamp.json', (text) => text.replace('"version": 2', '"version": 3')),
  },
  {
    name: 'arbitrary metadata: a snapshot that is not the one the timestamp names',
    is: 'update-hash',
    do: async (files, { signers: keys }) => {
      const path = 'metadata/2.snapshot.json';
      const changed = await resigned(
        files.get(path)!,
        (signed) => (signed.expires = '2029-01-01T00:00:00Z'),
        keys.snapshot,
      );
      const length = files.get(path)!.length;
      files.set(path, bytesOf(new TextDecoder().decode(changed).padEnd(length)));
    },
  },
  {
    name: 'rollback: an older timestamp',
    is: 'update-rollback',
    do: async (files, repository) => {
      await repository.release('2026.11.22');
      const third = repository.copy();
      files.clear();
      for (const [path, bytes] of third) files.set(path, bytes);
      files.set('metadata/timestamp.json', await timestampOf(third, repository, 1));
    },
    seen: true,
  },
  {
    name: 'rollback: a new timestamp of an older snapshot',
    is: 'update-rollback',
    do: async (files, repository, first) => {
      const { version: _, ...old } = metaOf(first, 'metadata/timestamp.json');
      const path = 'metadata/timestamp.json';
      await repository.release('2026.11.22');
      files.set(
        path,
        await resigned(
          repository.files.get(path)!,
          (signed) => (signed.meta = { 'snapshot.json': { ...old, version: 0 } }),
          repository.signers.timestamp,
        ),
      );
    },
  },
  {
    name: 'rollback: a snapshot of older targets',
    is: 'update-rollback',
    do: (files, repository) =>
      rewriteSnapshot(files, repository, (signed) => (signed.meta['targets.json']!.version = 0)),
  },
  {
    name: 'rollback: a snapshot that lists the targets no more',
    is: 'update-rollback',
    do: (files, repository) => rewriteSnapshot(files, repository, (signed) => delete signed.meta['targets.json']),
  },
  {
    name: 'rollback: a root of another version than its name says',
    is: 'update-rollback',
    do: async (files, { signers: keys }) =>
      void files.set('metadata/2.root.json', await resigned(files.get('metadata/1.root.json')!, () => {}, keys.root)),
  },
  {
    name: 'freeze: a timestamp that has expired',
    is: 'update-expired',
    do: (files, { signers: keys }) => expire(files, 'metadata/timestamp.json', keys.timestamp),
  },
  {
    name: 'freeze: the mirror of last year, whole and in itself in order',
    is: 'update-expired',
    do: async (files, repository) => {
      await repository.release('2026.11.22', { now: NOW - 30 * DAY });
      for (const [path, bytes] of repository.files) files.set(path, bytes);
    },
  },
  {
    name: 'freeze: a root that has expired',
    is: 'update-expired',
    do: async (files, { signers: keys }) => {
      const change = (signed: AnySigned): void => {
        signed.version = 2;
        signed.expires = '2026-11-01T00:00:00Z';
      };
      files.set('metadata/2.root.json', await resigned(files.get('metadata/1.root.json')!, change, keys.root));
    },
  },
  {
    name: 'mix and match: targets of another release under the version of this one',
    is: 'update-mix-and-match',
    do: (files, repository) =>
      rewriteSnapshot(files, repository, (signed) => {
        signed.meta['targets.json'] = { version: 3 };
        files.set('metadata/3.targets.json', files.get('metadata/2.targets.json')!);
      }),
  },
  {
    name: 'mix and match: a snapshot of another release under the version of this one',
    is: 'update-mix-and-match',
    do: (files, repository) =>
      rewriteSnapshot(files, repository, () => {}, repository.signers.snapshot, { says: 4, named: 3 }),
  },
  {
    name: 'freeze: a snapshot that has expired',
    is: 'update-expired',
    do: (files, repository) =>
      rewriteSnapshot(files, repository, (signed) => (signed.expires = '2026-11-22T11:59:59Z')),
  },
  {
    name: 'freeze: targets that have expired',
    is: 'update-expired',
    do: (files, repository) => rewriteTargets(files, repository, (signed) => (signed.expires = '2026-11-22T11:59:59Z')),
  },
  {
    name: 'wrong signer: the key of the snapshot signs the targets',
    is: 'update-signature',
    do: (files, repository) => rewriteTargets(files, repository, () => {}, repository.signers.snapshot),
  },
  {
    name: 'arbitrary metadata: targets that are not those the snapshot names',
    is: 'update-hash',
    do: async (files, { signers: keys }) => {
      const path = 'metadata/2.targets.json';
      const changed = await resigned(
        files.get(path)!,
        (signed) => (signed.expires = '2029-01-01T00:00:00Z'),
        keys.targets,
      );
      files.set(path, bytesOf(new TextDecoder().decode(changed).padEnd(files.get(path)!.length)));
    },
  },
  {
    name: 'unknown role: a first snapshot that lists no targets',
    is: 'update-role',
    do: (files, repository) => rewriteSnapshot(files, repository, (signed) => (signed.meta = {})),
    fresh: true,
  },
  {
    name: 'a timestamp that names no snapshot',
    is: 'update-malformed',
    do: async (files, { signers: keys }) => {
      const path = 'metadata/timestamp.json';
      files.set(path, await resigned(files.get(path)!, (signed) => (signed.meta = {}), keys.timestamp));
    },
  },
  {
    name: 'endless data: a timestamp that never ends',
    is: 'update-too-large',
    do: (files) => void files.set('metadata/timestamp.json', new Uint8Array(1 << 20)),
  },
  {
    name: 'oversized: a catalog that is longer than was signed',
    is: 'update-too-large',
    do: (files) => edit(files, catalogPath(files), (text) => `${text} `),
  },
  {
    name: 'truncated: a catalog that ends too early',
    is: 'update-length',
    do: (files) => edit(files, catalogPath(files), (text) => text.slice(0, -1)),
  },
  {
    name: 'truncated: metadata that end too early',
    is: 'update-malformed',
    do: (files) => edit(files, 'metadata/timestamp.json', (text) => text.slice(0, -9)),
  },
  {
    name: 'wrong signer: metadata signed by keys that nobody appointed',
    is: 'update-signature',
    do: async (files) =>
      void files.set(
        'metadata/timestamp.json',
        await resigned(files.get('metadata/timestamp.json')!, (signed) => signed.version++, others.timestamp),
      ),
  },
  {
    name: 'wrong signer: a key that signs under the name of another',
    is: 'update-signature',
    do: async (files, { signers: keys }) => {
      const impostor = { ...others.timestamp[0]!, keyid: keys.timestamp[0]!.keyid };
      const path = 'metadata/timestamp.json';
      files.set(path, await resigned(files.get(path)!, (signed) => signed.version++, [impostor]));
    },
  },
  {
    name: 'wrong signer: the key of the timestamp signs the snapshot',
    is: 'update-signature',
    do: (files, repository) => rewriteSnapshot(files, repository, () => {}, repository.signers.timestamp),
  },
  {
    name: 'key compromise below the threshold: a new root with one of two keys of the root',
    is: 'update-signature',
    do: async (files, { signers: keys }) => {
      const change = (signed: AnySigned): void => void (signed.version = 2);
      const one = keys.root.slice(0, 1);
      files.set('metadata/2.root.json', await resigned(files.get('metadata/1.root.json')!, change, one));
    },
  },
  {
    name: 'key compromise below the threshold: the same key twice, under two names',
    is: 'update-signature',
    do: async (files, { signers: keys }) => {
      const [key] = keys.root;
      const twin = { ...key!, keyid: 'f'.repeat(64) };
      const change = (signed: AnySigned): void => {
        signed.version = 2;
        signed.keys[twin.keyid] = twin.key;
        signed.roles.root.keyids = [key!.keyid, twin.keyid];
      };
      files.set('metadata/2.root.json', await resigned(files.get('metadata/1.root.json')!, change, [key!, twin]));
    },
  },
  {
    name: 'key compromise: a new root signed by the old keys, but not by as many of its own as it says',
    is: 'update-signature',
    do: async (files, { signers: keys }) => {
      const change = (signed: AnySigned): void => {
        signed.version = 2;
        signed.roles.root.threshold = 3;
      };
      files.set('metadata/2.root.json', await resigned(files.get('metadata/1.root.json')!, change, keys.root));
    },
  },
  {
    name: 'a threshold of none',
    is: 'update-signature',
    do: async (files, { signers: keys }) => {
      const change = (signed: AnySigned): void => {
        signed.version = 2;
        signed.roles.timestamp.threshold = 0;
      };
      files.set('metadata/2.root.json', await resigned(files.get('metadata/1.root.json')!, change, keys.root));
    },
  },
  {
    name: 'rotated-out key: the timestamp is still signed by the key that was replaced',
    is: 'update-signature',
    do: async (files, repository) => {
      const before = files.get('metadata/timestamp.json')!;
      const [timestamp] = await newSigners(1);
      await repository.release('2026.11.22', { signers: { ...repository.signers, timestamp: [timestamp!] } });
      for (const [path, bytes] of repository.files) files.set(path, bytes);
      files.set('metadata/timestamp.json', before);
    },
  },
  {
    name: 'unknown role: a snapshot in the place of the timestamp',
    is: 'update-role',
    do: (files) => void files.set('metadata/timestamp.json', files.get('metadata/2.snapshot.json')!),
  },
  {
    name: 'unknown role: a kind of metadata that there is not',
    is: 'update-role',
    do: async (files, { signers: keys }) => {
      const path = 'metadata/timestamp.json';
      files.set(path, await resigned(files.get(path)!, (signed) => (signed._type = 'mirrors'), keys.timestamp));
    },
  },
  {
    name: 'a specification of another generation',
    is: 'update-malformed',
    do: async (files, { signers: keys }) => {
      const path = 'metadata/timestamp.json';
      files.set(path, await resigned(files.get(path)!, (signed) => (signed.spec_version = '2.0.0'), keys.timestamp));
    },
  },
  {
    name: 'a file that the mirror withholds',
    is: 'update-missing',
    do: (files) => void files.delete(catalogPath(files)),
  },
  {
    name: 'a repository without the catalog',
    is: 'update-unknown-target',
    do: async (files, repository) => {
      await repository.release('2026.11.22', { targets: new Map([['other.bin', catalogOf('2026.11.22')]]) });
      for (const [path, bytes] of repository.files) files.set(path, bytes);
    },
  },
  {
    name: 'signed by the right keys, and no catalog',
    is: 'update-unreadable',
    do: async (files, repository) => {
      await repository.release(undefined, { targets: new Map([['catalog.bin', bytesOf('{}')]]) });
      for (const [path, bytes] of repository.files) files.set(path, bytes);
    },
  },
  {
    name: 'signed by the right keys, and older than what came with the program',
    is: 'update-rollback',
    do: async (files, repository) => {
      await repository.release('2026.10.31');
      for (const [path, bytes] of repository.files) files.set(path, bytes);
    },
  },
  { name: 'the clock set ahead: everything looks expired', is: 'update-expired', do: () => {}, at: NOW + 400 * DAY },
  {
    name: 'the clock set back: nothing would ever look expired',
    is: 'update-clock',
    do: () => {},
    at: NOW - 400 * DAY,
  },
];

describe('attacks', () => {
  it.each(ATTACKS)('$name', async ({ is, do: attack, seen = false, fresh = false, at = NOW }) => {
    const repository = await Repository.with(signers);
    const first = repository.copy();
    const storage = memoryStorage();
    if (!fresh) await (await device(repository.root, [mirrorOf(first)], { storage })).update();
    await repository.release('2026.11.21');
    const files = repository.copy();
    if (seen) await (await device(repository.root, [mirrorOf(files)], { storage })).update();
    const had = seen ? '2026.11.21' : fresh ? '2026.11.1' : '2026.11.20';

    await attack(files, repository, first);
    const after = await device(repository.root, [mirrorOf(files)], { storage, now: () => at });
    await expect(after.update()).rejects.toMatchObject({ name: 'UpdateError', code: is });
    expect(after.current.catalog.version).toBe(had);
    expect(after.status.failed).toBeInstanceOf(UpdateError);
    // And nothing of the attack stays.
    const later = await device(repository.root, [mirrorOf(new Map())], { storage });
    expect(later.current.catalog.version).toBe(had);
  });

  it('are none without the meddling', async () => {
    const repository = await Repository.with(signers);
    await repository.release('2026.11.21');
    const updates = await device(repository.root, [mirrorOf(repository.files)]);
    expect(await updates.update()).toBe(true);
    expect(updates.current.catalog.version).toBe('2026.11.21');
  });

  it('extraneous targets: whatever else is signed, only the catalog is fetched', async () => {
    const repository = await Repository.with(signers);
    const targets = new Map(
      ['catalog.bin', 'other.bin', '../escape.bin'].map((name) => [name, catalogOf('2026.11.21')] as const),
    );
    await repository.release(undefined, { targets });
    const mirror = mirrorOf(repository.files);
    await (await device(repository.root, [mirror])).update();
    expect(mirror.asked.filter((path) => path.startsWith('targets/'))).toEqual([
      expect.stringMatching(/^targets\/[\da-f]{64}\.catalog\.bin$/),
    ]);
  });
});

function metaOf(files: Files, path: string): AnySigned['meta'][string] {
  const { signed } = JSON.parse(new TextDecoder().decode(files.get(path))) as { signed: AnySigned };
  return signed.meta['snapshot.json']!;
}

async function timestampOf(files: Files, { signers: keys }: Repository, version: number) {
  const path = 'metadata/timestamp.json';
  return await resigned(files.get(path)!, (signed) => (signed.version = version), keys.timestamp);
}

async function expire(files: Files, path: string, keys: Signers['root']): Promise<void> {
  const change = (signed: AnySigned): void => {
    signed.version++;
    signed.expires = '2026-11-22T11:59:59Z';
  };
  files.set(path, await resigned(files.get(path)!, change, keys));
}

/** A new snapshot, and a timestamp that names it: what a thief of both online keys can do. */
async function rewriteSnapshot(
  files: Files,
  { signers: keys }: Repository,
  change: (signed: AnySigned) => void,
  by = keys.snapshot,
  { says, named } = { says: 3, named: 3 },
): Promise<void> {
  await rewrite(files, 'metadata/2.snapshot.json', `metadata/${named}.snapshot.json`, by, (signed) => {
    signed.version = says;
    change(signed);
  });
  await rewrite(files, 'metadata/timestamp.json', 'metadata/timestamp.json', keys.timestamp, (signed) => {
    signed.version = 3;
    signed.meta = { 'snapshot.json': { version: named } };
  });
}

/** New targets, and a snapshot and a timestamp that lead to them. */
async function rewriteTargets(
  files: Files,
  repository: Repository,
  change: (signed: AnySigned) => void,
  by = repository.signers.targets,
): Promise<void> {
  await rewrite(files, 'metadata/2.targets.json', 'metadata/3.targets.json', by, (signed) => {
    signed.version = 3;
    change(signed);
  });
  await rewriteSnapshot(files, repository, (signed) => (signed.meta = { 'targets.json': { version: 3 } }));
}

async function rewrite(
  files: Files,
  from: string,
  to: string,
  by: Signers['root'],
  change: (signed: AnySigned) => void,
): Promise<void> {
  files.set(to, await resigned(files.get(from)!, change, by));
}
