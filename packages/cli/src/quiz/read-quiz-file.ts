import { resolve } from 'node:path';
import type { Finding, ReadQuiz } from '@fraud-free/authoring';
import type { Catalog } from '@fraud-free/core';
import type { Call, Option } from '../command.js';
import type { Io } from '../io.js';
import { readable } from '../readable.js';

/** What files of other programs leave open. */
export const READ_OPTIONS: Readonly<Record<'script' | 'text-lang', Option>> = {
  script: {
    value: 'ID',
    help: {
      'zh-CN': '题目没有写明剧本时，算作这个剧本的题（如 GIFT、别处的 QTI）',
      en: 'the script of questions that name none, as in GIFT or other programs’ QTI',
    },
  },
  'text-lang': {
    value: 'TAG',
    help: { 'zh-CN': '没有写明语言的文字是什么语言（默认 zh-CN）', en: 'the language of texts that say none (zh-CN)' },
  },
};

/** A quiz with everything that is wrong with it, its form and what it says. */
export interface CheckedQuiz extends ReadQuiz {
  readonly all: readonly Finding[];
}

/**
 * Reads a quiz and checks it against a catalog.
 *
 * @throws {CliError} `cannot-read`
 */
export async function readQuizFile(io: Io, name: string, catalog: Catalog, call: Call): Promise<CheckedQuiz> {
  // Loaded here and not above: most commands do without.
  const { checkQuiz, readQuiz } = await import('@fraud-free/authoring');
  const path = resolve(io.cwd, name);
  const pieces: Uint8Array[] = [];
  for await (const piece of readable(io.readFile(path), path, call.words)) pieces.push(piece);
  const { script, 'text-lang': lang } = call.values;
  const read = await readQuiz(
    { path: name, bytes: Buffer.concat(pieces) },
    { ...(script !== undefined && { script }), ...(lang !== undefined && { lang }) },
  );
  return { ...read, all: [...read.findings, ...checkQuiz(read, catalog, name)] };
}
