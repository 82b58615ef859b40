import type { Signal } from '../catalog/script.js';
import { FAINT, type FoundSignal } from '../match/signals.js';
import { MOST, type KeptSignal, type PartyState } from './conversation-state.js';

export type Signals = ReadonlyMap<string, Signal>;

/**
 * Evidence stays fresh for so many of the party's own messages, characters and milliseconds, whichever is over first;
 * then each further such stretch halves its weight. What others say ages nothing: how the messages of two parties are
 * mixed must not change what either of them comes to.
 */
const FRESH = { messages: 12, said: 240, at: 3 * 86_400_000 };
/** Below this share of its weight a signal is forgotten. */
const FORGOTTEN = 0.1;
/** What was part of a warning counts at least this share: weeks later the bait is still out. */
const STAYS = 0.5;

/** The party with the signals just found, without those that have faded. */
export function remember(party: PartyState, found: readonly KeptSignal[], signals: Signals): PartyState {
  const kept = new Map(party.signals.map((each) => [each.id, each]));
  for (const each of found) {
    const { faint, ...now } = each;
    const { first, warned, faint: before } = kept.get(each.id) ?? each;
    // What was once said plainly is not taken back by a hint.
    kept.set(each.id, { ...now, first, ...(warned && { warned }), ...(faint && before && { faint }) });
  }
  const worth = (one: KeptSignal): number => weightOf(one, signals) * freshness(one, party);
  const all = [...kept.values()].filter((each) => freshness(each, party) >= FORGOTTEN);
  if (all.length > MOST.signals) all.sort((a, b) => worth(b) - worth(a)).splice(MOST.signals);
  return { ...party, signals: all };
}

/**
 * What a party's signals weigh now, as if they stood in one text. Where it asks for something, its own notices soothe
 * less: whoever asks may say them only for that.
 */
export function recall(party: PartyState, signals: Signals): FoundSignal[] {
  const asks = party.signals.some(({ id }) => isDemand(signals.get(id)!));
  return party.signals.map((one) => {
    const { id, places, last } = one;
    const base = last * MESSAGE;
    const signal = signals.get(id)!;
    const share = asks && signal.role === 'official-notice' ? SOOTHES : 1;
    return {
      signal: { ...signal, weight: weightOf(one, signals) * freshness(one, party) * share },
      spans: places.map(([start, end]) => ({ start: base + start!, end: base + end! })),
    };
  });
}

/** What is left of the weight of a notice. */
const SOOTHES = 0.7;

function isDemand({ role, weight }: Signal): boolean {
  return (role === 'demand' || role === 'payment') && weight >= 1.5;
}

function weightOf({ id, faint }: KeptSignal, signals: Signals): number {
  return signals.get(id)!.weight * (faint ? FAINT : 1);
}

/** Longer than any message, so that places in two of them never touch. */
const MESSAGE = 2 ** 21;

/** How much of a signal's weight still counts: 1 while it is fresh. */
function freshness({ messages, said, at, warned }: KeptSignal, party: PartyState): number {
  const days = ((party.at ?? 0) - (at ?? party.at ?? 0)) / FRESH.at;
  const age = Math.max((party.messages - messages) / FRESH.messages, (party.said - said) / FRESH.said, days);
  return Math.max(warned ? STAYS : 0, 2 ** Math.min(0, 1 - age));
}
