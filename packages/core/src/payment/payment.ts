import type { Level, ScriptMatch } from '../judge/verdict.js';

/**
 * What is told of a payment. What is not known is left out, or `'unknown'`. The catalog declares the fields and their
 * answers (`catalog.payments.fields`), and may declare more than are named here. There is no place for the number of an
 * account or a card: a text that seems to hold one is refused.
 *
 * @example
 * { amount: { minor: 5_000_00, currency: 'CNY' }, channel: 'transfer', askedBy: 'authority', secret: true }
 */
export interface Payment {
  /** What it is for: in the payer's words, and as one of the catalog's kinds. */
  readonly purpose?: string;
  readonly kind?: string;
  readonly amount?: Amount | 'unknown';
  readonly channel?: string;
  readonly payeeKind?: string;
  readonly payeeNew?: Answer;
  /** Whether the name on the account is that of whom the money is said to be for. */
  readonly payeeNameMatches?: Answer;
  /** Who asked for it: as one of the catalog's kinds, and in the payer's words. */
  readonly askedBy?: string;
  readonly asker?: string;
  readonly onCall?: Answer;
  readonly screenShared?: Answer;
  readonly secret?: Answer;
  readonly hurry?: Answer;
  readonly borrowing?: Answer;
  readonly raisingLimits?: Answer;
  readonly severalPayees?: Answer;
  readonly payToWithdraw?: Answer;
  readonly [field: string]: unknown;
}

export type Answer = boolean | 'unknown';

/** A sum in the currency's minor unit (fen, cents; whole yen), so that no fraction is ever rounded. */
export interface Amount {
  /** A whole number from 0. */
  readonly minor: number;
  /** ISO 4217: `CNY`. */
  readonly currency: string;
}

/** The last verdict on the talk that led to the payment; that of `engine.check` will do. */
export interface TalkBefore {
  readonly level: Level;
  readonly scripts: readonly Pick<ScriptMatch, 'id' | 'stage' | 'score'>[];
}

/** The answer on one payment: ids, never prose, and nothing of what was told. */
export interface PaymentVerdict {
  readonly level: Level;
  /** Present exactly when `level` is `cannot-say`. */
  readonly cannotSay?: 'too-little' | 'expired';
  /** 0 to 1: how likely it is a fraud. */
  readonly score: number;
  /** Scripts that pay like this, the likeliest first, with their patterns that hold. Empty unless doubtful. */
  readonly scripts: readonly { readonly id: string; readonly patterns: readonly string[] }[];
  /** Ids of the patterns that hold, the heaviest first; and of those that speak against a fraud. */
  readonly reasons: readonly string[];
  readonly against: readonly string[];
  /** How long to wait before paying; `reason` is the id of a pause in the catalog. */
  readonly pause?: { readonly minutes: number; readonly reason: string };
  /** Id of the question to ask first. */
  readonly ask?: string;
  /** Ids of contacts to call first. */
  readonly contacts: readonly string[];
  /** Ids of advice, the most urgent first. */
  readonly advice: readonly string[];
  /** The field that was not told, nor called unknown, and would help most; absent for `danger`. */
  readonly next?: string;
  /** Version of the catalog judged with. */
  readonly catalog: string;
}
