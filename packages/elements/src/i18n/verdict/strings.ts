import type { CannotSay, FraudFreeErrorCode, Level, Stage } from '@fraud-free/core';

export interface VerdictStrings {
  /** The answer in a few words. */
  readonly levels: Readonly<Record<Level, string>>;
  /** What the answer means, one or two sentences. */
  readonly meanings: Readonly<Record<Exclude<Level, 'cannot-say'>, string>>;
  /** Why there is no answer; `languages` are the ones the catalog reads. */
  readonly cannotSay: Readonly<Record<CannotSay, (languages: string) => string>>;
  /** What to do when there is no known script but somebody asks for something. */
  readonly whenAsked: (ask: string) => readonly string[];
  /** The likeliest script, by its title. */
  readonly script: Readonly<Record<'danger' | 'caution', (title: string) => string>>;
  /** Other scripts that are complete, by their titles. */
  readonly others: (titles: string) => string;
  readonly why: string;
  /** How many more places in the message carry a signal. */
  readonly more: (count: number) => string;
  /** Opens the lesser reasons. */
  readonly moreReasons: (count: number) => string;
  /** What a stage is called: used wherever stages are shown. */
  readonly stages: Readonly<Record<Stage, string>>;
  /** How far it has come, by the name of the stage. */
  readonly stage: (name: string) => string;
  readonly next: string;
  /** What they say against doubts. */
  readonly rebuttals: string;
  readonly rebuttalsHow: string;
  readonly todo: string;
  /** Opens the less urgent advice. */
  readonly moreTodo: (count: number) => string;
  readonly call: string;
  readonly onDevice: (catalog: string) => string;
  /** Instead of an answer, when the engine gave an error; `limit` in UTF-16 units, `ask` as `turnTo` says it. */
  readonly errors: Readonly<Record<FraudFreeErrorCode | 'unknown', (limit: number, ask: string) => string>>;
}
