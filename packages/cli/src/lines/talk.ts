import {
  createConversation,
  gravestOf,
  type ConversationVerdict,
  type Engine,
  type TalkEvidence,
} from '@fraud-free/core';
import type { Turn } from './message-line.js';

/** What a talk as a whole comes to. */
export interface TalkVerdict extends Pick<ConversationVerdict, 'level' | 'score' | 'scripts' | 'catalog'> {
  readonly evidence: readonly TurnEvidence[];
  /** The turn after which the first warning came, counted from 0. */
  readonly firstWarning?: number;
}

/** Evidence in a talk: the span is one of the text of turn `turn`, counted from 0. */
export interface TurnEvidence extends Omit<TalkEvidence, 'message'> {
  readonly turn: number;
}

/** What a talk comes to after each of its turns. */
export function* followTalk(engine: Engine, turns: readonly Turn[]): Generator<ConversationVerdict> {
  const conversation = createConversation(engine);
  for (const { text, from, at } of turns) {
    yield conversation.add({ text, from: from?.slice(0, LONGEST_NAME) || NOBODY, ...(at !== undefined && { at }) });
  }
  if (turns.length === 0) yield conversation.verdict;
}

export function judgeTalk(engine: Engine, turns: readonly Turn[]): TalkVerdict {
  const { level, score, scripts, evidence, firstWarning, catalog } = gravestOf(followTalk(engine, turns))!;
  return {
    level,
    score,
    scripts,
    evidence: evidence.map(({ message, ...rest }) => ({ ...rest, turn: message })),
    ...(firstWarning && { firstWarning: firstWarning.message }),
    catalog,
  };
}

/** Turns that name nobody are one party's; names are kept in the state of a talk, so they have an end. */
const NOBODY = '?';
const LONGEST_NAME = 256;
