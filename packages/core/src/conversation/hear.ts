import { isWorse } from '../judge/judge.js';
import { stretchesOf } from '../judge/stretches.js';
import type { SubjectsIn } from '../judge/subjects.js';
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
export function createHear(signals: Signals, weigh: (party: PartyState) => Weighed, subjectsIn: SubjectsIn): Hear {
  return ({ subjects, ...before }, { found, sentences, normalised: { text, starts, ends } }, message, at) => {
    const latest = Math.max(before.at ?? -Infinity, at ?? -Infinity);
    let party: PartyState = {
      ...before,
      messages: before.messages + 1,
      ...subjectsOf(subjects, subjectsIn(text)),
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

/** What a talk is about changes: of what was named so many messages ago next to nothing is left, and it goes. */
function subjectsOf(
  subjects: PartyState['subjects'] = {},
  named: ReturnType<SubjectsIn>,
): Pick<PartyState, 'subjects'> {
  const sums: Record<string, number> = {};
  for (const [id, sum] of Object.entries(subjects)) {
    if (sum * LEFT >= LEAST_LEFT) sums[id] = Math.round(sum * LEFT * 100) / 100;
  }
  for (const [id, { length }] of named) sums[id] = Math.min((sums[id] ?? 0) + length, MOST.subjects);
  return Object.keys(sums).length > 0 ? { subjects: sums } : {};
}

const LEFT = 0.9;
const LEAST_LEFT = 0.3;

const RETOLD: ReadonlySet<string> = new Set(['fraud-warning', 'quotation']);

/** In characters; a Latin word counts as two, so that a sentence is about as long in every language. */
function lengthOf(text: string): number {
  return text.replace(/[a-z']+/g, 'ww').length;
}
