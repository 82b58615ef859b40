import type { FoundSignal } from '../match/signals.js';
import type { Span } from '../match/span.js';

/**
 * A long text is judged by its worst stretch of this length (normalised UTF-16 units), in steps of half of it: what
 * belongs to one fraud is said close together, and an hour of harmless talk must not add up to one.
 */
export const STRETCH = 480;

/** Places of one signal in one stretch that are looked at; more of the same say nothing new. */
const MOST_SPANS = 8;

/** The signals of each stretch that has any, with their places in it. */
export function stretchesOf(found: readonly FoundSignal[]): FoundSignal[][] {
  const step = STRETCH / 2;
  const halves = new Map<number, Map<FoundSignal, Span[]>>();
  for (const signal of found) {
    for (const span of signal.spans) {
      const half = Math.floor(span.start / step);
      const signals = halves.get(half) ?? new Map<FoundSignal, Span[]>();
      halves.set(half, signals.set(signal, [...(signals.get(signal) ?? []), span].slice(0, MOST_SPANS)));
    }
  }
  return [...halves].map(([half, first]) => {
    const second = halves.get(half + 1) ?? new Map<FoundSignal, Span[]>();
    return [...new Set([...first.keys(), ...second.keys()])].map((found) => ({
      signal: found.signal,
      spans: [...(first.get(found) ?? []), ...(second.get(found) ?? [])],
    }));
  });
}
