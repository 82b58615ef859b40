import { checkShape, type Shape } from '../catalog/shape.js';
import { UpdateError } from './update-error.js';
import { decodeUtf8 } from './utf8.js';

/** The four roles at the top, as The Update Framework 1.0 names them (clause 2.1). */
export type TopRole = 'root' | 'timestamp' | 'snapshot' | 'targets';

/** What is signed in every file (clause 4.3). */
interface Common {
  readonly _type: string;
  readonly spec_version: string;
  readonly version: number;
  readonly expires: string;
}

export interface Key {
  readonly keytype: string;
  readonly scheme: string;
  readonly keyval: { readonly public: string };
}

/** Whose signatures a role needs, and how many. */
export interface RoleKeys {
  readonly keyids: readonly string[];
  readonly threshold: number;
}

export interface Root extends Common {
  readonly consistent_snapshot: boolean;
  readonly keys: Readonly<Record<string, Key>>;
  readonly roles: Readonly<Record<TopRole, RoleKeys>>;
}

export interface FileMeta {
  readonly version: number;
  readonly length?: number;
  readonly hashes?: Readonly<Record<string, string>>;
}

export interface Timestamp extends Common {
  readonly meta: Readonly<Record<string, FileMeta>>;
}

export interface Snapshot extends Common {
  readonly meta: Readonly<Record<string, FileMeta>>;
}

export interface TargetFile {
  readonly length: number;
  readonly hashes: Readonly<Record<string, string>>;
  readonly custom?: unknown;
}

export interface DelegatedRole extends RoleKeys {
  readonly name: string;
  readonly terminating: boolean;
  readonly paths?: readonly string[];
}

export interface Targets extends Common {
  readonly targets: Readonly<Record<string, TargetFile>>;
  readonly delegations?: {
    readonly keys: Readonly<Record<string, Key>>;
    readonly roles?: readonly DelegatedRole[];
  };
}

/** A file of metadata: what is signed, by whom, and its bytes. */
export interface Metadata<Signed> {
  readonly signed: Signed;
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface SignedOf {
  readonly root: Root;
  readonly timestamp: Timestamp;
  readonly snapshot: Snapshot;
  readonly targets: Targets;
}

/** @throws {UpdateError} `update-malformed`; `update-role` for metadata of another role */
export function readMetadata<Role extends TopRole>(
  bytes: Uint8Array<ArrayBuffer>,
  role: Role,
  file: string,
): Metadata<SignedOf[Role]> {
  let value: unknown;
  try {
    value = JSON.parse(decodeUtf8(bytes) ?? '');
  } catch (cause) {
    throw new UpdateError('update-malformed', `${file} is no JSON. Publish the repository again.`, { cause });
  }
  const type = (value as { signed?: { _type?: unknown } } | null)?.signed?._type;
  if (typeof type === 'string' && type !== role) {
    throw new UpdateError('update-role', `${file} says that it is ${type}, but ${role} was expected.`);
  }
  const faults = checkShape(value, envelope(SHAPES[role]), file);
  if (faults.length === 0) faults.push(...checkCommon(value as Metadata<Common>, file));
  if (faults.length > 0) {
    throw new UpdateError('update-malformed', `${file} is no metadata of ${role}: ${faults.slice(0, 5).join('; ')}.`);
  }
  return { ...(value as Metadata<SignedOf[Role]>), bytes };
}

function checkCommon({ signed }: Metadata<Common>, file: string): string[] {
  const faults: string[] = [];
  if (!/^1\.\d+(?:\.\d+)?$/.test(signed.spec_version)) faults.push(`${file}.signed.spec_version: expected 1.x`);
  if (signed.version < 1) faults.push(`${file}.signed.version: expected a version from 1`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(signed.expires) || Number.isNaN(Date.parse(signed.expires)))
    faults.push(`${file}.signed.expires: expected a time like 2026-01-31T00:00:00Z`);
  return faults;
}

const TEXTS: Shape = { list: 'text' };
const KEYS: Shape = {
  record: { object: { keytype: 'text', scheme: 'text', keyval: { object: { public: 'text' } } } },
};
const ROLE_KEYS = { keyids: TEXTS, threshold: 'index' } as const;
const META: Shape = {
  record: { object: { version: 'index' }, optional: { length: 'index', hashes: { record: 'text' } } },
};

const SHAPES: Record<TopRole, Readonly<Record<string, Shape>>> = {
  root: {
    consistent_snapshot: 'boolean',
    keys: KEYS,
    roles: {
      object: {
        root: { object: ROLE_KEYS },
        timestamp: { object: ROLE_KEYS },
        snapshot: { object: ROLE_KEYS },
        targets: { object: ROLE_KEYS },
      },
    },
  },
  timestamp: { meta: META },
  snapshot: { meta: META },
  targets: { targets: { record: { object: { length: 'index', hashes: { record: 'text' } } } } },
};

const DELEGATIONS: Shape = {
  object: { keys: KEYS },
  optional: {
    roles: {
      list: { object: { ...ROLE_KEYS, name: 'text', terminating: 'boolean' }, optional: { paths: TEXTS } },
    },
  },
};

function envelope(own: Readonly<Record<string, Shape>>): Shape {
  return {
    object: {
      signatures: { list: { object: { keyid: 'text', sig: 'string' } } },
      signed: {
        object: { _type: 'text', spec_version: 'text', version: 'index', expires: 'text', ...own },
        ...('targets' in own && { optional: { delegations: DELEGATIONS } }),
      },
    },
  };
}
