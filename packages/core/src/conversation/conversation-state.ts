import type { CannotSay } from '../judge/verdict.js';

/** The number of the state's form. History: 1 - the first. */
export const CONVERSATION_FORMAT = 1;

/** Most that is remembered: parties, signals and subjects of each, places of each signal; and the longest name of a party. */
export const MOST = { parties: 16, signals: 40, places: 2, subjects: 6, from: 256 } as const;

/**
 * What is known of a talk so far: plain JSON, to be kept and taken up again. It holds the names of the parties as they
 * were given, and of what they said only which signals stood where: never a word. Its size is bounded, however long the
 * talk is.
 */
export interface ConversationState {
  readonly format: number;
  /** Version of the catalog that it was made with. */
  readonly catalog: string;
  /** Messages so far. */
  readonly messages: number;
  /** Those heard last come last. */
  readonly parties: readonly PartyState[];
  readonly firstWarning?: FirstWarning;
  /** Why nothing could be said of the messages so far; absent as soon as one could be read. */
  readonly cannotSay?: CannotSay;
}

/** The first message after which the talk was `caution` or `danger`. */
export interface FirstWarning {
  /** Index of the message, from 0. */
  readonly message: number;
  readonly level: 'caution' | 'danger';
  /** Id of the likeliest script. */
  readonly script: string;
}

export interface PartyState {
  /** As the messages name it. */
  readonly from: string;
  /** Messages of this party, and characters in them; a Latin word counts as two. */
  readonly messages: number;
  readonly said: number;
  /** The latest of its times, in milliseconds since 1970. */
  readonly at?: number;
  readonly signals: readonly KeptSignal[];
  /** By the id of a script: how many of its subjects were named, those of earlier messages counted less and less. */
  readonly subjects?: Readonly<Record<string, number>>;
}

/** A signal of one party. */
export interface KeptSignal {
  readonly id: string;
  /** Indices of the messages in which it stood first and last. */
  readonly first: number;
  readonly last: number;
  /** The party's messages, characters and time when it stood last. */
  readonly messages: number;
  readonly said: number;
  readonly at?: number;
  /** Half-open spans in the message in which it stood last, as given. */
  readonly places: readonly (readonly number[])[];
  /** It was part of a warning. */
  readonly warned?: boolean;
  /** It stood in faint words alone. */
  readonly faint?: boolean;
}
