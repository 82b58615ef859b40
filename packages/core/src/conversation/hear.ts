import { isWorse } from '../judge/judge.js';
import { stretchesOf } from '../judge/stretches.js';
import { waysOfStretch } from '../judge/ways.js';
import { RETELLING } from '../judge/weigh.js';
import type { Reading } from '../read/reading.js';
import { MOST, type KeptSignal, type PartyState } from './conversation-state.js';
import { remember, type Signals } from './memory.js';
import type { Weighed } from './weigh-parties.js';

/** What a party is after one more message of its own; `at` in milliseconds since 1970, `message` its index in the talk. */
export type Hear = (party: PartyState, reading: Reading, message: number, at?: number) => PartyState;

/**
 * A long message is heard stretch by stretch, as if it were several, and counts as if it ended with the worst of them.
 * Of a message that reports or warns of a fraud, the sentences that do so are not heard.
 */
export function createHear(signals: Signals, weigh: (party: PartyState) => Weighed): Hear {
  return (before, { found, sentences, normalised: { text, starts, ends } }, message, at) => {
    const latest = Math.max(before.at ?? -Infinity, at ?? -Infinity);
    let party: PartyState = {
      ...before,
      messages: before.messages + 1,
      ...(latest > -Infinity && { at: latest }),
    };
    let worst: { party: PartyState; weighed: Weighed } | undefined;
    let read = 0;
    const stretches = stretchesOf(found).map((stretch) => {
      const retold = stretch.reduce((sum, { signal }) => sum + (RETOLD.has(signal.role) ? signal.weight : 0), 0);
      const [, , untold = stretch] = retold > RETELLING ? waysOfStretch(stretch, sentences) : [];
      return { heard: untold, end: Math.max(...stretch.flatMap(({ spans }) => spans.map(({ end }) => end))) };
    });
    for (const { heard, end } of stretches.sort((a, b) => a.end - b.end)) {
      const { messages, said, at } = (party = { ...party, said: party.said + lengthOf(text.slice(read, end)) });
      read = end;
      const next = remember(
        party,
        heard.map(({ signal: { id }, spans, isFaint }): KeptSignal => ({
          id,
          ...(isFaint && { faint: true }),
          first: message,
          last: message,
          messages,
          said,
          ...(at !== undefined && { at }),
          places: spans.slice(0, MOST.places).map((span) => [starts[span.start]!, ends[span.end - 1]!]),
        })),
        signals,
      );
      const weighed = weigh(next);
      if (weighed.level !== 'no-match') {
        const warned = next.signals.map((kept) =>
          weighed.scripts.some(({ stageOf }) => stageOf.has(kept.id)) ? { ...kept, warned: true } : kept,
        );
        party = { ...next, signals: warned };
        if (!worst || isWorse(weighed, worst.weighed)) worst = { party, weighed };
      } else party = next;
    }
    if (worst) return worst.party;
    return remember({ ...party, said: party.said + lengthOf(text.slice(read)) }, [], signals);
  };
}

const RETOLD: ReadonlySet<string> = new Set(['fraud-warning', 'quotation']);

/** In characters; a Latin word counts as two, so that a sentence is about as long in every language. */
function lengthOf(text: string): number {
  return text.replace(/[a-z']+/g, 'ww').length;
}
