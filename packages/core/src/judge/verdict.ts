import type { Role, Stage } from '../catalog/script.js';

/**
 * `danger`: a known script is complete, which need not be the one named first. `caution`: warning signs, no script complete.
 * `no-match`: nothing known was found, which does not mean safe.
 * `cannot-say`: the engine has no ground to speak; {@link Verdict.cannotSay} tells why.
 */
export type Level = 'danger' | 'caution' | 'no-match' | 'cannot-say';

/** Nothing to read, less than a few words, a language the catalog does not cover, or a catalog past its date. */
export type CannotSay = 'empty' | 'too-short' | 'language' | 'expired';

/** The answer to one message: ids and spans, never prose. */
export interface Verdict {
  readonly level: Level;
  /** Present exactly when `level` is `cannot-say`. */
  readonly cannotSay?: CannotSay;
  /** 0 to 1: how likely it is a fraud. */
  readonly score: number;
  /** Scripts with evidence in the message, first the one that goes best with what it says and is about. Empty for `no-match` and `cannot-say`. */
  readonly scripts: readonly ScriptMatch[];
  /** What gave it away, by place in the message. */
  readonly evidence: readonly Evidence[];
  /** Ids of advice, the most urgent first. */
  readonly advice: readonly string[];
  /** The step the likeliest script takes next; look up its `asks`. Absent when there is none. */
  readonly next?: { readonly script: string; readonly stage: Stage };
  /** Version of the catalog judged with. */
  readonly catalog: string;
}

export interface ScriptMatch {
  readonly id: string;
  /** The furthest stage that the message shows. */
  readonly stage: Stage;
  /** 0 to 1. */
  readonly score: number;
  /** True if a claim, a demand and pressure or payment all stand in the message. */
  readonly complete: boolean;
}

export interface Evidence {
  /** Id of the signal. */
  readonly signal: string;
  readonly role: Role;
  /** Half-open span in the message as given, in UTF-16 units: `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  /** What it was read as, where words are disguised there: `加我微信` for `迦我薇❤`. */
  readonly reads?: string;
}
