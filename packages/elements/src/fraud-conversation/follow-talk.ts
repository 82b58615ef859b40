import {
  createConversation,
  MAX_MESSAGE_LENGTH,
  type ConversationVerdict,
  type Engine,
  type Level,
} from '@fraud-free/core';
import type { TalkMessage } from '@fraud-free/core/talk';

/** A talk with what it comes to. */
export interface FollowedTalk {
  /** At most {@link MOST_MESSAGES}. */
  readonly messages: readonly TalkMessage[];
  /** After the last message, but as grave as it was at its gravest: an hour of small talk unsays nothing. */
  readonly verdict: ConversationVerdict;
}

/** A longer talk is cut; its last messages are kept, since the newest matter most. */
export const MOST_MESSAGES = 1_000;

/** Follows a talk message by message, as it was when it was said. */
export function followTalk(engine: Engine, all: readonly TalkMessage[]): FollowedTalk {
  const messages = all.slice(-MOST_MESSAGES);
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
