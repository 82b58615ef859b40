import type { CaseFact, EmergencyStep, PaymentFact } from '../../fraud-emergency/emergency-record.js';

/** Everything of <fraud-emergency>. */
export interface EmergencyStrings {
  readonly title: string;
  /** The one sentence that somebody in a fright reads: in mainland China, and where others are to be called. */
  readonly first: string;
  readonly firstElsewhere: string;
  /** Over the clock. */
  readonly whenTitle: string;
  readonly when: string;
  readonly justNow: string;
  /** How long ago; `time` as words: "12 分钟". */
  readonly since: (time: string) => string;
  /** Beside it: calling is right however long it has been. */
  readonly stillCall: (report: string) => string;
  readonly inFuture: string;
  /** `minutes` from 0, as words. */
  readonly span: (minutes: number) => string;
  readonly stepsTitle: string;
  readonly stepsHint: string;
  /** `how` is given whom to report to, as `turnTo` says it. */
  readonly steps: Readonly<Record<EmergencyStep, { readonly title: string; readonly how: (report: string) => string }>>;
  /** What to have at hand, as a place's own procedure says it. */
  readonly ready: string;
  readonly doneSteps: (done: number, of: number) => string;
  readonly doTitle: string;
  readonly do: readonly string[];
  /** The first thing to do: in mainland China, and elsewhere. */
  readonly answerPolice: string;
  readonly callBack: string;
  readonly dontTitle: string;
  readonly dont: readonly string[];
  readonly sheetTitle: string;
  readonly sheetHint: string;
  readonly facts: Readonly<Record<PaymentFact | CaseFact, { readonly label: string; readonly hint?: string }>>;
  readonly person: string;
  readonly payment: (number: number, of: number) => string;
  readonly whole: string;
  readonly addPayment: string;
  readonly removePayment: (number: number) => string;
  /** At the fields whose numbers are not kept. */
  readonly notKept: string;
  /** Where it is kept. */
  readonly keptHere: string;
  readonly keptNowhere: string;
  readonly keepFailed: string;
  readonly print: string;
  readonly clear: string;
  readonly cleared: string;
  readonly undo: string;
  readonly undone: string;
  /** Foot of the print-out. */
  readonly printed: (time: string) => string;
}
