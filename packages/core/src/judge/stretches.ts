import type { FoundSignal } from '../match/signals.js';
import type { Span } from '../match/span.js';
import { isContextRole } from './weigh.js';

/**
 * A long text is judged by its worst stretch of this length (normalised UTF-16 units), in steps of half of it: what
 * belongs to one fraud is said close together, and an hour of harmless talk must not add up to one.
 */
export const STRETCH = 480;

/** Places of one signal in one stretch that are looked at; more of the same say nothing new. */
const MOST_SPANS = 8;

const NONE: ReadonlyMap<FoundSignal, Span[]> = new Map();

/**
 * The signals of each stretch that has any, with their places in it.
 *
 * What a text opens with says what it is: a report, a call that the customer made. So the signs against a fraud that
 * stand in the first half stretch count for every later one, too; see `waysOf` for how far.
 */
export function stretchesOf(found: readonly FoundSignal[]): FoundSignal[][] {
  const step = STRETCH / 2;
  if (found.every(({ spans }) => spans.every(({ start }) => start < step))) {
    return found.length > 0 ? [found.map(withFewSpans)] : [];
  }
  const halves = new Map<number, Map<FoundSignal, Span[]>>();
  for (const signal of found) {
    for (const span of signal.spans) {
      const half = Math.floor(span.start / step);
      const signals = halves.get(half) ?? new Map<FoundSignal, Span[]>();
      halves.set(half, signals.set(signal, [...(signals.get(signal) ?? []), span].slice(0, MOST_SPANS)));
    }
  }
  const opening = new Map([...(halves.get(0) ?? [])].filter(([{ signal }]) => isContextRole(signal.role)));
  return [...halves].map(([half, first]) => {
    const parts = [half > 0 ? opening : NONE, first, halves.get(half + 1) ?? NONE];
    return [...new Set(parts.flatMap((part) => [...part.keys()]))].map((found) => ({
      ...found,
      spans: parts.flatMap((part) => part.get(found) ?? []),
    }));
  });
}

function withFewSpans(found: FoundSignal): FoundSignal {
  return found.spans.length <= MOST_SPANS ? found : { ...found, spans: found.spans.slice(0, MOST_SPANS) };
}
