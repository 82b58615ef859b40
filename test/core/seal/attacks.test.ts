import {
  checkSealedFile,
  ISSUERS_TYPE,
  LONGEST_SEAL,
  openSeal,
  SealError,
  type SealErrorCode,
  type SealFiles,
  type SealOptions,
} from '@fraud-free/core/seal';
import { beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, DAY, newKeys, newWorld, NOW, published, signed, timeOf, type World } from '../../support/seals.js';

let keys: World['keys'];
beforeAll(async () => {
  const [city, district, street, other] = await Promise.all([newKeys(), newKeys(), newKeys(), newKeys()]);
  keys = { city, district, street, other };
});

type Files = { -readonly [Name in keyof SealFiles]: SealFiles[Name] };

interface Attack {
  readonly name: string;
  readonly is: SealErrorCode;
  /** Before the documents are signed, by whoever has the keys that it uses. */
  readonly before?: (world: World) => void;
  /** After that, by whoever serves them. */
  readonly after?: (files: Files, world: World) => void | Promise<void>;
  readonly options?: (world: World) => Partial<SealOptions>;
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const base64Url = (value: unknown): string =>
  btoa(String.fromCharCode(...bytesOf(value)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

/** Changes one member of a document that is signed already. */
const edit = (
  bytes: Uint8Array | undefined,
  change: (jws: Record<string, unknown>) => void,
): Uint8Array<ArrayBuffer> => {
  const jws = JSON.parse(text(bytes)) as Record<string, unknown>;
  change(jws);
  return bytesOf(jws);
};
const set = (target: object, members: object): void => void Object.assign(target, members);

const ATTACKS: readonly Attack[] = [
  { name: 'no seal at all', is: 'seal-missing', after: (files) => void (files.seal = undefined) },
  {
    name: 'a statement changed without signing',
    is: 'seal-signature',
    after: (files, { seal }) =>
      void (files.seal = edit(
        files.seal,
        (jws) => (jws['payload'] = base64Url({ ...seal, expires: '2099-01-01T00:00:00Z' })),
      )),
  },
  {
    name: 'another key that calls itself ours',
    is: 'seal-signature',
    before: (world) => (world.signs.seal = { ...keys.other, kid: keys.street.kid }),
  },
  { name: 'a key that no issuer has', is: 'seal-key-unknown', before: (world) => (world.signs.seal = keys.other) },
  {
    name: 'a seal without the lists that lead to its key',
    is: 'seal-key-unknown',
    after: (files) => void (files.issuers = undefined),
  },
  {
    name: 'a list in which an impostor names itself, under the name of the district',
    is: 'seal-signature',
    before: (world) => {
      world.signs.district = { ...keys.other, kid: keys.district.kid };
      set(world.district.issuers[0]!, { keys: [{ ...keys.other.jwk, kid: keys.other.kid }] });
      world.signs.seal = world.signs.revoked = keys.other;
    },
  },
  {
    name: 'a list by a key that is not trusted, in front of all others',
    is: 'seal-key-unknown',
    before: (world) => (world.signs.city = keys.other),
  },
  {
    name: 'a public key under the thumbprint of another',
    is: 'seal-malformed',
    before: (world) => set(world.district.issuers[0]!, { keys: [{ ...keys.other.jwk, kid: keys.street.kid }] }),
  },
  {
    name: 'a street that appoints issuers of its own',
    is: 'seal-appoints',
    before: (world) => (world.signs.district = keys.street),
    after: async (files, world) => {
      const list = (statement: object, by: World['keys']['city']) => signed(statement, ISSUERS_TYPE, by);
      const below = { ...world.district, issuer: { id: 'sunny-street', name: { en: 'Sunny Street' } } };
      files.issuers = bytesOf([
        await list(world.city, keys.city),
        await list(world.district, keys.district),
        await list(below, keys.street),
      ]);
    },
  },
  {
    name: 'a look-alike name: the key of one issuer, the name of another',
    is: 'seal-issuer',
    before: (world) => set(world.seal, { issuer: { id: 'city-police', name: { en: 'City police' } } }),
  },
  {
    name: 'a revocation list by another issuer',
    is: 'seal-issuer',
    before: (world) => {
      set(world.revoked, { issuer: world.district.issuer });
      world.signs.revoked = keys.district;
    },
  },
  {
    name: 'more lists than there are levels',
    is: 'seal-chain',
    after: (files) => {
      const lists = JSON.parse(text(files.issuers)) as unknown[];
      files.issuers = bytesOf([...lists, ...lists, ...lists]);
    },
  },
  {
    name: 'a key that was rotated out',
    is: 'seal-key-retired',
    before: (world) =>
      set(world.district.issuers[0]!, { keys: [{ ...keys.street.jwk, kid: keys.street.kid, until: '2026-12-01' }] }),
  },
  {
    name: 'a key that its owner has withdrawn',
    is: 'seal-key-retired',
    before: (world) => set(world.revoked, { keys: [{ kid: keys.street.kid, on: '2026-12-14', why: 'lost' }] }),
  },
  {
    name: 'an issuer that was revoked',
    is: 'seal-issuer-revoked',
    before: (world) => set(world.district.issuers[0]!, { revoked: { on: '2026-12-14', why: 'key stolen' } }),
  },
  {
    name: 'an issuer that was revoked further up',
    is: 'seal-issuer-revoked',
    before: (world) => set(world.city.issuers[0]!, { revoked: { on: '2026-12-14', why: 'dissolved' } }),
  },
  {
    name: 'an issuer whose time is over',
    is: 'seal-issuer-ended',
    before: (world) => set(world.district.issuers[0]!, { until: '2026-12-01' }),
  },
  {
    name: 'an issuer whose time is no date',
    is: 'seal-issuer-ended',
    before: (world) => set(world.district.issuers[0]!, { until: 'for ever' }),
  },
  {
    name: 'a seal that was revoked',
    is: 'seal-revoked',
    before: (world) =>
      set(world.revoked, {
        seals: [{ campaign: 'sunny-street-2026', serial: 10, on: '2026-12-14', why: 'wrong number' }],
      }),
  },
  { name: 'the revocation list left out', is: 'seal-list-missing', after: (files) => void (files.revoked = undefined) },
  {
    name: 'a revocation list that is frozen',
    is: 'seal-list-expired',
    before: (world) => set(world.revoked, { expires: timeOf(NOW - 1000) }),
  },
  {
    name: 'a list of issuers that is frozen',
    is: 'seal-list-expired',
    before: (world) => set(world.city, { expires: timeOf(NOW - 1000) }),
  },
  {
    name: 'the seal of another campaign, where one was asked for',
    is: 'seal-campaign',
    options: () => ({ campaign: 'moon-street-2026' }),
  },
  { name: 'expired', is: 'seal-expired', before: (world) => set(world.seal, { expires: timeOf(NOW) }) },
  { name: 'an expiry that is no time', is: 'seal-expired', before: (world) => set(world.seal, { expires: 'never' }) },
  {
    name: 'not yet valid',
    is: 'seal-not-yet',
    before: (world) => set(world.seal, { issued: timeOf(NOW + 2 * 3_600_000) }),
  },
  {
    name: 'an older seal than was seen',
    is: 'seal-rollback',
    options: () => ({ seen: { serials: { seal: 11 }, at: NOW - DAY } }),
  },
  {
    name: 'an older revocation list than was seen',
    is: 'seal-rollback',
    options: () => ({ seen: { serials: { revoked: 11 }, at: NOW - DAY } }),
  },
  {
    name: 'an older list of issuers than was seen',
    is: 'seal-rollback',
    options: () => ({
      seen: { serials: { [`issuers ${keys.district.kid}`]: 11 }, at: NOW - DAY },
    }),
  },
  {
    name: 'a clock set back behind what it showed before',
    is: 'seal-clock',
    options: () => ({ seen: { serials: {}, at: NOW + DAY } }),
  },
  { name: 'a clock that was never set', is: 'seal-clock', options: () => ({ now: 0 }) },
  { name: 'a clock that shows no time', is: 'seal-clock', options: () => ({ now: NaN }) },
  {
    name: 'alg none, without a signature',
    is: 'seal-algorithm',
    after: (files) =>
      void (files.seal = edit(files.seal, (jws) =>
        set(jws, {
          protected: base64Url({ alg: 'none', typ: 'fraud-free-seal', kid: keys.street.kid }),
          signature: 'AA',
        }),
      )),
  },
  {
    name: 'HMAC with the public key as its secret',
    is: 'seal-algorithm',
    after: (files) =>
      void (files.seal = edit(files.seal, (jws) =>
        set(jws, { protected: base64Url({ alg: 'HS256', typ: 'fraud-free-seal', kid: keys.street.kid }) }),
      )),
  },
  {
    name: 'crit that we do not know',
    is: 'seal-critical',
    before: (world) => set(world.header, { crit: ['exp'], exp: 1 }),
  },
  {
    name: 'a document of another kind in the place of the seal',
    is: 'seal-type',
    before: (world) => (world.type = ISSUERS_TYPE),
  },
  {
    name: 'the revocation list in the place of the seal',
    is: 'seal-type',
    after: (files) => void (files.seal = files.revoked),
  },
  {
    name: 'oversized',
    is: 'seal-too-large',
    after: (files) => void (files.seal = bytesOf(text(files.seal) + ' '.repeat(LONGEST_SEAL))),
  },
  { name: 'truncated', is: 'seal-malformed', after: (files) => void (files.seal = files.seal!.slice(0, -40)) },
  {
    name: 'a signature that was cut short',
    is: 'seal-malformed',
    after: (files) =>
      void (files.seal = edit(files.seal, (jws) => (jws['signature'] = String(jws['signature']).slice(0, -4)))),
  },
  {
    name: 'the same signature written otherwise',
    is: 'seal-malformed',
    after: (files) =>
      void (files.seal = edit(files.seal, (jws) => (jws['signature'] = `${String(jws['signature'])}==`))),
  },
  {
    name: 'a header that is not signed',
    is: 'seal-malformed',
    after: (files) => void (files.seal = edit(files.seal, (jws) => (jws['header'] = { kid: keys.other.kid }))),
  },
  {
    name: 'a payload that is no statement',
    is: 'seal-malformed',
    before: (world) => (world.seal = {} as World['seal']),
  },
  ...['../campaign.json', '/campaign.json', 'a/../b', 'a%2f..', 'a\\b', './a', ''].map((path): Attack => ({
    name: `a path that leads out of the folder: ${path}`,
    is: 'seal-malformed',
    before: (world) => set(world.seal, { files: { [path]: { sha256: '00', length: 0 } } }),
  })),
  { name: 'a page that trusts no key', is: 'seal-pin', options: () => ({ pin: 'sunny-street' }) },
];

describe('a seal that was meddled with is refused', () => {
  it.each(ATTACKS)('$name: $is', async ({ is, before, after, options }) => {
    const world = await newWorld(keys);
    before?.(world);
    const files: Files = await published(world);
    await after?.(files, world);
    const found = openSeal(files, {
      pin: keys.city.kid,
      now: NOW,
      subtle: crypto.subtle,
      ...options?.(world),
    });
    await expect(found).rejects.toBeInstanceOf(SealError);
    await expect(found).rejects.toMatchObject({ code: is });
  });

  it('and tells each reason by its own code', () => {
    expect(new Set(ATTACKS.map(({ is }) => is)).size).toBeGreaterThan(20);
  });
});

describe('a file that is not the one that was sealed is refused', () => {
  it.each<[string, SealErrorCode, string, (world: World) => Uint8Array<ArrayBuffer>]>([
    ['changed', 'seal-file-changed', 'quizzes/winter.json', () => bytesOf('{"id":"wintee"}')],
    ['cut short', 'seal-file-changed', 'quizzes/winter.json', () => bytesOf('{"id":')],
    [
      'swapped for another that was sealed',
      'seal-file-changed',
      'quizzes/winter.json',
      ({ files }) => files.get('quizzes/spring.json')!,
    ],
    ['added', 'seal-file-unknown', 'quizzes/extra.json', () => bytesOf('{}')],
    ['named like what every object has', 'seal-file-unknown', '__proto__', () => bytesOf('{}')],
  ])('%s: %s', async (_, code, path, bytes) => {
    const world = await newWorld(keys);
    const seal = await openSeal(await published(world), { pin: keys.city.kid, now: NOW, subtle: crypto.subtle });
    await expect(checkSealedFile(seal, path, bytes(world), crypto.subtle)).rejects.toMatchObject({ code });
  });
});
