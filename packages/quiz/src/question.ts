import type { Stage } from '@fraud-free/core';

/** The kinds of question, in the order in which a round is filled. */
export const QUESTION_KINDS = [
  'fraud-or-real',
  'giveaway',
  'mark-words',
  'what-now',
  'which-genuine',
  'address-check',
  'stage-order',
  'talk',
  'authored',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/**
 * How a question is answered: by one choice, by `pick` of them, by all of them in an order, or by a talk that is played
 * to its end.
 */
export type Form = 'one' | 'several' | 'order' | 'talk';

/**
 * An answer: the index of a choice; of the forms `several` and `order` a list of them. A talk is answered by how it
 * ended, as an index into {@link TALK_ENDS}.
 */
export type Answer = number | readonly number[];

/**
 * One question of a round: plain data that points into the catalog. Texts are looked up when it is shown
 * (`showQuestion`), so a change of language needs no new round.
 */
export type Question = ExampleQuestion | StageOrder | AddressCheck | Talk | Authored;

/** A question about one of a script's example messages. */
export type ExampleQuestion = FraudOrReal | Giveaway | MarkWords | WhatNow | WhichGenuine;

interface Common {
  /** Unique in the round: kind, script and example, e.g. `giveaway/fake-loan/h3`. */
  readonly id: string;
  readonly script: string;
  readonly category: string;
  /** How many choices are offered; a choice is an index below this. */
  readonly choices: number;
  /** The choices that count as right, at least one; of the form `order` all of them, in their right order. */
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

/** "Mark the words that give it away": the choices are the clauses of a fraudulent message, in their places. */
export interface MarkWords extends AboutExample {
  readonly kind: 'mark-words';
  readonly stage: Stage;
  readonly clauses: readonly Span[];
  /** How many are to be marked; any of those that are right will do. */
  readonly pick: number;
}

/** "What do you do now?" The choices are a piece of the script's advice, and slips. */
export interface WhatNow extends AboutExample {
  readonly kind: 'what-now';
  readonly stage: Stage;
  /** `advice/<id>` of the catalog or `slip/<id>` of {@link SLIPS}. */
  readonly actions: readonly string[];
}

/** "Which of these is the genuine one?" One whole message is genuine, the others are frauds of its kind. */
export interface WhichGenuine extends AboutExample {
  readonly kind: 'which-genuine';
  readonly messages: readonly WholeMessage[];
}

/** "Put the stages in order": the choices are stages of a script as its author tells them. */
export interface StageOrder extends Common {
  readonly kind: 'stage-order';
  readonly stages: readonly Stage[];
}

/** "Which of these numbers do you call?" or "which of these links is theirs?" */
export interface AddressCheck extends Common {
  readonly kind: 'address-check';
  readonly of: 'number' | 'link';
  /** Id of the catalog's contact whose number it is, or of one of the made-up sites. */
  readonly owner: string;
  /** Names of the tricks by which each choice differs from the real one, `genuine` among them. */
  readonly tricks: readonly string[];
}

/** A talk with a fraudster; choices are the ways in which it may end, as {@link TALK_ENDS}. */
export interface Talk extends Common {
  readonly kind: 'talk';
  /** Language of the messages: `zh` or `en`. */
  readonly lang: string;
  /** What the talk is played with; see `startSimulation`. */
  readonly seed: string;
}

/** A question written by hand. */
export interface Authored extends Common {
  readonly kind: 'authored';
  /** Id of the authored question. */
  readonly question: string;
  /** The order in which its options are offered: choice n is option `order[n]`. */
  readonly order: readonly number[];
  /** How it is answered; `one` if not said. */
  readonly form?: Form;
  /** Of the form `several`: how many are to be chosen. */
  readonly pick?: number;
  /** Of a message that is to be judged: what it is. */
  readonly truth?: 'fraud' | 'real';
}

/** Words of an example. */
export interface Line extends Span {
  readonly script: string;
  /** Id of the hit or near-miss inside the script. */
  readonly example: string;
}

/** An example that is shown whole, with its clearest sign if it is a fraud. */
export interface WholeMessage {
  readonly script: string;
  readonly example: string;
  readonly signal?: string;
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

/** How a talk may end, by index: stopped before any money went, stopped after some went, or never stopped. */
export const TALK_ENDS = ['stopped', 'stopped-late', 'paid'] as const;
