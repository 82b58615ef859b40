import {
  createConversation,
  MAX_MESSAGE_LENGTH,
  type ConversationVerdict,
  type Engine,
  type Level,
} from '@fraud-free/core';
import type { TalkMessage } from './parse-talk.js';

/** A talk with what it comes to. */
export interface FollowedTalk {
  readonly messages: readonly TalkMessage[];
  /** After the last message, but as grave as it was at its gravest: an hour of small talk unsays nothing. */
  readonly verdict: ConversationVerdict;
}

/** Follows a talk message by message, as it was when it was said. */
export function followTalk(engine: Engine, messages: readonly TalkMessage[]): FollowedTalk {
  const talk = createConversation(engine);
  let gravest = talk.verdict;
  for (const { from, text, at } of messages) {
    const verdict = talk.add({
      text: text.slice(0, MAX_MESSAGE_LENGTH),
      from: from.slice(0, 256) || NOBODY,
      ...(at !== undefined && { at }),
    });
    if (!isGraver(gravest, verdict)) gravest = verdict;
  }
  const { firstWarning, scripts } = talk.verdict;
  const isWarning = GRAVITY[gravest.level] > 0;
  return {
    messages,
    verdict: isWarning
      ? { ...gravest, scripts: sameFirst(scripts, gravest), ...(firstWarning && { firstWarning }) }
      : talk.verdict,
  };
}

/** A party whom the copy does not name. */
const NOBODY = '?';

const GRAVITY: Readonly<Record<Level, number>> = { danger: 2, caution: 1, 'no-match': 0, 'cannot-say': 0 };

function isGraver(a: ConversationVerdict, b: ConversationVerdict): boolean {
  const difference = GRAVITY[a.level] - GRAVITY[b.level];
  return difference > 0 || (difference === 0 && a.score > b.score);
}

/** The stages as far as they were shown by the end, the script of the gravest moment first. */
function sameFirst(
  scripts: ConversationVerdict['scripts'],
  { scripts: [first] }: ConversationVerdict,
): ConversationVerdict['scripts'] {
  return [...scripts.filter(({ id }) => id === first?.id), ...scripts.filter(({ id }) => id !== first?.id)];
}
