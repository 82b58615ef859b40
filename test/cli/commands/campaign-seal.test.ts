import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processIo } from '@fraud-free/cli';
import { flattenedVerify, importJWK, type FlattenedJWSInput, type JWK } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli, type Outside, type Ran } from '../support/run-cli.js';

const { look, list, readFile, writeFile, replaceFile, writeSecret } = processIo();

let home: string;
const at = (path: string): string => join(home, path);
const text = (path: string): string => readFileSync(at(path), 'utf8');
const put = (path: string, content: string): void => {
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), content);
};
const run = async (command: string, outside: Outside = {}): Promise<Ran> =>
  await runCli(command.split(' '), {
    ...outside,
    io: { look, list, readFile, writeFile, replaceFile, writeSecret, cwd: home },
  });
/** Runs what must go well. */
const ok = async (command: string): Promise<string> => {
  const { code, stdout, stderr } = await run(command);
  expect([code, stderr], command).toEqual([0, '']);
  return stdout;
};
/** Runs what must not. */
const refused = async (command: string): Promise<string> => {
  const { code, stdout, stderr } = await run(command);
  expect([code, stdout], command).toEqual([2, '']);
  return stderr;
};
const kid = (name: string): string => (JSON.parse(text(`${name}.public.json`)) as { kid: string }).kid;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'cli-seal-'));
  put(
    'site/campaign.json',
    '{"id":"sunny-2026","address":"https://example.com/sunny/","issuer":{"name":{"en":"Sunny Street"}}}',
  );
  put('site/quizzes/winter.json', '{"id":"winter"}');
  put('site/index.html', '<!doctype html>');
  await ok('campaign keys street.pem');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('campaign keys', () => {
  it('makes a key for its owner alone, tells its fingerprint, and never shows or replaces it', async () => {
    const secret = text('street.pem');
    expect(statSync(at('street.pem')).mode & 0o777).toBe(0o600);
    const told = await ok('campaign keys street.pem --show');
    expect(told).toMatch(new RegExp(`^Key: ${kid('street')}\nFingerprint for posters: (?:\\d{5} ){5}\\d{5}\n$`));
    expect(await refused('campaign keys street.pem')).toContain('is there already');
    expect(text('street.pem')).toBe(secret);
    const body = secret.split('\n')[1]!;
    expect(told + text('street.public.json')).not.toContain(body);
    expect(JSON.parse(text('street.public.json'))).not.toHaveProperty('d');
  });

  it('complains of what is no key without telling what it holds', async () => {
    put('wrong.pem', '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n');
    const told = await refused('campaign sign site --key wrong.pem');
    expect(told).toContain('no private ECDSA key on P-256');
    expect(told).not.toContain('c2VjcmV0');
    expect(await refused('campaign sign site')).toContain('FRAUD_FREE_KEY_CAMPAIGN');
    expect(await refused('campaign sign site --key none.pem')).toContain('There is no key');
  });
});

describe('campaign sign', () => {
  it('seals a folder, so that jose verifies it and so does campaign verify', async () => {
    const told = await ok('campaign sign site --key street.pem --as sunny-street --days 30');
    expect(told).toMatch(/Verified: campaign sunny-2026, 3 files\.\nIssuer: Sunny Street\nSigned until /);
    const jwk = JSON.parse(text('street.public.json')) as JWK;
    const seal = JSON.parse(text('site/seal.json')) as FlattenedJWSInput;
    const { payload, protectedHeader } = await flattenedVerify(seal, await importJWK(jwk, 'ES256'));
    expect(protectedHeader).toMatchObject({ alg: 'ES256', typ: 'fraud-free-seal', kid: jwk.kid });
    expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({
      issuer: { id: 'sunny-street', name: { en: 'Sunny Street' } },
      campaign: 'sunny-2026',
      address: 'https://example.com/sunny/',
      files: { 'quizzes/winter.json': { length: 15 } },
    });
    expect(await ok(`campaign verify site --issuer ${kid('street')}`)).toBe(told);
    expect(await ok('campaign verify site --issuer street.public.json --campaign sunny-2026')).toBe(told);
  });

  it('takes the key from the environment', async () => {
    const env = { LANG: 'zh_CN.UTF-8', FRAUD_FREE_KEY_CAMPAIGN: text('street.pem') };
    const { code, stdout } = await run('campaign sign site', { env });
    expect([code, stdout]).toEqual([0, expect.stringContaining('发布单位：Sunny Street')]);
  });

  it('gives each seal a greater number, and says what is no campaign', async () => {
    const serial = (): number => {
      const { payload } = JSON.parse(text('site/seal.json')) as { payload: string };
      return (JSON.parse(Buffer.from(payload, 'base64url').toString()) as { serial: number }).serial;
    };
    await ok('campaign sign site --key street.pem');
    const first = serial();
    await ok('campaign sign site --key street.pem');
    expect(serial()).toBeGreaterThan(first);
    put('empty/readme.txt', '');
    expect(await refused('campaign sign empty --key street.pem')).toContain('holds no campaign.json');
    expect(await refused('campaign sign site --key street.pem --days none')).toContain('--days');
  });
});

describe('campaign verify', () => {
  it.each<[string, string, () => void, string?]>([
    ['a file that was changed', 'seal-file-changed', () => put('site/index.html', '<!DOCTYPE html>')],
    ['a file more', 'seal-file-unknown', () => put('site/extra.html', 'x')],
    ['a file less', 'seal-file-missing', () => rmSync(at('site/quizzes/winter.json'))],
    ['no seal', 'seal-missing', () => rmSync(at('site/seal.json'))],
    ['no revocations', 'seal-list-missing', () => rmSync(at('site/revoked.json'))],
    ['another campaign', 'seal-campaign', () => {}, '--campaign moon-2026'],
  ])('refuses %s: %s', async (_, code, meddle, more = '') => {
    await ok('campaign sign site --key street.pem');
    meddle();
    const told = await refused(`campaign verify site --issuer street.public.json ${more}`.trim());
    expect(told).toMatch(new RegExp(`^Not verified \\(${code}\\): `));
  });

  it('refuses a key that is not trusted', async () => {
    await ok('campaign sign site --key street.pem');
    await ok('campaign keys other.pem');
    expect(await refused('campaign verify site --issuer other.public.json')).toContain('seal-key-unknown');
    expect(await refused('campaign verify site --issuer sunny')).toContain('seal-pin');
    expect(await refused('campaign verify site')).toContain('--issuer');
  });

  it('looks at a site on the web', async () => {
    await ok('campaign sign site --key street.pem');
    const server = createServer((request, response) => {
      void look(at(`site${request.url!}`)).then((kind) => {
        const type = request.url!.endsWith('.html') ? 'text/html' : 'application/json';
        response
          .writeHead(kind === 'file' ? 200 : 404, { 'content-type': type })
          .end(kind === 'file' ? text(`site${request.url!}`) : '');
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    try {
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      expect(await ok(`campaign verify ${address} --issuer ${kid('street')}`)).toContain('Issuer: Sunny Street');
      put('site/quizzes/winter.json', '{"id":"summer"}');
      expect(await refused(`campaign verify ${address} --issuer ${kid('street')}`)).toContain('seal-file-changed');
    } finally {
      server.close();
    }
  });
});

describe('campaign renew, revoke and rotate', () => {
  it('renews what nobody has changed, and nothing else', async () => {
    expect(await refused('campaign renew site --key street.pem')).toContain('never sealed');
    await ok('campaign sign site --key street.pem --days 1');
    expect(await ok('campaign renew site --key street.pem --days 60')).toContain('3 files');
    put('site/index.html', '<script>');
    expect(await refused('campaign renew site --key street.pem')).toContain('seal-file-changed');
  });

  it('withdraws a seal, keeps that in mind, and lets a new one count', async () => {
    await ok('campaign sign site --key street.pem');
    expect(await refused('campaign revoke site --key street.pem')).toContain('--why');
    await ok('campaign revoke site --key street.pem --why wrong-number');
    expect(await refused('campaign verify site --issuer street.public.json')).toMatch(/seal-revoked.*wrong-number/);
    await ok('campaign sign site --key street.pem');
    await ok('campaign verify site --issuer street.public.json');
    const { payload } = JSON.parse(text('site/revoked.json')) as { payload: string };
    expect(Buffer.from(payload, 'base64url').toString()).toContain('wrong-number');
  });

  it('does not go on from a document that somebody else has signed', async () => {
    await ok('campaign keys other.pem');
    await ok('campaign sign site --key other.pem');
    expect(await refused('campaign sign site --key street.pem')).toContain('is not signed by a key of yours');
  });

  it('goes on with a new key, for pages that trust the old one', async () => {
    await ok('campaign sign site --key street.pem --as sunny-street');
    await ok('campaign keys next.pem');
    const told = await ok('campaign rotate site --old-key street.pem --key next.pem');
    expect(told).toContain(`Key: ${kid('next')}`);
    await ok('campaign verify site --issuer street.public.json');
    await ok('campaign verify site --issuer next.public.json');
    put('site/index.html', '<!doctype html><title>new</title>');
    await ok('campaign sign site --key next.pem');
    await ok('campaign verify site --issuer street.public.json');
  });
});

describe('campaign issuers', () => {
  const listOf = (street: string): string => `format: 1
issuer: { id: example-district, name: { en: Example District } }
issuers:
  - id: sunny-street
    name: { en: Sunny Street office }
    level: street
    keys: [{ file: street.public.json }]
    from: 2020-01-01
    until: 2099-12-31
${street}`;

  beforeEach(async () => {
    await ok('campaign keys city.pem');
    await ok('campaign keys district.pem');
    put(
      'city.yaml',
      `format: 1
issuer: { id: example-city, name: { en: Example City } }
issuers:
  - id: example-district
    name: { en: Example District }
    keys: [{ file: district.public.json }]
    from: 2020-01-01
    until: 2099-12-31
    appoints: true
`,
    );
    put('district.yaml', listOf(''));
    await ok('campaign issuers city.yaml --key city.pem --out city.json');
    await ok('campaign issuers district.yaml --key district.pem --above city.json --out issuers.json');
  });

  it('lead from the city to the street, whose name is the one that the district gives it', async () => {
    await ok('campaign sign site --key street.pem --issuers issuers.json');
    const told = await ok(`campaign verify site --issuer ${kid('city')}`);
    expect(told).toContain('Issuer: Sunny Street office, confirmed by Example District, Example City');
    expect(await ok('campaign verify site --issuer city.json')).toBe(told);
  });

  it('withdraw the street, whatever it says itself', async () => {
    await ok('campaign sign site --key street.pem --issuers issuers.json');
    put('district.yaml', listOf("    revoked: { on: 2026-11-20, why: 'key stolen' }\n"));
    await ok('campaign issuers district.yaml --key district.pem --above city.json --out issuers.json');
    expect(await refused('campaign verify site --issuer issuers.json')).toMatch(/seal-issuer-revoked.*key stolen/);
    expect(await refused('campaign sign site --key street.pem --issuers issuers.json')).toContain(
      'seal-issuer-revoked',
    );
  });

  it('take a new key beside the old one until that ends', async () => {
    await ok('campaign sign site --key street.pem --issuers issuers.json');
    await ok('campaign keys next.pem');
    put(
      'district.yaml',
      listOf('').replace(
        '{ file: street.public.json }',
        '{ file: street.public.json, until: 2026-01-01 }, { file: next.public.json }',
      ),
    );
    await ok('campaign issuers district.yaml --key district.pem --above city.json --out issuers.json');
    expect(await refused('campaign sign site --key street.pem --issuers issuers.json')).toContain('seal-key-retired');
    await ok('campaign sign site --key next.pem --issuers issuers.json');
    await ok('campaign verify site --issuer city.json');
  });

  it('tell every fault with its place', async () => {
    put('secret.json', '{"kty":"EC","crv":"P-256","x":"a","y":"b","d":"hush"}');
    put(
      'district.yaml',
      `${listOf('').replace('2020-01-01', '2026-02-30')}  - id: sunny-street
    name: { en: Again }
    keys: [{ file: secret.json }, { file: none.json }, { file: street.public.json }]
    from: 2027-01-01
    until: 2026-01-01
`,
    );
    const { code, stdout } = await run('campaign issuers district.yaml --key district.pem --out x.json');
    expect(code).toBe(1);
    for (const fault of [
      'date-impossible',
      'issuer-twice',
      'key-private',
      'key-unreadable',
      'key-twice',
      'period-backwards',
    ]) {
      expect(stdout).toMatch(new RegExp(`^district.yaml:\\d+:\\d+ error ${fault}`, 'm'));
    }
    expect(stdout).not.toContain('hush');
  });
});

describe('campaign build --key', () => {
  it('seals all that it wrote, and its pages trust that key', async () => {
    cpSync('examples/campaign', at('campaign'), { recursive: true });
    const catalog = join(process.cwd(), 'rules/dist/catalog.json');
    const told = await ok(`campaign build campaign --out made --no-print --catalog ${catalog} --key street.pem`);
    expect(told).toContain('Verified: campaign sunny-street-2026');
    expect(await ok('campaign verify made --issuer street.public.json')).toContain('Issuer: Sunny Street office');
    for (const page of ['index.html', 'alerts/index.html', 'en/index.html']) {
      expect(text(`made/${page}`)).toMatch(new RegExp(`<fraud-alerts [^>]*issuer="${kid('street')}"`));
    }
    await ok(`campaign build campaign --out open --no-print --catalog ${catalog}`);
    expect(text('open/index.html')).not.toContain('issuer=');
  });
});
