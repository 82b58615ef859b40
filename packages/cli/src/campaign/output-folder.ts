import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Io } from '../io.js';
import { readBytes } from '../release/repository.js';
import type { Words } from '../words/words.js';
import { writeWhole } from '../write-whole.js';

/** A folder that is built into again and again. */
export interface OutputFolder {
  /** How many files were written. */
  readonly count: number;
  write(path: string, content: string | Uint8Array): Promise<void>;
  /**
   * Call when all is written: keeps the list of it for the next time, and takes away what the build before wrote and this
   * one did not. Whatever else lies there is never touched.
   */
  finish(): Promise<{
    readonly removed: number;
    /** Written by the build before, and changed by somebody since: they stay. */
    readonly changed: readonly string[];
  }>;
}

/** The list of a build's own files, with what they held; in the folder itself. */
export const BUILD_LIST = 'build.json';

/** @throws {CliError} `cannot-read`, `cannot-write` */
export async function openOutput(io: Io, folder: string, words: Words): Promise<OutputFolder> {
  const before = await listIn(io, folder, words);
  const now = new Map<string, string>();
  return {
    get count() {
      return now.size;
    },
    async write(path, content) {
      await writeWhole(io, join(folder, path), content, words);
      now.set(path, hashOf(content));
    },
    async finish() {
      const text = `${JSON.stringify({ format: 1, files: Object.fromEntries(now) }, null, 1)}\n`;
      await writeWhole(io, join(folder, BUILD_LIST), text, words);
      const changed: string[] = [];
      let removed = 0;
      for (const [path, hash] of before) {
        if (now.has(path) || (await io.look(join(folder, path))) !== 'file') continue;
        if (hashOf(await readBytes(io, join(folder, path), words)) !== hash) {
          changed.push(path);
          continue;
        }
        await io.removeFile(join(folder, path));
        removed++;
        for (let above = dirname(path); above !== '.'; above = dirname(above)) {
          if (!(await io.removeEmptyFolder(join(folder, above)))) break;
        }
      }
      return { removed, changed };
    },
  };
}

/** What the build before wrote. A list that somebody has changed may name nothing outside of the folder. */
async function listIn(io: Io, folder: string, words: Words): Promise<Map<string, string>> {
  const path = join(folder, BUILD_LIST);
  if ((await io.look(path)) !== 'file') return new Map();
  try {
    const { files } = JSON.parse(new TextDecoder().decode(await readBytes(io, path, words))) as { files?: object };
    return new Map(Object.entries(files ?? {}).filter(([inside]) => INSIDE.test(inside)) as [string, string][]);
  } catch {
    return new Map();
  }
}

/** Names with `/` between them, none of them `.` or `..`. */
const INSIDE = /^(?!\.{1,2}(?:\/|$))[^/\\\0:]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\\0:]+)*$/;

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
