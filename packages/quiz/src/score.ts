import { isRight as isRightAnswer } from './answer.js';
import { FRAUD, REAL, type Answer, type Question } from './question.js';
import type { QuizState } from './quiz-state.js';
import { sensitivity, type Sensitivity } from './sensitivity.js';

/** Below this many answers a share says more about chance than about the player. */
export const ENOUGH_ANSWERS = 5;

/** So many out of so many. */
export interface Tally {
  readonly count: number;
  readonly of: number;
  /** `count / of`, from 0 to 1, once there are {@link ENOUGH_ANSWERS}. */
  readonly rate: number | 'not-enough-answers';
}

/** The two errors that one can make, and how often either was avoided. */
export interface Tallies {
  /** Right answers, of all answers. */
  readonly right: Tally;
  /** Frauds taken for real, of the frauds judged. */
  readonly missed: Tally;
  /** Real messages taken for fraud, of the real messages judged. */
  readonly distrusted: Tally;
  /** How well both are told apart; absent until enough of either was judged. */
  readonly sensitivity?: Sensitivity;
}

export interface Score extends Tallies {
  readonly answered: number;
  readonly questions: number;
  /** By id of category, in the order in which they came; only those with an answer. */
  readonly categories: readonly (Tallies & { readonly category: string })[];
  /** Ids of scripts to read about next: those with wrong answers, the most first. Empty when all were right. */
  readonly readNext: readonly string[];
}

interface Answered {
  readonly question: Question;
  readonly choice: Answer;
}

/**
 * The score so far; a game need not be finished. Only "fraud or real?" can miss a fraud or distrust a real message.
 *
 * @example
 * score(state).missed; // => { count: 1, of: 2, rate: 'not-enough-answers' }
 */
export function score({ round, answers }: QuizState): Score {
  const answered = answers.map((choice, index) => ({ question: round.questions[index]!, choice }));
  const categories = [...new Set(answered.map(({ question }) => question.category))];
  return {
    answered: answered.length,
    questions: round.questions.length,
    ...tallies(answered),
    categories: categories.map((category) => ({
      category,
      ...tallies(answered.filter(({ question }) => question.category === category)),
    })),
    readNext: readNext(answered),
  };
}

function tallies(answered: readonly Answered[]): Tallies {
  const judged = (truth: 'fraud' | 'real'): Answered[] =>
    answered.filter(({ question }) => 'truth' in question && question.truth === truth);
  const missed = tally(judged('fraud'), ({ choice }) => choice === REAL);
  const distrusted = tally(judged('real'), ({ choice }) => choice === FRAUD);
  const measured = sensitivity(missed, distrusted);
  return { right: tally(answered, isRight), missed, distrusted, ...(measured && { sensitivity: measured }) };
}

function tally(answered: readonly Answered[], counts: (one: Answered) => boolean): Tally {
  const of = answered.length;
  const count = answered.filter(counts).length;
  return { count, of, rate: of < ENOUGH_ANSWERS ? 'not-enough-answers' : count / of };
}

function isRight({ question, choice }: Answered): boolean {
  return isRightAnswer(question, choice);
}

/** A sort keeps the order of equals, so scripts with as many errors stand as they came. */
function readNext(answered: readonly Answered[]): string[] {
  const errors = new Map<string, number>();
  for (const one of answered) {
    if (!isRight(one)) errors.set(one.question.script, (errors.get(one.question.script) ?? 0) + 1);
  }
  return [...errors].sort(([, one], [, other]) => other - one).map(([script]) => script);
}
