import type { Stage } from '@fraud-free/core';

/** The kinds of question, in the order in which a round is filled. */
export const QUESTION_KINDS = ['fraud-or-real', 'giveaway', 'what-now', 'authored'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/**
 * One question of a round: plain data that points into the catalog. Texts are looked up when it is shown
 * (`showQuestion`), so a change of language needs no new round.
 */
export type Question = FraudOrReal | Giveaway | WhatNow | Authored;

/** A question about one of a script's example messages. */
export type ExampleQuestion = FraudOrReal | Giveaway | WhatNow;

interface Common {
  /** Unique in the round: kind, script and example, e.g. `giveaway/fake-loan/h3`. */
  readonly id: string;
  readonly script: string;
  readonly category: string;
  /** How many choices are offered; a choice is an index below this. */
  readonly choices: number;
  /** The choices that count as right; at least one. */
  readonly right: readonly number[];
  /** What the question was made from; see `fingerprint`. */
  readonly print: string;
}

interface AboutExample extends Common {
  /** Id of the hit or near-miss inside its script. */
  readonly example: string;
  /** Language of the message: `zh` or `en`. */
  readonly lang: string;
  /** What the engine found in the message, by place. */
  readonly marks: readonly Mark[];
}

/** "Is this message a fraud, or real?" Choice 0 is always fraud, choice 1 real. */
export interface FraudOrReal extends AboutExample {
  readonly kind: 'fraud-or-real';
  readonly truth: 'fraud' | 'real';
  /** The furthest stage that a fraud shows; a real message has none. */
  readonly stage?: Stage;
}

/** "Which words give it away?" One line is from a fraud, the others are from genuine messages. */
export interface Giveaway extends AboutExample {
  readonly kind: 'giveaway';
  readonly stage: Stage;
  readonly lines: readonly Line[];
}

/** Words of an example. */
export interface Line extends Span {
  readonly script: string;
  /** Id of the hit or near-miss inside the script. */
  readonly example: string;
}

/** "What do you do now?" The choices are a piece of the script's advice, and slips. */
export interface WhatNow extends AboutExample {
  readonly kind: 'what-now';
  readonly stage: Stage;
  /** `advice/<id>` of the catalog or `slip/<id>` of {@link SLIPS}. */
  readonly actions: readonly string[];
}

/** A question written by hand. */
export interface Authored extends Common {
  readonly kind: 'authored';
  /** Id of the authored question. */
  readonly question: string;
  /** The order in which its options are offered: choice n is option `order[n]`. */
  readonly order: readonly number[];
}

/** Half-open, in UTF-16 units of the message: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in the message where a signal holds. */
export interface Mark extends Span {
  /** Id of the signal. */
  readonly signal: string;
}

/** The choices of a fraud-or-real question, by index. */
export const FRAUD = 0;
export const REAL = 1;
