import { extname, join, relative, resolve } from 'node:path';
import { CliError } from '../errors.js';
import type { Io } from '../io.js';
import { reasonOf } from '../reason-of.js';
import type { Words } from '../words/words.js';
import { wrongUse } from '../wrong-use.js';
import { FORMATS, type Format } from './item.js';
import type { FileToRead } from './read-items.js';

/** A file to scan, as it was found: if it changes, an unfinished scan cannot go on. */
export interface Input extends FileToRead {
  readonly bytes: number;
  readonly written: number;
}

/**
 * The files that the paths name: files themselves, and everything in folders that has an ending of {@link FORMATS}.
 * Sorted by name within a folder, so that a scan is the same every time.
 *
 * @throws {CliError} `cannot-read`; `wrong-use` for a file of another ending
 */
export async function findInputs(io: Io, paths: readonly string[], words: Words): Promise<readonly Input[]> {
  const found: Input[] = [];
  for (const named of paths) await add(resolve(io.cwd, named), true);
  return found;

  async function add(path: string, isNamed: boolean): Promise<void> {
    const kind = await io.look(path);
    const name = relative(io.cwd, path) || '.';
    if (kind === 'folder') {
      const names = await orTell(io.list(path), name);
      for (const inside of [...names].sort()) await add(join(path, inside), false);
      return;
    }
    const format = FORMATS[extname(path).toLowerCase() as keyof typeof FORMATS] as Format | undefined;
    if (format === undefined) {
      if (isNamed && kind === 'file')
        throw wrongUse(words, 'scan', words.scan.unknownEnding(name, Object.keys(FORMATS)));
      if (!isNamed) return;
    }
    const { bytes, written } = await orTell(io.measure(path), name);
    if (!found.some((input) => input.path === path)) found.push({ path, name, format: format!, bytes, written });
  }

  async function orTell<T>(work: Promise<T>, name: string): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw new CliError('cannot-read', words.trouble.cannotRead(name, reasonOf(error)), { cause: error });
    }
  }
}
