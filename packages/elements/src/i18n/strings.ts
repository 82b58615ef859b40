import type { PaymentStrings } from './payment/strings.js';
import type { ConversationStrings } from './conversation/strings.js';
import type { ScriptStrings } from './script/strings.js';
import type { AlertsStrings } from './alerts/strings.js';
import type { SimulatorStrings } from './simulator/strings.js';
import type { GuardStrings } from './guard/strings.js';
import type { EmergencyStrings } from './emergency/strings.js';
import type { CannotSay, FraudFreeErrorCode, Level, Role } from '@fraud-free/core';

/**
 * All words of the elements in one language. Where a number or a name goes in, the text is a function, so that
 * each language can put it where it belongs.
 */
export interface Strings {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly common: CommonStrings;
  readonly check: CheckStrings;
  readonly verdict: VerdictStrings;
  readonly warning: WarningStrings;
  readonly quiz: QuizStrings;
  readonly emergency: EmergencyStrings;
  readonly guard: GuardStrings;
  readonly simulator: SimulatorStrings;
  readonly alerts: AlertsStrings;
  readonly script: ScriptStrings;
  readonly conversation: ConversationStrings;
  readonly payment: PaymentStrings;
}

/** Used by more than one element. */
export interface CommonStrings {
  /** What words of a role do, short enough for a label: "身份". */
  readonly roles: Readonly<Record<Role, string>>;
  /** `number` as dialled. */
  readonly call: (number: string) => string;
  readonly close: string;
  /** Before the name of a source. */
  readonly source: string;
  /** Between publisher and date. */
  readonly comma: string;
  /** Between names in a row. */
  readonly listComma: string;
  /** Between two of a list whose members hold commas. */
  /** What the sources are folded under. */
  readonly sources: string;
  readonly semicolon: string;
  /** Before a list or an explanation: "：". */
  readonly colon: string;
  /** Behind marked words, telling their role: `(role) => "[…]"`. */
  readonly tag: (role: string) => string;
  /** Instead of an answer, when the engine gave an error; `limit` in UTF-16 units. */
  readonly errors: Readonly<Record<FraudFreeErrorCode | 'unknown', (limit: number) => string>>;
}

export interface CheckStrings {
  readonly title: string;
  readonly label: string;
  readonly description: string;
  readonly submit: string;
  readonly clear: string;
  /** Said to screen readers after clearing. */
  readonly cleared: string;
  /** Above the message with its marked words. */
  readonly message: string;
  /** How to read the marks. */
  readonly marks: string;
  /** To pass the answer on to somebody. */
  readonly shareTitle: string;
  readonly sharePreview: string;
  readonly share: string;
  readonly sent: Readonly<Record<'shared' | 'copied' | 'failed', string>>;
  /** First line of what is passed on, and what stands before the answer. */
  readonly shareAsk: string;
  readonly shareAnswer: string;
  /** Before the message, and in the place of a link in it. */
  readonly shareMessage: string;
  readonly shareLink: string;
  /** Stands where a long message is not shown. */
  readonly gap: string;
  readonly empty: string;
}

export interface VerdictStrings {
  /** The answer in a few words. */
  readonly levels: Readonly<Record<Level, string>>;
  /** What the answer means, one or two sentences. */
  readonly meanings: Readonly<Record<Exclude<Level, 'cannot-say'>, string>>;
  /** Why there is no answer; `languages` are the ones the catalog reads. */
  readonly cannotSay: Readonly<Record<CannotSay, (languages: string) => string>>;
  /** What to do when there is no known script but somebody asks for something. */
  readonly whenAsked: readonly string[];
  /** The likeliest script, by its title. */
  readonly script: Readonly<Record<'danger' | 'caution', (title: string) => string>>;
  /** Other scripts that are complete, by their titles. */
  readonly others: (titles: string) => string;
  readonly why: string;
  /** How many more places in the message carry a signal. */
  readonly more: (count: number) => string;
  /** Opens the lesser reasons. */
  readonly moreReasons: (count: number) => string;
  readonly next: string;
  readonly todo: string;
  /** Opens the less urgent advice. */
  readonly moreTodo: (count: number) => string;
  readonly call: string;
  readonly onDevice: (catalog: string) => string;
}

export interface WarningStrings {
  /** Stands over the title. */
  readonly label: string;
  readonly todo: string;
}

/** Everything of <fraud-quiz>. */
export interface QuizStrings {
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
  readonly bothErrors: string;
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
