import type { EntityKind, Role } from '../catalog/script.js';
import type { Level, Verdict } from '../judge/verdict.js';
import type { Part } from '../judge/weigh.js';

/** A verdict that says why. */
export interface ExplainedVerdict extends Verdict {
  readonly explanation: Explanation;
}

/** Why a verdict is what it is: every step from the words to the level. Made only when asked for. */
export interface Explanation {
  /** What was found, the one that matters most first; those that speak for a genuine message among them. */
  readonly signals: readonly SignalShare[];
  /** Signals that would hold if it were not for a "do not" before their words; they did not count. */
  readonly negated: readonly NegatedSignal[];
  /** What the message is about, by which the script named first was told from others; they say nothing of fraud or not. */
  readonly subjects: readonly Quote[];
  /** Links, numbers, sums recognised by their shape. */
  readonly entities: readonly (Quote & { readonly kind: EntityKind })[];
  /** The verdict if nothing in the message spoke against a fraud. Present if something does. */
  readonly withoutContext?: Outcome;
  /** What would have to be there for the next worse level. Absent for `danger`. */
  readonly missing?: Missing;
}

/** A level and its score, before anything is said of empty, short or foreign messages. */
export type Outcome = Pick<Verdict, 'score'> & { readonly level: Exclude<Level, 'cannot-say'> };

/** Words of the message: half-open span in UTF-16 units, and the words with codes and numbers masked. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What the words were read as, if that is not how they are written: `安全账户` for `安*全 帳戶`. */
  readonly reads?: string;
}

export interface SignalShare {
  /** Id of the signal; look up its title, reason and sources. */
  readonly signal: string;
  readonly role: Role;
  /** As it stands in the catalog. */
  readonly weight: number;
  readonly quotes: readonly Quote[];
  /** The verdict without this signal: what it changed. The same as the verdict if others say it already. */
  readonly without: Outcome;
}

export interface NegatedSignal {
  readonly signal: string;
  readonly role: Role;
  readonly quotes: readonly Quote[];
}

export interface Missing {
  readonly level: 'caution' | 'danger';
  /** Id of the script that comes nearest; absent if nothing of any script was found. */
  readonly script?: string;
  /** Parts of a whole fraud that nobody saw; only for `danger`. */
  readonly parts: readonly Part[];
  /** The score that was reached and the one that is needed, if it was not reached. */
  readonly score?: { readonly reached: number; readonly needed: number };
}
