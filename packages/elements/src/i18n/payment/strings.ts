import type { Level } from '@fraud-free/core';

/** Everything of <fraud-payment-check>. */
export interface PaymentStrings {
  readonly title: string;
  readonly intro: string;
  readonly start: string;
  /** Which question this is, counted from 1. */
  readonly progress: (at: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly back: string;
  readonly restart: string;
  readonly more: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly meanings: Readonly<Record<Exclude<Level, 'cannot-say'>, string>>;
  readonly cannotSay: Readonly<Record<'too-little' | 'expired', string>>;
  readonly script: (title: string) => string;
  readonly pauseTitle: string;
  readonly pauseHow: string;
  /** A length to choose. */
  readonly pause: (minutes: number) => string;
  /** The length that the catalog suggests; `pause` as words. */
  readonly recommended: (pause: string) => string;
  /** While waiting; `time` of the clock, `left` in words. */
  readonly waiting: (time: string, left: string) => string;
  readonly waitingHow: string;
  readonly over: string;
  readonly overHow: string;
  readonly stopWaiting: string;
  readonly startOver: string;
  readonly span: (minutes: number) => string;
  readonly askTitle: string;
  readonly callTitle: string;
  readonly callTrusted: (name: string) => string;
  readonly trustedTitle: string;
  readonly trustedName: string;
  readonly trustedPhone: string;
  readonly trustedKept: string;
  readonly why: string;
  readonly against: string;
  readonly todo: string;
  readonly told: string;
  readonly onDevice: (catalog: string) => string;
}
