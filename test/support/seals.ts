import { calculateJwkThumbprint, exportJWK, FlattenedSign, generateKeyPair, type CryptoKey } from 'jose';
import {
  ISSUERS_TYPE,
  REVOKED_TYPE,
  SEAL_TYPE,
  type IssuersStatement,
  type PublicJwk,
  type RevokedStatement,
  type SealIssuer,
  type SealStatement,
} from '@fraud-free/core/seal';

/** Noon of a day in the middle of the campaign. */
export const NOW: number = Date.parse('2026-12-15T12:00:00Z');
export const DAY = 86_400_000;

export interface Keys {
  readonly kid: string;
  readonly jwk: PublicJwk;
  readonly key: CryptoKey;
}

export async function newKeys(): Promise<Keys> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const { x, y } = await exportJWK(publicKey);
  const jwk: PublicJwk = { kty: 'EC', crv: 'P-256', x: x!, y: y! };
  return { kid: await calculateJwkThumbprint(jwk), jwk, key: privateKey };
}

export const bytesOf = (value: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

export const timeOf = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');

/** By another program than ours: `jose`. */
export async function signed(
  statement: object | string,
  typ: string,
  { kid, jwk, key }: Keys,
  header: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const crit = header['crit'] as string[] | undefined;
  return {
    ...(await new FlattenedSign(bytesOf(statement))
      .setProtectedHeader({ alg: 'ES256', typ, kid, jwk: { ...jwk }, ...header })
      .sign(key, crit && { crit: Object.fromEntries(crit.map((name) => [name, true])) })),
  };
}

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const CITY = { id: 'example-city', name: { 'zh-CN': '示例市', en: 'Example City' } };
const DISTRICT = { id: 'example-district', name: { 'zh-CN': '示例区', en: 'Example District' } };
const STREET = { id: 'sunny-street', name: { 'zh-CN': '阳光街道办事处', en: 'Sunny Street office' } };

/** A campaign that is sealed by a street, which a district knows, which the city knows: all that may be meddled with. */
export interface World {
  keys: { readonly city: Keys; readonly district: Keys; readonly street: Keys; readonly other: Keys };
  files: Map<string, Uint8Array<ArrayBuffer>>;
  seal: SealStatement;
  city: IssuersStatement;
  district: IssuersStatement;
  revoked: RevokedStatement;
  /** Who signs, and by which header. */
  signs: { seal: Keys; city: Keys; district: Keys; revoked: Keys };
  header: Record<string, unknown>;
  type: string;
  now: number;
}

/** @param now the time in the middle of it, in milliseconds since 1970 */
export async function newWorld(keys: World['keys'], now: number = NOW): Promise<World> {
  const files = new Map([
    ['campaign.json', bytesOf('{"id":"sunny-street-2026"}')],
    ['quizzes/winter.json', bytesOf('{"id":"winter"}')],
    ['quizzes/spring.json', bytesOf('{"id":"spring"}')],
  ]);
  const times = { issued: timeOf(now - 2 * DAY), expires: timeOf(now + 60 * DAY), serial: 10 };
  const listed = (
    issuer: Pick<SealIssuer, 'id' | 'name'>,
    { jwk, kid }: Keys,
    more: Partial<SealIssuer>,
  ): SealIssuer => ({
    ...issuer,
    keys: [{ ...jwk, kid }],
    from: timeOf(now - 40 * DAY).slice(0, 10),
    until: timeOf(now + 320 * DAY).slice(0, 10),
    ...more,
  });
  return {
    keys,
    files,
    seal: {
      ...times,
      issuer: STREET,
      campaign: 'sunny-street-2026',
      address: 'https://example.com/sunny-street/',
      files: Object.fromEntries(
        await Promise.all(
          [...files].map(async ([path, bytes]) => [path, { sha256: await sha256(bytes), length: bytes.length }]),
        ),
      ),
    },
    city: { ...times, issuer: CITY, issuers: [listed(DISTRICT, keys.district, { level: 'district', appoints: true })] },
    district: {
      ...times,
      issuer: DISTRICT,
      issuers: [listed(STREET, keys.street, { level: 'street', area: { 'zh-CN': '阳光街道', en: 'Sunny Street' } })],
    },
    revoked: { ...times, issuer: STREET, seals: [], keys: [] },
    signs: { seal: keys.street, city: keys.city, district: keys.district, revoked: keys.street },
    header: {},
    type: SEAL_TYPE,
    now,
  };
}

/** The three documents as they are served. */
export async function published(
  world: World,
): Promise<Record<'seal' | 'issuers' | 'revoked', Uint8Array<ArrayBuffer>>> {
  const { signs } = world;
  return {
    seal: bytesOf(await signed(world.seal, world.type, signs.seal, world.header)),
    issuers: bytesOf([
      await signed(world.city, ISSUERS_TYPE, signs.city),
      await signed(world.district, ISSUERS_TYPE, signs.district),
    ]),
    revoked: bytesOf(await signed(world.revoked, REVOKED_TYPE, signs.revoked)),
  };
}
