import {
  checkSealedFile,
  fingerprintOf,
  openSeal,
  readSeal,
  readSealedFile,
  signerOf,
  thumbprintOf,
} from '@fraud-free/core/seal';
import { flattenedVerify, importJWK } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, DAY, newKeys, newWorld, NOW, published, type World } from '../../support/seals.js';

const { subtle } = crypto;

let keys: World['keys'];
beforeAll(async () => {
  const [city, district, street, other] = await Promise.all([newKeys(), newKeys(), newKeys(), newKeys()]);
  keys = { city, district, street, other };
});

describe('a good seal', () => {
  it('names its issuer as the one above does, and who vouches for it', async () => {
    const world = await newWorld(keys);
    const seal = await openSeal(await published(world), { pin: keys.city.kid, now: NOW, subtle });
    expect(seal.issuer).toEqual({
      id: 'sunny-street',
      name: { 'zh-CN': '阳光街道办事处', en: 'Sunny Street office' },
      level: 'street',
      area: { 'zh-CN': '阳光街道', en: 'Sunny Street' },
    });
    expect(seal.by.map(({ id }) => id)).toEqual(['example-district', 'example-city']);
    expect(seal).toMatchObject({ kid: keys.street.kid, asOf: NOW - 2 * DAY, isOld: false });
    expect(seal.seen).toEqual({
      serials: { seal: 10, revoked: 10, [`issuers ${keys.city.kid}`]: 10, [`issuers ${keys.district.kid}`]: 10 },
      at: NOW,
    });
    for (const [path, bytes] of world.files) await checkSealedFile(seal, path, bytes, subtle);
  });

  it.each<[string, (world: World) => string, string[]]>([
    ['the district, of a chain that begins above it', () => keys.district.kid, ['example-district']],
    ['the street itself, which needs no list', () => keys.street.kid, []],
  ])('is good for a page that trusts %s', async (_, pin, by) => {
    const world = await newWorld(keys);
    const files = await published(world);
    const seal = await openSeal(files, { pin: pin(world), now: NOW, subtle });
    expect(seal.by.map(({ id }) => id)).toEqual(by);
  });

  it('is called old once nobody has confirmed for a month that it was not withdrawn', async () => {
    const files = await published(await newWorld(keys));
    const at = async (days: number) =>
      (await openSeal(files, { pin: keys.city.kid, now: NOW + days * DAY, subtle })).isOld;
    expect([await at(27), await at(29)]).toEqual([false, true]);
  });

  it('is judged by the page’s own list of issuers first, whatever the campaign brings along', async () => {
    const world = await newWorld(keys);
    const campaign = await published(world);
    const only = (list: Uint8Array<ArrayBuffer>) =>
      bytesOf((JSON.parse(new TextDecoder().decode(list)) as unknown[]).slice(0, 1));
    const options = { pin: keys.city.kid, now: NOW, subtle };
    const good = await openSeal(campaign, { ...options, issuers: only(campaign.issuers) });
    expect(good.by.map(({ id }) => id)).toEqual(['example-district', 'example-city']);
    Object.assign(world.city.issuers[0]!, { revoked: { on: '2026-12-14', why: 'dissolved' } });
    const own = only((await published(world)).issuers);
    await expect(openSeal(campaign, { ...options, issuers: own })).rejects.toMatchObject({
      code: 'seal-issuer-revoked',
    });
  });

  it('goes on after a newer one by the next key, and not back', async () => {
    const world = await newWorld(keys);
    const options = { pin: keys.city.kid, now: NOW, subtle };
    const old = await published(world);
    const { seen } = await openSeal(old, options);
    const next = await newWorld({ ...keys, street: keys.other });
    next.seal = { ...next.seal, serial: 11 };
    const later = await openSeal(await published(next), { ...options, seen });
    expect(later.kid).toBe(keys.other.kid);
    await expect(openSeal(old, { ...options, seen: later.seen })).rejects.toMatchObject({ code: 'seal-rollback' });
  });

  it('is fetched with its files, and no more of them than was sealed', async () => {
    const world = await newWorld(keys);
    const { seal, issuers, revoked } = await published(world);
    const held = new Map([...world.files, ['seal.json', seal], ['issuers.json', issuers], ['revoked.json', revoked]]);
    const source = async (path: string) => held.get(path);
    const opened = await readSeal(source, { pin: keys.city.kid, now: NOW, subtle });
    expect(await readSealedFile(opened, 'quizzes/winter.json', source, subtle)).toEqual(bytesOf('{"id":"winter"}'));
    const refused = async (path: string) =>
      await readSealedFile(opened, path, source, subtle).then(undefined, ({ code }: { code: string }) => code);
    held.set('quizzes/winter.json', bytesOf('{"id":"winter"} and more'));
    held.delete('quizzes/spring.json');
    expect(await refused('quizzes/winter.json')).toBe('seal-file-changed');
    expect(await refused('quizzes/spring.json')).toBe('seal-file-missing');
    const down = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(readSeal(down, { pin: keys.city.kid, now: NOW, subtle })).rejects.toMatchObject({
      code: 'seal-unreachable',
    });
  });
});

describe('keys', () => {
  it('have the thumbprint of RFC 7638 that jose gives them', async () => {
    expect(await thumbprintOf(keys.city.jwk, subtle)).toBe(keys.city.kid);
  });

  it('have a fingerprint of thirty digits, and nothing else has one', () => {
    expect(fingerprintOf('NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs')).toBe(EXPECTED);
    expect(fingerprintOf('sunny-street')).toBeUndefined();
    expect(fingerprintOf('')).toBeUndefined();
  });

  it('are found at the top of a list on the page’s own server', async () => {
    const { issuers, seal } = await published(await newWorld(keys));
    expect(await signerOf(issuers, subtle)).toBe(keys.city.kid);
    await expect(signerOf(seal, subtle)).rejects.toMatchObject({ code: 'seal-malformed' });
    await expect(signerOf(bytesOf('[]'), subtle)).rejects.toMatchObject({ code: 'seal-malformed' });
  });
});

it('what is signed by Web Crypto alone is read by us and by jose alike', async () => {
  const pair = await subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const { x, y } = await subtle.exportKey('jwk', pair.publicKey);
  const jwk = { kty: 'EC' as const, crv: 'P-256' as const, x: x!, y: y! };
  const kid = await thumbprintOf(jwk, subtle);
  const base64Url = (bytes: Uint8Array) =>
    btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => ({ '+': '-', '/': '_' })[sign] ?? '');
  const sign = async (statement: object, typ: string) => {
    const head = base64Url(bytesOf({ alg: 'ES256', typ, kid, jwk }));
    const payload = base64Url(bytesOf(statement));
    const made = await subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, bytesOf(`${head}.${payload}`));
    return { protected: head, payload, signature: base64Url(new Uint8Array(made)) };
  };
  const world = await newWorld(keys);
  const seal = await sign(world.seal, 'fraud-free-seal');
  const revoked = await sign(world.revoked, 'fraud-free-revoked');
  await flattenedVerify(seal, await importJWK(jwk, 'ES256'), { algorithms: ['ES256'] });
  const opened = await openSeal({ seal: bytesOf(seal), revoked: bytesOf(revoked) }, { pin: kid, now: NOW, subtle });
  expect(opened.issuer.id).toBe('sunny-street');
});

/** Five bytes of the thumbprint at a time, modulo 100,000, worked out apart from the code. */
const EXPECTED = '20184 38231 32645 02693 28382 91074';
