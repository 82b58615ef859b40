import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkQuiz, readQuiz, READERS } from '@fraud-free/authoring';
import { compare, type Finding } from '@fraud-free/catalog/source';
import type { Catalog } from '@fraud-free/core';
import type { QuizFile } from '@fraud-free/quiz';
import { CampaignError } from '../errors.js';
import { namesIn } from '../read-folder.js';

/** A quiz that somebody wrote for the campaign, and what is wrong with it. */
export interface WrittenQuiz {
  /** `quizzes/winter.xlsx` */
  readonly path: string;
  /** Without questions on scripts that were withdrawn; absent where nothing is left or could be read. */
  readonly quiz?: QuizFile;
  /** Each with its line or cell. */
  readonly findings: readonly Finding[];
}

/**
 * Reads and checks the quizzes of a campaign's folder: `quizzes/*.yaml`, spreadsheets, GIFT and QTI.
 *
 * @throws CampaignError `folder-missing`, `file-unreadable`
 * @example
 * await readQuizzes('sunny-street', catalog); // => [{ path: 'quizzes/winter.xlsx', quiz: …, findings: [] }]
 */
export async function readQuizzes(folder: string, catalog: Catalog): Promise<WrittenQuiz[]> {
  if (!namesIn(folder).includes('quizzes')) return [];
  const names = namesIn(join(folder, 'quizzes')).filter((name) => ENDINGS.has(name.split('.').at(-1)!.toLowerCase()));
  return Promise.all(
    names
      // What a spreadsheet leaves behind while it is open.
      .filter((name) => !/^[.~]/.test(name))
      .sort(compare)
      .map((name) => readOne(folder, `quizzes/${name}`, catalog)),
  );
}

const ENDINGS: ReadonlySet<string> = new Set(Object.keys(READERS));

async function readOne(folder: string, path: string, catalog: Catalog): Promise<WrittenQuiz> {
  const read = await readQuiz({ path, bytes: bytesOf(folder, path) });
  // A script that is withdrawn later must not stop the campaign: its questions are left out, and that is told.
  const checked = checkQuiz(read, catalog, path).map((finding): Finding =>
    finding.code === 'script-withdrawn' ? { ...finding, severity: 'warning' } : finding,
  );
  const findings = [...read.findings, ...checked];
  if (read.quiz === undefined) return { path, findings };
  const live = new Set(catalog.scripts.flatMap(({ id, status }) => (LIVE.has(status) ? id : [])));
  const items = read.quiz.items.filter(({ script }) => live.has(script));
  if (items.length > 0) return { path, quiz: { ...read.quiz, items }, findings };
  // Where a fault has left nothing, the fault is told already.
  if (findings.some(({ severity }) => severity === 'error')) return { path, findings };
  const empty = { code: 'quiz-empty', message: 'no question of it is left', expected: 'a question on a live script' };
  return { path, findings: [...findings, { path, line: 1, column: 1, severity: 'error', ...empty }] };
}

const LIVE: ReadonlySet<string> = new Set(['test', 'stable']);

function bytesOf(folder: string, path: string): Uint8Array {
  try {
    return readFileSync(join(folder, path));
  } catch (cause) {
    throw new CampaignError('file-unreadable', `“${path}” can't be read. Expected a quiz; check its permissions.`, {
      cause,
    });
  }
}
