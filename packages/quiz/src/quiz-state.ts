import type { Round } from './draw-round.js';
import type { Answer, Question } from './question.js';

/**
 * The number of the stored form of a state. History:
 * 1 - the first.
 */
export const STATE_FORMAT = 1;

export const PHASES = ['ready', 'question', 'explanation', 'finished'] as const;

/**
 * - `ready`: drawn, not begun.
 * - `question`: a question waits for its answer.
 * - `explanation`: it was answered; the explanation is shown.
 * - `finished`: every question was answered.
 */
export type Phase = (typeof PHASES)[number];

/** A game, at any moment: plain data, to be stored as JSON and taken up again with `restoreState`. */
export interface QuizState {
  readonly format: number;
  readonly round: Round;
  readonly phase: Phase;
  /** The answers given, in the order of the questions. */
  readonly answers: readonly Answer[];
  /** How many questions were left out because the catalog withdrew or changed them since. */
  readonly withdrawn: number;
}

/** A new game of a round. */
export function startState(round: Round): QuizState {
  return { format: STATE_FORMAT, round, phase: 'ready', answers: [], withdrawn: 0 };
}

/** The place of the question that is asked or explained, from 0; nothing before the start and after the end. */
export function currentIndex(state: QuizState): number | undefined {
  switch (state.phase) {
    case 'ready':
    case 'finished':
      return undefined;
    case 'question':
      return state.answers.length;
    case 'explanation':
      return state.answers.length - 1;
  }
}

/** The question that is asked or explained. */
export function currentQuestion(state: QuizState): Question | undefined {
  const index = currentIndex(state);
  return index === undefined ? undefined : state.round.questions[index];
}
