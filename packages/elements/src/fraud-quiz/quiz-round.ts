import { FraudFreeError, type Engine } from '@fraud-free/core';
import {
  drawRound,
  LONGEST_ROUND,
  QUESTION_KINDS,
  QuizError,
  withQuiz,
  type QuizFile,
  type Round,
} from '@fraud-free/quiz';

/** What a page asks for, as its attributes say it. */
export interface Wishes {
  readonly seed: string;
  readonly length: number;
  /** Ids with spaces or commas between. */
  readonly categories: string;
  /** Kinds of question, likewise. */
  readonly kinds: string;
  readonly lang: string;
  /** A quiz written by hand, to be asked whole, or one that says what to draw. */
  readonly quiz?: QuizFile;
}

/** Shorter than {@link LONGEST_ROUND} by far: what people finish. */
export const USUAL_LENGTH = 8;

/**
 * Draws a round from attributes, which are wishes and never faults. A length out of range becomes the nearest one, a category
 * that nobody knows is passed over, and with nothing to ask, or no catalog, there is no round.
 */
export function wishedRound(
  engine: () => Engine,
  { seed, length, categories, kinds, lang, quiz }: Wishes,
): Round | undefined {
  try {
    const { catalog } = engine();
    if (quiz?.draw) {
      const { draw } = quiz;
      return wishedRound(engine, { seed, length: draw.length, categories: draw.categories.join(' '), kinds, lang });
    }
    if (quiz) return ownRound(engine(), quiz, seed, lang);
    const there = catalog.scripts.filter(({ status }) => status === 'test' || status === 'stable');
    const known = categories.split(/[\s,，、]+/u).filter((id) => there.some(({ category }) => category === id));
    const wished = kinds.split(/[\s,，、]+/u);
    const asked = QUESTION_KINDS.filter((kind) => wished.includes(kind));
    return drawRound(catalog, {
      seed,
      length: Number.isFinite(length) ? Math.min(Math.max(Math.trunc(length), 1), LONGEST_ROUND) : USUAL_LENGTH,
      lang,
      engine: engine(),
      ...(known.length > 0 && { categories: known }),
      ...(asked.length > 0 && { kinds: asked }),
    });
  } catch (error) {
    if (error instanceof QuizError || error instanceof FraudFreeError) return undefined;
    throw error;
  }
}

/** All questions of a quiz that the catalog still has the scripts for; it is as long as its author made it. */
function ownRound(engine: Engine, quiz: QuizFile, seed: string, lang: string): Round {
  const length = Math.min(quiz.items.length, LONGEST_ROUND);
  return drawRound(withQuiz(engine.catalog, quiz), { seed, length, lang, kinds: ['authored'], engine });
}

/** A seed for a page that names none. */
export function chanceSeed(): string {
  return crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36);
}

/**
 * The seed of the round after this one, so that a page with a seed of its own also knows all later rounds.
 *
 * @example
 * nextSeed('spring'); // => 'spring/2'
 * nextSeed('spring/2'); // => 'spring/3'
 */
export function nextSeed(seed: string): string {
  const [, base, count] = /^(.*)\/(\d{1,6})$/su.exec(seed) ?? [];
  return base === undefined ? `${seed}/2` : `${base}/${Number(count) + 1}`;
}
