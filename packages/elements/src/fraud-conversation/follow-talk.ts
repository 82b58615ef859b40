import {
  createConversation,
  gravestOf,
  MAX_MESSAGE_LENGTH,
  type ConversationVerdict,
  type Engine,
} from '@fraud-free/core';
import type { TalkMessage } from '@fraud-free/core/talk';

/** A talk with what it comes to. */
export interface FollowedTalk {
  /** At most {@link MOST_MESSAGES}. */
  readonly messages: readonly TalkMessage[];
  /** Of the whole, as {@link gravestOf} tells it. */
  readonly verdict: ConversationVerdict;
}

/** A longer talk is cut; its last messages are kept, since the newest matter most. */
export const MOST_MESSAGES = 1_000;

/** Follows a talk message by message, as it was when it was said. */
export function followTalk(engine: Engine, all: readonly TalkMessage[]): FollowedTalk {
  const messages = all.slice(-MOST_MESSAGES);
  const talk = createConversation(engine);
  const verdicts = messages.map(({ from, text, at }) =>
    talk.add({
      text: text.slice(0, MAX_MESSAGE_LENGTH),
      from: from.slice(0, 256) || NOBODY,
      ...(at !== undefined && { at }),
    }),
  );
  return { messages, verdict: gravestOf(verdicts) ?? talk.verdict };
}

/** A party whom the copy does not name. */
const NOBODY = '?';
