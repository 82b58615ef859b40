import {
  parseFile,
  schemaFinding,
  sortFindings,
  validate,
  type Finding,
  type Path,
  type RuleFile,
} from '@fraud-free/catalog/source';
import {
  thumbprintOf,
  type IssuerKey,
  type IssuersStatement,
  type PublicJwk,
  type SealIssuer,
} from '@fraud-free/core/seal';
import { isDay } from '../check/is-day.js';
import { inFile } from '../check/located.js';
import { issuersSchema } from './issuers-schema.js';

/** `issuers.yaml`, read, with its keys. */
export interface LoadedIssuers {
  /** Absent where there is an error. */
  readonly list?: Pick<IssuersStatement, 'issuer' | 'issuers'>;
  readonly findings: readonly Finding[];
}

/** Its text, by its path beside the list; `undefined` if there is no such file. */
export type ReadKeyFile = (path: string) => Promise<string | undefined>;

type Tell = (path: Path, fault: Parameters<typeof inFile>[2]) => void;

interface IssuerSource extends Omit<SealIssuer, 'keys'> {
  readonly keys: readonly { readonly file: string; readonly until?: string }[];
}

/** Reads a list of issuers and the files of their public keys, and tells every fault at once. */
export async function loadIssuers(file: RuleFile, readKey: ReadKeyFile): Promise<LoadedIssuers> {
  const { parsed, findings } = parseFile(file);
  if (parsed.data === undefined) return { findings };
  const faults = validate(issuersSchema, parsed.data).map((fault) => schemaFinding(parsed, fault));
  if (faults.length > 0) return { findings: [...findings, ...faults] };
  const { issuer, issuers } = parsed.data as Pick<IssuersStatement, 'issuer'> & { issuers: readonly IssuerSource[] };
  const found: Finding[] = [...findings];
  const tell: Tell = (path, fault) => void found.push(inFile(parsed, path, fault));
  checkIssuers(issuers, tell);
  const kids = new Set<string>();
  const listed: SealIssuer[] = [];
  for (const [i, { keys, ...one }] of issuers.entries()) {
    const own: IssuerKey[] = [];
    for (const [k, { file: name, until }] of keys.entries()) {
      const key = await openPublicKey(name, readKey, (fault) => tell(['issuers', i, 'keys', k, 'file'], fault));
      if (key && kids.has(key.kid)) tell(['issuers', i, 'keys', k, 'file'], KEY_TWICE(name));
      if (key) own.push({ ...key, ...(until !== undefined && { until }) });
      if (key) kids.add(key.kid);
    }
    listed.push({ ...one, keys: own });
  }
  const isSound = found.every(({ severity }) => severity !== 'error');
  return { ...(isSound && { list: { issuer, issuers: listed } }), findings: sortFindings(found) };
}

function checkIssuers(issuers: readonly IssuerSource[], tell: Tell): void {
  const ids = new Set<string>();
  for (const [i, { id, from, until, revoked, keys }] of issuers.entries()) {
    if (ids.has(id)) {
      tell(['issuers', i, 'id'], {
        code: 'issuer-twice',
        message: `“${id}” stands here twice`,
        expected: 'each issuer once',
      });
    }
    ids.add(id);
    const days: (readonly [Path, string | undefined])[] = [
      [['issuers', i, 'from'], from],
      [['issuers', i, 'until'], until],
      [['issuers', i, 'revoked', 'on'], revoked?.on],
      ...keys.map((key, k) => [['issuers', i, 'keys', k, 'until'], key.until] as const),
    ];
    for (const [path, day] of days) {
      if (day === undefined || isDay(day)) continue;
      tell(path, {
        code: 'date-impossible',
        message: `“${day}” is no day`,
        expected: 'a day that exists',
        example: '2026-12-01',
      });
    }
    if (from > until) {
      const message = `“${id}” may seal until ${until}, which is before ${from}`;
      tell(['issuers', i, 'until'], { code: 'period-backwards', message, expected: 'a day after “from”' });
    }
  }
}

async function openPublicKey(
  name: string,
  readKey: ReadKeyFile,
  tell: (fault: Parameters<typeof inFile>[2]) => void,
): Promise<IssuerKey | undefined> {
  const expected = 'a file “….public.json” as “fraud-free campaign keys” writes it';
  const value = parseJson(await readKey(name)) as Partial<PublicJwk> & { d?: unknown };
  if (value.d !== undefined) {
    tell({ code: 'key-private', message: `“${name}” holds a private key, which belongs to its owner alone`, expected });
    return undefined;
  }
  const { kty, crv, x, y } = value;
  if (kty !== 'EC' || crv !== 'P-256' || typeof x !== 'string' || typeof y !== 'string') {
    tell({ code: 'key-unreadable', message: `“${name}” is no public key on P-256, or is not there`, expected });
    return undefined;
  }
  return { kty, crv, x, y, kid: await thumbprintOf({ kty, crv, x, y }, crypto.subtle) };
}

function parseJson(text: string | undefined): object {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

const KEY_TWICE = (name: string): Parameters<typeof inFile>[2] => ({
  code: 'key-twice',
  message: `the key of “${name}” stands here twice`,
  expected: 'each key once: it says who somebody is',
});
