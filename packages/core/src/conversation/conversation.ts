import type { Catalog } from '../catalog/catalog.js';
import { FraudFreeError } from '../errors.js';
import { isWarning } from '../judge/is-warning.js';
import { MAX_MESSAGE_LENGTH, oncePerEngine, type Engine, type Workings } from '../workings.js';
import { CONVERSATION_FORMAT, MOST, type ConversationState, type PartyState } from './conversation-state.js';
import type { ConversationVerdict } from './conversation-verdict.js';
import { createHear } from './hear.js';
import { restoreState } from './restore-state.js';
import { createSumUp } from './sum-up.js';
import { createWeighParties, type Weighed } from './weigh-parties.js';

/** Something that one party of a talk wrote or said. */
export interface ConversationMessage {
  readonly text: string;
  /** Who said it: any name, 1 to 256 UTF-16 units, the same for the same party. It is kept in the state. */
  readonly from: string;
  /** Milliseconds since 1970. May be missing, and may run backwards. */
  readonly at?: number;
}

/** A talk, message by message. */
export interface Conversation {
  /**
   * Takes the next message, in whatever order the parties speak.
   *
   * @throws {FraudFreeError} `conversation-message` with all `faults`
   */
  add(message: ConversationMessage): ConversationVerdict;
  /** What the talk comes to so far. */
  readonly verdict: ConversationVerdict;
  /** Plain JSON to take the talk up again with; never changed once it was handed out. */
  readonly state: ConversationState;
  /** Ids of signals and scripts of the state taken up that this catalog does not know; they are left out. */
  readonly dropped: readonly string[];
}

/**
 * Follows a talk of two or more parties, message by message. It warns earlier than a check of each message, since what
 * one party says adds up.
 *
 * @param state to take up a talk again; it must come from {@link Conversation.state}
 * @throws {FraudFreeError} `conversation-state`
 * @example
 * const talk = createConversation(engine);
 * talk.add({ from: 'A', text: '您好，我是银行客服，您的账户存在异常。' });
 * talk.add({ from: 'A', text: '请打开屏幕共享，我来帮您处理。' }).next; // => { script: …, stage: 'payment' }
 * localStorage.talk = JSON.stringify(talk.state);
 */
export function createConversation(engine: Engine, state?: ConversationState): Conversation {
  return conversationsOf(engine)(state);
}

const conversationsOf = oncePerEngine(createConversations);

function createConversations(workings: Workings): (state?: ConversationState) => Conversation {
  const { catalog, read, subjectsIn, whyNotSay, isExpired } = workings;
  const signals = new Map(catalog.signals.map((signal) => [signal.id, signal]));
  const weigh = createWeighParties(catalog, signals);
  // A party is weighed anew only after a message of its own.
  const known = new WeakMap<PartyState, Weighed>();
  const weighOne = (party: PartyState): Weighed => {
    const weighed = known.get(party) ?? weigh([party]);
    known.set(party, weighed);
    return weighed;
  };
  const hear = createHear(signals, weighOne, subjectsIn);
  const sumUp = createSumUp(catalog, signals, (parties) =>
    parties.length === 1 ? weighOne(parties[0]!) : weigh(parties),
  );

  const step = (state: ConversationState, { text, from, at }: ConversationMessage): ConversationState => {
    const reading = read(text);
    const { messages, parties, cannotSay: before, ...rest } = state;
    const speaker = parties.find((each) => each.from === from) ?? { from, messages: 0, said: 0, signals: [] };
    const others = parties.filter((each) => each !== speaker);
    if (others.length >= MOST.parties) {
      const least = Math.min(...others.map((each) => weighOne(each).score));
      others.splice(
        others.findIndex((each) => weighOne(each).score === least),
        1,
      );
    }
    const cannotSay = before && whyNotSay(reading, false);
    return {
      ...rest,
      messages: messages + 1,
      parties: [...others, hear(speaker, reading, messages, at)],
      ...(cannotSay && { cannotSay }),
    };
  };

  const verdictOf = (state: ConversationState): ConversationVerdict => {
    const verdict = sumUp(state);
    return verdict.level === 'no-match' && isExpired()
      ? { ...verdict, level: 'cannot-say', cannotSay: 'expired' }
      : verdict;
  };

  return (taken) => {
    const start = taken === undefined ? { state: startOf(catalog), dropped: [] } : restoreState(taken, catalog);
    let state: ConversationState = start.state;
    let verdict: ConversationVerdict | undefined;
    return {
      add(message) {
        assertMessage(message);
        const next = step(state, message);
        verdict = verdictOf(next);
        if (!next.firstWarning && isWarning(verdict)) {
          const { level, scripts } = verdict;
          const firstWarning = { message: state.messages, level, script: scripts[0]!.id };
          state = { ...next, firstWarning };
          verdict = { ...verdict, firstWarning };
        } else state = next;
        return verdict;
      },
      get verdict() {
        return (verdict ??= verdictOf(state));
      },
      get state() {
        return state;
      },
      dropped: start.dropped,
    };
  };
}

function startOf({ version }: Catalog): ConversationState {
  return { format: CONVERSATION_FORMAT, catalog: version, messages: 0, parties: [], cannotSay: 'empty' };
}

function assertMessage(message: unknown): asserts message is ConversationMessage {
  const { text, from, at } = (typeof message === 'object' && message ? message : {}) as Record<string, unknown>;
  const faults = [
    ...(typeof text !== 'string' || text.length > MAX_MESSAGE_LENGTH
      ? [`text: expected a string of at most ${MAX_MESSAGE_LENGTH} UTF-16 units`]
      : []),
    ...(typeof from !== 'string' || from === '' || from.length > MOST.from
      ? [`from: expected a name of 1 to ${MOST.from} UTF-16 units`]
      : []),
    ...(at !== undefined && !Number.isFinite(at) ? ['at: expected milliseconds since 1970, or nothing'] : []),
  ];
  if (faults.length > 0) {
    throw new FraudFreeError(
      'conversation-message',
      `This is no message of a talk: ${faults.join('; ')}. Pass { text, from, at }.`,
      { faults },
    );
  }
}
