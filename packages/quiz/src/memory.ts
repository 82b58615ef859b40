import { isRight } from './answer.js';
import { QuizError } from './errors.js';
import { FRAUD, REAL } from './question.js';
import type { QuizState } from './quiz-state.js';
import { sensitivity, type Sensitivity } from './sensitivity.js';
import { review, type Card, type Rating } from './spacing.js';

/** The number of the stored form. History: 1 - the first. */
export const MEMORY_FORMAT = 1;

/**
 * What a device remembers of a player over all rounds: when to come back to which script, and both errors by category.
 * Plain data; it holds no answer, no text and no name, and whoever keeps it keeps it on the device.
 */
export interface Memory {
  readonly format: number;
  /** By id of script. */
  readonly cards: Readonly<Record<string, Card>>;
  /** By id of category. */
  readonly judged: Readonly<Record<string, Judged>>;
}

/** Messages judged "fraud or real?", and the errors made. */
export interface Judged {
  readonly frauds: number;
  readonly missed: number;
  readonly genuine: number;
  readonly distrusted: number;
}

export const NOTHING_REMEMBERED: Memory = { format: MEMORY_FORMAT, cards: {}, judged: {} };

/**
 * The memory after a round: each script that was asked about is due again as it was answered, and what was judged is
 * added up. Call it once for a round.
 *
 * @param now milliseconds since 1970
 * @example
 * const memory = remember(NOTHING_REMEMBERED, state, Date.now());
 * dueScripts(memory, inThreeWeeks); // => the scripts of the round
 */
export function remember(memory: Memory, { round, answers }: QuizState, now: number): Memory {
  const cards: Record<string, Card> = { ...memory.cards };
  const judged: Record<string, Judged> = { ...memory.judged };
  const ratings = new Map<string, Rating>();
  answers.forEach((answer, index) => {
    const question = round.questions[index]!;
    const right = isRight(question, answer);
    // One error is enough to come back to a script sooner.
    ratings.set(question.script, right && ratings.get(question.script) !== 'wrong' ? 'right' : 'wrong');
    if (!('truth' in question) || question.truth === undefined) return;
    const fraud = question.truth === 'fraud';
    const before = judged[question.category] ?? { frauds: 0, missed: 0, genuine: 0, distrusted: 0 };
    judged[question.category] = {
      frauds: before.frauds + Number(fraud),
      missed: before.missed + Number(fraud && answer === REAL),
      genuine: before.genuine + Number(!fraud),
      distrusted: before.distrusted + Number(!fraud && answer === FRAUD),
    };
  });
  for (const [script, rating] of ratings) cards[script] = review(cards[script], rating, now);
  return { format: MEMORY_FORMAT, cards, judged };
}

/** How well frauds and genuine messages are told apart, in all or in one category; nothing as long as it is too early. */
export function sensitivityOf({ judged }: Memory, category?: string): Sensitivity | undefined {
  const parts = Object.entries(judged).flatMap(([id, one]) => (category === undefined || id === category ? one : []));
  const sum = (of: keyof Judged): number => parts.reduce((total, one) => total + one[of], 0);
  return sensitivity({ count: sum('missed'), of: sum('frauds') }, { count: sum('distrusted'), of: sum('genuine') });
}

/** Ids of the scripts that are due, the longest overdue first. */
export function dueScripts({ cards }: Memory, now: number): string[] {
  return Object.entries(cards)
    .filter(([, { due }]) => due <= now)
    .sort(([, one], [, other]) => one.due - other.due)
    .map(([script]) => script);
}

/** When the next script is due, in milliseconds since 1970; nothing before the first round. */
export function nextDue({ cards }: Memory): number | undefined {
  const dues = Object.values(cards).map(({ due }) => due);
  return dues.length === 0 ? undefined : Math.min(...dues);
}

/**
 * Takes a stored memory up again.
 *
 * @throws {QuizError} `state-format` for a newer form, `state-invalid` for what is none
 */
export function restoreMemory(value: unknown): Memory {
  const { format, cards, judged } = (isMap(value) ? value : {}) as Partial<Record<keyof Memory, unknown>>;
  if (typeof format === 'number' && format > MEMORY_FORMAT) {
    throw new QuizError(
      'state-format',
      `The memory has format ${format}, and this version reads up to ${MEMORY_FORMAT}.`,
    );
  }
  const whole =
    format === MEMORY_FORMAT &&
    isMap(cards) &&
    Object.values(cards).every((card) => hasNumbers(card, CARD)) &&
    isMap(judged) &&
    Object.values(judged).every((one) => hasNumbers(one, JUDGED));
  if (!whole) {
    throw new QuizError(
      'state-invalid',
      'This is no memory of a quiz: pass what was stored, unchanged, or begin anew.',
    );
  }
  return value as Memory;
}

const CARD: readonly (keyof Card)[] = ['due', 'last', 'stability', 'difficulty', 'times', 'lapses'];
const JUDGED: readonly (keyof Judged)[] = ['frauds', 'missed', 'genuine', 'distrusted'];

function hasNumbers(value: unknown, names: readonly string[]): boolean {
  return isMap(value) && names.every((name) => Number.isFinite(value[name]) && (value[name] as number) >= 0);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
