import type { Localised, Stage } from './script.js';

/** What the catalog knows of payments: what may be told of one, and what gives a fraud away. */
export interface Payments {
  /** In the order in which a form asks for them. */
  readonly fields: readonly PaymentField[];
  readonly patterns: readonly PaymentPattern[];
  readonly pauses: readonly Pause[];
  readonly questions: readonly PaymentQuestion[];
  readonly judge: PaymentJudge;
  /** Where a payment is doubtful, and no pattern that it shows says better. */
  readonly otherwise: { readonly pause?: string; readonly ask?: string; readonly contacts: readonly string[] };
}

/** One thing that may be told of a payment. New ones need no release of the engine. */
export interface PaymentField {
  /** Its key in a payment, e.g. `askedBy`. */
  readonly id: string;
  readonly type: 'choice' | 'yes-no' | 'amount' | 'text';
  readonly title: Localised;
  /** The question to the payer. */
  readonly ask: Localised;
  /** How much an answer tells, 0 to 1. */
  readonly telling: number;
  /** For a choice: the answers. */
  readonly values?: readonly { readonly id: string; readonly text: Localised }[];
  /** For a text: the most UTF-16 units. */
  readonly longest?: number;
}

/** Circumstances that together speak for a fraud, or against one. */
export interface PaymentPattern {
  readonly id: string;
  readonly title: Localised;
  /** Why it gives a fraud away (or speaks against one), one or two sentences for the payer. */
  readonly reason: Localised;
  /** Ids of the scripts that pay in this way, the likeliest first; none for a circumstance of many. */
  readonly scripts: readonly string[];
  /** Log odds of fraud; negative where it speaks against one. */
  readonly weight: number;
  readonly when: PaymentCondition;
  readonly sources: readonly string[];
  /** Id of a {@link Pause}, of a {@link PaymentQuestion}, ids of contacts. */
  readonly pause?: string;
  readonly ask?: string;
  readonly contacts: readonly string[];
}

/**
 * When a pattern holds. A field that was not told holds no test, and one that the catalog does not declare, or a test
 * that this engine does not know, keeps the whole pattern from holding.
 */
export type PaymentCondition =
  | { readonly field: string; readonly is: readonly (string | boolean)[] }
  | { readonly field: string; readonly told: true }
  /** Sums by currency, in its minor unit; an amount in another currency does not hold. */
  | { readonly field: string; readonly atLeast: Sums }
  | { readonly field: string; readonly below: Sums }
  /** One of these signals stands in the text. */
  | { readonly field: string; readonly signals: readonly string[] }
  /** The conversation before shows one of these scripts (at one of these stages), or was judged at one of these levels. */
  | { readonly scripts: readonly string[]; readonly stages?: readonly Stage[] }
  | { readonly levels: readonly string[] }
  | { readonly any: readonly PaymentCondition[] }
  | { readonly all: readonly PaymentCondition[] }
  | { readonly not: PaymentCondition };

export type Sums = Readonly<Record<string, number>>;

/** A time to wait before paying, and why. */
export interface Pause {
  readonly id: string;
  readonly minutes: number;
  readonly reason: Localised;
}

/** A question to put to whoever asks for the money, or to oneself. */
export interface PaymentQuestion {
  readonly id: string;
  readonly text: Localised;
}

/** The numbers of the judge of payments; see `payment/check-payment.ts`. */
export interface PaymentJudge {
  /** Log odds of fraud with nothing told (negative). */
  readonly prior: number;
  /** Scores from which a payment is `caution` and `danger`. */
  readonly caution: number;
  readonly danger: number;
  /** With less told than this (the sum of `telling`), finding nothing is `cannot-say`. */
  readonly enough: number;
}
