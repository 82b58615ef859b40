import type { QuizPlayStrings } from './play-strings.js';

/** Everything of <fraud-quiz>. */
export interface QuizStrings {
  readonly play: QuizPlayStrings;
  readonly fetching: string;
  readonly notFetched: string;
  readonly fetchAgain: string;
  readonly title: string;
  readonly intro: (questions: number) => string;
  readonly start: string;
  /** How far along, counted from 1. */
  readonly progress: (at: number, of: number) => string;
  readonly ask: Readonly<Record<'fraud-or-real' | 'giveaway' | 'what-now', string>>;
  /** Over the message that a question is about; `language` by its name. */
  readonly message: string;
  readonly messageIn: (language: string) => string;
  /** The two choices of "fraud or real?". */
  readonly choices: Readonly<Record<'fraud' | 'real', string>>;
  readonly restart: string;
  /** Said after an answer. */
  readonly right: string;
  readonly wrong: string;
  readonly truth: Readonly<Record<'fraud' | 'real', string>>;
  /** Beside the choice that is right, and the one that was made. */
  readonly correct: string;
  readonly chosen: string;
  /** Over the message from which a line was taken. */
  readonly wholeMessage: string;
  readonly whyReal: string;
  readonly signs: string;
  readonly signsReal: string;
  /** Over what happens in a fraud and what they ask for next. */
  readonly about: (script: string) => string;
  readonly todo: string;
  readonly nextQuestion: string;
  readonly toResult: string;
  /** The result: so many right answers. */
  readonly result: (right: number, of: number) => string;
  readonly missedLabel: string;
  readonly missed: (count: number, of: number) => string;
  readonly distrustedLabel: string;
  readonly distrusted: (count: number, of: number) => string;
  readonly noneAsked: string;
  /** Instead of a share. */
  readonly notEnough: string;
  readonly bothErrors: (ask: string) => string;
  readonly byCategory: string;
  readonly rightOf: (right: number, of: number) => string;
  readonly missedShort: (count: number) => string;
  readonly distrustedShort: (count: number) => string;
  readonly readNext: string;
  readonly allRight: string;
  readonly again: string;
  readonly sameAgain: string;
  readonly withdrawn: (count: number) => string;
}
