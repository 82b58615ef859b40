import { makeKey, makeRelease, openSigner, type ReleaseOptions, type Signer } from '@fraud-free/catalog';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  allSigners,
  catalogOf,
  DAY,
  DAYS,
  newSigners,
  NOW,
  Repository,
  THRESHOLD,
  type Signers,
} from '../support/repository.js';

let signers: Signers;
beforeAll(async () => {
  signers = await allSigners();
});

const signed = (files: ReadonlyMap<string, Uint8Array>, path: string) =>
  (JSON.parse(new TextDecoder().decode(files.get(path))) as { signed: Record<string, unknown> }).signed;

describe('a release', () => {
  it('names each file by its version or its hash, and has the timestamp last', async () => {
    const { files } = await Repository.with(signers);
    const names = [...files.keys()].map((path) => path.replace(/[\da-f]{64}/, 'HASH'));
    expect(names).toEqual([
      'metadata/1.root.json',
      'targets/HASH.catalog.bin',
      'metadata/1.targets.json',
      'metadata/1.snapshot.json',
      'metadata/timestamp.json',
    ]);
    expect(signed(files, 'metadata/timestamp.json')).toMatchObject({ version: 1, expires: '2026-11-29T12:00:00Z' });
    expect(signed(files, 'metadata/1.root.json')).toMatchObject({ roles: { root: { threshold: 2 } } });
  });

  it.each<[string, Partial<ReleaseOptions>, string[]]>([
    ['nothing new: only time goes on', {}, ['2.snapshot.json', 'timestamp.json']],
    ['without any other key', { signers: 'online' as never }, ['2.snapshot.json', 'timestamp.json']],
    ['targets that end soon', { now: NOW + 130 * DAY }, ['2.targets.json', '2.snapshot.json', 'timestamp.json']],
    [
      'a root that ends soon',
      { now: NOW + 250 * DAY },
      ['2.root.json', '2.targets.json', '2.snapshot.json', 'timestamp.json'],
    ],
    [
      'another threshold',
      { threshold: { ...THRESHOLD, root: 1 } },
      ['2.root.json', '2.snapshot.json', 'timestamp.json'],
    ],
  ])('%s', async (_name, more, expected) => {
    const { files } = await Repository.with(signers);
    const online = { ...signers, root: [], targets: [] };
    const made = await makeRelease({
      before: files,
      threshold: THRESHOLD,
      days: DAYS,
      now: NOW,
      ...more,
      signers: more.signers ? online : signers,
    });
    expect([...made.keys()].filter((path) => !path.startsWith('targets/'))).toEqual(
      expected.map((name) => `metadata/${name}`),
    );
  });

  it.each<[string, (of: Signers, other: Signer[]) => Partial<ReleaseOptions>, RegExp]>([
    ['too few keys', (of) => ({ signers: { ...of, root: of.root.slice(1) } }), /root needs 2 keys/],
    ['no key of a role', (of) => ({ signers: { ...of, snapshot: [] } }), /snapshot needs 1/],
    ['keys of a root that nobody knows', (of, other) => ({ signers: { ...of, root: other } }), /root needs 2 keys/],
    [
      'a key that the root does not name',
      (of, other) => ({ signers: { ...of, root: [], timestamp: other } }),
      /timestamp needs 1/,
    ],
    [
      'a catalog without the key of the targets',
      (of) => ({ signers: { ...of, root: [], targets: [] }, targets: new Map([['catalog.bin', catalogOf('1')]]) }),
      /targets needs 1/,
    ],
    [
      'a repository that is none',
      () => ({ before: new Map([['metadata/1.root.json', new Uint8Array(2)]]) }),
      /no metadata/,
    ],
  ])('is refused: %s', async (_name, more, message) => {
    const { files } = await Repository.with(signers);
    const options: ReleaseOptions = { before: files, signers, threshold: THRESHOLD, days: DAYS, now: NOW };
    await expect(makeRelease({ ...options, ...more(signers, await newSigners(2)) })).rejects.toThrow(message);
  });

  it('is refused where there is nothing yet and nothing to publish', async () => {
    const options = { before: new Map<never, never>(), threshold: THRESHOLD, days: DAYS, now: NOW };
    await expect(makeRelease({ ...options, signers })).rejects.toThrow(/nothing to publish/);
    await expect(makeRelease({ ...options, signers: { ...signers, root: [] } })).rejects.toThrow(/every role/);
  });
});

describe('a key', () => {
  it('is named by what it is', async () => {
    const text = await makeKey();
    const [one, two] = [await openSigner(text, 'a key'), await openSigner(`\n${text}\n`, 'a key')];
    expect(one.keyid).toBe(two.keyid);
    expect(one.keyid).toMatch(/^[\da-f]{64}$/);
  });

  it.each([
    ['nothing', ''],
    ['a public key', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----'],
    ['rubbish', '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----'],
  ])('is not made of %s, and no text of it is shown', async (_name, text) => {
    const error = await openSigner(text, 'root-1.pem').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'key-invalid' });
    expect(String(error)).toContain('root-1.pem');
    expect(String(error)).not.toContain('c2VjcmV0');
  });
});
