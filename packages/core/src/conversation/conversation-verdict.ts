import type { Localised, Stage } from '../catalog/script.js';
import type { CannotSay, Evidence, ScriptMatch, Verdict } from '../judge/verdict.js';
import type { FirstWarning } from './conversation-state.js';

/** What a talk comes to after a message. */
export interface ConversationVerdict {
  /** That of the gravest party, or of several who play one script together. */
  readonly level: Verdict['level'];
  /** Present exactly when `level` is `cannot-say`. */
  readonly cannotSay?: CannotSay;
  /** 0 to 1. */
  readonly score: number;
  /** What a warning was given of: the likeliest scripts, as in `Verdict`; the first stays when the warning has faded. */
  readonly scripts: readonly ScriptUnderWay[];
  /** What gave it away, by message and place, of the parties that show a script. */
  readonly evidence: readonly TalkEvidence[];
  /** What each party's own words come to; those heard last come last. */
  readonly parties: readonly PartyVerdict[];
  /** The first message after which the talk was `caution` or `danger`. */
  readonly firstWarning?: FirstWarning;
  /** Ids of advice, the most urgent first. */
  readonly advice: readonly string[];
  /** The step the likeliest script takes next; look up its `asks`. Absent when there is none. */
  readonly next?: { readonly script: string; readonly stage: Stage };
  /** What they will say against this warning, as the likeliest script records it. */
  readonly rebuttals: readonly Localised[];
  /** Version of the catalog judged with. */
  readonly catalog: string;
}

export interface ScriptUnderWay extends ScriptMatch {
  /** The stages shown so far, in their order, each with the message that showed it first. */
  readonly stages: readonly StageSeen[];
  /** The parties whose own words show it, those first who showed it first; not those who only repeat another's words. */
  readonly from: readonly string[];
}

export interface TalkEvidence extends Evidence {
  /** Index of the message, from 0; the span is one of its text. */
  readonly message: number;
  readonly from: string;
}

export interface PartyVerdict {
  readonly from: string;
  readonly level: 'danger' | 'caution' | 'no-match';
  readonly score: number;
}

export interface StageSeen {
  readonly stage: Stage;
  /** Index of the message that showed it first, from 0. */
  readonly message: number;
}
