import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Updater } from 'tuf-js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allSigners, catalogOf, newSigners, Repository } from '../support/repository.js';

/** The framework's own client reads what we publish: our files are the standard's. */
describe('tuf-js', () => {
  let folder: string;
  let server: Server;
  let files: Map<string, Uint8Array>;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fraud-free-tuf-'));
    for (const name of ['metadata', 'targets']) mkdirSync(join(folder, name));
    server = createServer(({ url = '/' }, response) => {
      const file = files.get(decodeURIComponent(url.slice(1)));
      response.writeHead(file ? 200 : 404).end(file);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  afterEach(() => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  });

  async function fetchCatalog(root: Uint8Array, path = 'catalog.bin'): Promise<string> {
    writeFileSync(join(folder, 'metadata/root.json'), root);
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const updater = new Updater({
      metadataDir: join(folder, 'metadata'),
      metadataBaseUrl: `${base}/metadata`,
      targetDir: join(folder, 'targets'),
      targetBaseUrl: `${base}/targets`,
      config: { fetchRetries: 0 },
    });
    await updater.refresh();
    const target = await updater.getTargetInfo(path);
    const file = join(folder, 'targets', path.replace('/', '-'));
    return readFileSync(await updater.downloadTarget(target!, file), 'utf8');
  }

  it('downloads and verifies a first release, and one with all keys replaced', async () => {
    // Its clock is the real one.
    const now = Date.now();
    const signers = await allSigners();
    const repository = await Repository.with(signers);
    await repository.release('2026.11.21', { now });
    files = repository.files;
    expect(await fetchCatalog(repository.root)).toBe(new TextDecoder().decode(catalogOf('2026.11.21')));

    await repository.release('2026.11.22', { now, signers: await allSigners(), oldRoot: signers.root });
    expect(await fetchCatalog(repository.root)).toBe(new TextDecoder().decode(catalogOf('2026.11.22')));
    expect(JSON.parse(readFileSync(join(folder, 'metadata/root.json'), 'utf8'))).toMatchObject({
      signed: { version: 2 },
    });
  });

  it('follows the urgent role to its patches, and to nothing else', async () => {
    const now = Date.now();
    const repository = await Repository.with(await allSigners(), '2026.11.20', await newSigners(1));
    await repository.release('2026.11.21', { now });
    const bytes = new TextEncoder().encode('a patch');
    await repository.patch(new Map([['parcel', { bytes, expires: now + 1000 }]]), { now });
    files = repository.files;
    expect(await fetchCatalog(repository.root, 'urgent/parcel.bin')).toBe('a patch');
    expect(await fetchCatalog(repository.root)).toBe(new TextDecoder().decode(catalogOf('2026.11.21')));
  });

  it('refuses it when one byte differs, as ours does', async () => {
    const repository = await Repository.with(await allSigners());
    await repository.release('2026.11.21', { now: Date.now() });
    files = new Map(repository.files);
    const path = [...files.keys()].findLast((name) => name.startsWith('targets/'))!;
    files.set(
      path,
      files.get(path)!.map((byte, i) => (i === 3 ? byte ^ 1 : byte)),
    );
    await expect(fetchCatalog(repository.root)).rejects.toThrow(/[Hh]ash/);
  });
});
