import { dirname, join } from 'node:path';
import { decodeCatalog, openCatalog, type Catalog } from '@fraud-free/core';
import type { Io } from '../io.js';
import { withMaker } from '../with-maker.js';
import type { Words } from '../words/words.js';
import { writeWhole } from '../write-whole.js';
import { readBytes, type Bytes } from './repository.js';

/** Files of a repository that tell people what changed, release by release, by the language they are in. */
const FILES = { 'zh-CN': 'CHANGES.zh-CN.md', en: 'CHANGES.en.md' } as const;

/**
 * Writes what this release changes on top of what those before did. Beside `catalog.bin`, which has no examples, there is
 * mostly the whole catalog as JSON: where it is of the same version, it is what is compared, so that
 * what was mended is told, too.
 *
 * @param before what was published last
 * @returns the paths written
 * @throws {CliError} `cannot-write`
 */
export async function writeChangeLists(
  io: Io,
  { folder, file, bytes, before }: { folder: string; file: string; bytes: Bytes; before: Bytes },
  words: Words,
): Promise<string[]> {
  const after = (await wholeBeside(io, file, bytes, words)) ?? decodeCatalog(bytes);
  return await withMaker(async ({ addChanges, changesOf, printChanges }) => {
    const changes = changesOf(decodeCatalog(before), after);
    const paths: string[] = [];
    for (const language of ['zh-CN', 'en'] as const) {
      const path = join(folder, FILES[language]);
      const old = (await io.look(path)) === 'file' ? await readText(io, path, words) : '';
      await writeWhole(io, path, addChanges(printChanges(changes, language), old, language), words);
      paths.push(path);
    }
    return paths;
  });
}

async function wholeBeside(io: Io, file: string, bytes: Bytes, words: Words): Promise<Catalog | undefined> {
  const path = join(dirname(file), 'catalog.json');
  if ((await io.look(path)) !== 'file') return undefined;
  try {
    const whole = openCatalog(JSON.parse(await readText(io, path, words)));
    return whole.version === decodeCatalog(bytes).version ? whole : undefined;
  } catch {
    return undefined;
  }
}

async function readText(io: Io, path: string, words: Words): Promise<string> {
  return new TextDecoder().decode(await readBytes(io, path, words));
}
