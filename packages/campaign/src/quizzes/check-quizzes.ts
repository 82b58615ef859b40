import type { Finding } from '@fraud-free/catalog/source';
import { createEngine, type Catalog } from '@fraud-free/core';
import { drawRound, QuizError, type QuizFile } from '@fraud-free/quiz';
import { localised } from '../check/check-texts.js';
import { inFile, type LocatedCampaign } from '../check/located.js';
import { USUAL_LANGUAGES } from '../languages.js';
import { quizzesOf } from '../publish.js';
import type { WrittenQuiz } from './read-quizzes.js';

/** Quizzes against each other and the catalog: ids that can be no address, and too few questions to draw from. */
export function checkQuizzes(
  { file, value, isSound }: LocatedCampaign,
  written: readonly WrittenQuiz[],
  catalog: Catalog,
): Finding[] {
  const seen = new Set<string>();
  const languages = value.languages ?? USUAL_LANGUAGES;
  const ofFiles = written.flatMap(({ path, quiz, findings }) => {
    const own: Finding[] = [...findings];
    const place = { path, line: 1, column: 1 };
    const fault = { ...place, severity: 'error' as const };
    const expected = 'an id in kebab-case that no other quiz has: “id” of the file, or else its name';
    if (quiz && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(quiz.id)) {
      own.push({ ...fault, code: 'quiz-id', message: `“${quiz.id}” can be no address`, expected });
    }
    if (quiz && seen.has(quiz.id)) {
      own.push({ ...fault, code: 'id-twice', message: `“${quiz.id}” is another file’s quiz already`, expected });
    }
    if (quiz) seen.add(quiz.id);
    if (quiz && isSound('languages')) own.push(...missingTexts(quiz, languages).map((one) => ({ ...one, ...place })));
    return own;
  });
  return [...ofFiles, ...(isSound('id', 'quizzes', 'languages') ? shortOnes() : [])];

  function shortOnes(): Finding[] {
    const quizzes = quizzesOf(value);
    const drawn = quizzes.filter(({ id }) => !seen.has(id));
    if (drawn.length === 0) return [];
    const engine = createEngine(catalog);
    const known = new Set(catalog.categories.map(({ id }) => id));
    return drawn.flatMap(({ id, length, seed, categories }) => {
      if (!categories.every((one) => known.has(one))) return [];
      const most = Math.min(...languages.map((lang) => draw({ length, seed, lang, engine, categories })));
      if (most >= length) return [];
      const index = quizzes.findIndex((one) => one.id === id);
      return inFile(file, ['quizzes', index, 'length'], {
        code: 'quiz-short',
        message: `the catalog has ${most} questions for “${id}”, not ${length}`,
        expected: 'a smaller length, or more categories',
        severity: most === 0 ? 'error' : 'warning',
      });
    });
  }

  function draw({
    categories,
    ...options
  }: Parameters<typeof drawRound>[1] & { categories: readonly string[] }): number {
    try {
      return drawRound(catalog, { ...options, ...(categories.length > 0 && { categories }) }).questions.length;
    } catch (error) {
      if (error instanceof QuizError) return 0;
      throw error;
    }
  }
}

/** A quiz may be for one language; that it is then half read in the others is told. */
function missingTexts(
  { id, items }: QuizFile,
  languages: readonly string[],
): Omit<Finding, 'path' | 'line' | 'column'>[] {
  return languages.flatMap((lang) => {
    const without = items.filter((item) => [...localised(item)].some(({ tags }) => !tags.includes(lang)));
    if (without.length === 0) return [];
    return {
      code: 'language-missing',
      message: `${without.length} of ${items.length} questions of “${id}” have no text in ${lang}`,
      expected: `a text in each language of the campaign: ${languages.join(', ')}`,
      severity: 'warning',
    };
  });
}
