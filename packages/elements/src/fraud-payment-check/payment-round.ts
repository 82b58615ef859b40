import { checkPayment, type Engine, type Payment, type PaymentVerdict, type TalkBefore } from '@fraud-free/core';

/** What a resident has answered, in the order of the questions; plain data. */
export interface PaymentRound {
  readonly answers: readonly PaymentAnswer[];
  /** So many questions at most before the answer is shown. */
  readonly most: number;
  /** Nobody is asked before somebody has begun. */
  readonly begun: boolean;
}

export interface PaymentAnswer {
  /** Id of the catalog's field. */
  readonly field: string;
  /** The id of an answer, yes or no, or `'unknown'`. */
  readonly value: string | boolean;
}

/** A few questions are answered; many are put aside. */
export const FEW_QUESTIONS = 6;

export const NEW_ROUND: PaymentRound = { answers: [], most: FEW_QUESTIONS, begun: false };

/** Where a round stands: what is known, the verdict on it, and what to ask next, if anything. */
export interface PaymentPosition {
  readonly verdict: PaymentVerdict;
  /** Id of the field to ask; absent when the answer is to be shown. */
  readonly ask?: string;
  /** Whether more could be asked than was. */
  readonly more: boolean;
}

/**
 * Judges what was answered, together with what the page knew before.
 *
 * @throws {FraudFreeError} `payment-invalid`, where the page knew what is no payment
 */
export function positionOf(
  engine: Engine,
  { answers, most }: PaymentRound,
  known: Payment,
  conversation: TalkBefore | undefined,
): PaymentPosition {
  const told: Payment = { ...known, ...Object.fromEntries(answers.map(({ field, value }) => [field, value])) };
  const verdict = checkPayment(engine, told, conversation && { conversation });
  const ask = answers.length < most ? verdict.next : undefined;
  return { verdict, ...(ask !== undefined && { ask }), more: ask === undefined && verdict.next !== undefined };
}

export const answered = (round: PaymentRound, field: string, value: string | boolean): PaymentRound => ({
  ...round,
  answers: [...round.answers, { field, value }],
});

/** One question back. */
export const back = (round: PaymentRound): PaymentRound =>
  round.answers.length > 0 ? { ...round, answers: round.answers.slice(0, -1) } : { ...round, begun: false };

/** A few questions more. */
export const askMore = (round: PaymentRound): PaymentRound => ({
  ...round,
  most: round.answers.length + FEW_QUESTIONS,
});
