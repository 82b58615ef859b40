import {
  makeKey,
  makeRelease,
  openSigner,
  ROLES,
  type ReleaseOptions,
  type Role,
  type Signer,
  type Urgent,
} from '@fraud-free/catalog';
import {
  canonicalJson,
  openUpdates,
  type Swappable,
  type UpdateOptions,
  type Updates,
  type UpdateSource,
} from '@fraud-free/core/update';

type Bytes = Uint8Array<ArrayBuffer>;
export type Files = Map<string, Bytes>;

export const NOW: number = Date.parse('2026-11-22T12:00:00Z');
export const DAY = 86_400_000;

export const DAYS: Record<Role, number> = { root: 365, targets: 180, snapshot: 30, timestamp: 7 };
export const THRESHOLD: Record<Role, number> = { root: 2, targets: 1, snapshot: 1, timestamp: 1 };

export async function newSigners(count: number): Promise<Signer[]> {
  return await Promise.all(Array.from({ length: count }, async () => openSigner(await makeKey(), 'a new key')));
}

export type Signers = Record<Role, Signer[]>;

/** Two keys for the root, one for each of the others. */
export async function allSigners(): Promise<Signers> {
  const lists = await Promise.all(
    ROLES.map(async (role) => [role, await newSigners(role === 'root' ? 2 : 1)] as const),
  );
  return Object.fromEntries(lists) as Signers;
}

/** A catalog that is as small as can be: its version is all that it holds. */
export function catalogOf(version: string): Bytes {
  return new TextEncoder().encode(JSON.stringify({ version }));
}

/** What is made of a catalog in these tests; it refuses what is none. */
export function openCatalogOf(bytes: Bytes): Swappable {
  const { version } = JSON.parse(new TextDecoder().decode(bytes)) as { version?: unknown };
  if (typeof version !== 'string') throw new TypeError('no version');
  return { catalog: { version, expires: '2030-01-01' } };
}

/** A repository with all that was ever released into it. */
export class Repository {
  readonly files: Files = new Map();

  private constructor(
    readonly signers: Signers,
    readonly urgent: readonly Signer[],
  ) {}

  static async with(signers: Signers, version = '2026.11.20', urgent: readonly Signer[] = []): Promise<Repository> {
    const repository = new Repository(signers, urgent);
    await repository.release(version);
    return repository;
  }

  /** The root that comes with the program. */
  get root(): Bytes {
    return this.files.get('metadata/1.root.json')!;
  }

  /** Publishes urgent patches, by name, with no other keys than a machine on call has. */
  async patch(
    patches: NonNullable<Urgent['patches']>,
    more: Partial<ReleaseOptions> = {},
    by: readonly Signer[] = this.urgent,
  ): Promise<void> {
    const signers = { ...this.signers, root: [], targets: [] };
    await this.release(undefined, { signers, urgent: { signers: by, days: 14, patches }, ...more });
  }

  async release(version: string | undefined, more: Partial<ReleaseOptions> = {}): Promise<void> {
    const made = await makeRelease({
      before: this.files,
      ...(version !== undefined && { targets: new Map([['catalog.bin', catalogOf(version)]]) }),
      signers: this.signers,
      urgent: { signers: this.urgent, days: 14 },
      threshold: THRESHOLD,
      days: DAYS,
      now: NOW,
      ...more,
    });
    for (const [path, bytes] of made) this.files.set(path, bytes);
  }

  copy(): Files {
    return new Map(this.files);
  }
}

/** What is signed in any file of metadata. */
export interface AnySigned {
  _type: string;
  spec_version: string;
  version: number;
  expires: string;
  keys: Record<string, unknown>;
  roles: Record<Role, { keyids: string[]; threshold: number }>;
  meta: Record<string, { version: number; length?: number; hashes?: Record<string, string> }>;
}

/** Changes what is signed in a file, and signs it again. */
export async function resigned(
  bytes: Bytes,
  change: (signed: AnySigned) => void,
  signers: readonly Signer[],
): Promise<Bytes> {
  const { signed } = JSON.parse(new TextDecoder().decode(bytes)) as { signed: AnySigned };
  change(signed);
  const data = new TextEncoder().encode(canonicalJson(signed));
  const signatures = await Promise.all(signers.map(async ({ keyid, sign }) => ({ keyid, sig: await sign(data) })));
  return new TextEncoder().encode(JSON.stringify({ signatures, signed }));
}

/** A mirror that has these files, and keeps to no length. */
export function mirrorOf(files: ReadonlyMap<string, Bytes>): UpdateSource & { readonly asked: string[] } {
  const asked: string[] = [];
  return Object.assign(
    async (path: string) => {
      asked.push(path);
      return files.get(path);
    },
    { asked },
  );
}

export interface MemoryStorage {
  readonly files: Map<string, Bytes>;
  /** Cuts the write of that number, counted from now, to so many bytes, and stops the program there. */
  cut: { after: number; bytes: number } | undefined;
  read(name: string): Promise<Bytes | undefined>;
  write(name: string, bytes: Bytes): Promise<void>;
}

export function memoryStorage(): MemoryStorage {
  const files = new Map<string, Bytes>();
  return {
    files,
    cut: undefined,
    read: async (name) => files.get(name),
    async write(name, bytes) {
      if (this.cut && this.cut.after-- === 0) {
        files.set(name, bytes.slice(0, this.cut.bytes));
        throw new Error('the power is gone');
      }
      if (this.cut && this.cut.after < 0) throw new Error('the power is gone');
      files.set(name, bytes);
    },
  };
}

/** A resident's device, with the catalog of 1 November in the program. */
export function device(
  root: Bytes,
  sources: readonly UpdateSource[],
  {
    storage = memoryStorage(),
    now = () => NOW,
    ...more
  }: { storage?: MemoryStorage; now?: () => number } & Partial<UpdateOptions<Swappable>> = {},
): Promise<Updates<Swappable>> {
  return openUpdates({
    root,
    floor: openCatalogOf(catalogOf('2026.11.1')),
    open: openCatalogOf,
    mirrors: sources,
    storage,
    subtle: crypto.subtle,
    now,
    ...more,
  });
}
