import { join } from 'node:path';
import type { Io } from '../io.js';
import type { Words } from '../words/words.js';
import { CATALOG_FILE } from './catalog-file.js';
import { readBytes, type Bytes } from './repository.js';

/** As many are read: the one that is published, and those that a client may still have. */
const MOST = 11;

/** The catalogs that a repository has published, the newest first, as far as their files are still there. */
export async function catalogsBefore(
  io: Io,
  folder: string,
  metadata: ReadonlyMap<string, Bytes>,
  words: Words,
): Promise<Bytes[]> {
  const releases = [...metadata]
    .flatMap(([path, bytes]) => {
      const version = /^metadata\/(\d+)\.targets\.json$/.exec(path)?.[1];
      return version === undefined ? [] : [{ version: Number(version), bytes }];
    })
    .sort((one, other) => other.version - one.version);
  const hashes = releases.map(({ bytes }) => hashIn(bytes)).filter((hash) => hash !== undefined);
  const catalogs: Bytes[] = [];
  for (const hash of new Set(hashes)) {
    const path = join(folder, 'targets', `${hash}.${CATALOG_FILE}`);
    if (catalogs.length < MOST && (await io.look(path)) === 'file') catalogs.push(await readBytes(io, path, words));
  }
  return catalogs;
}

function hashIn(targets: Bytes): string | undefined {
  const { signed } = JSON.parse(new TextDecoder().decode(targets)) as {
    signed: { targets: Record<string, { hashes: { sha256: string } } | undefined> };
  };
  return signed.targets[CATALOG_FILE]?.hashes.sha256;
}
