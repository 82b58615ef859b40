import type { Span } from './span.js';

/**
 * Places in one text as numbers, one list behind another: a message has hundreds of them, most are looked at once, and
 * few are told. A list is where it begins and where the next one does.
 */
export interface Places {
  starts: Int32Array;
  ends: Int32Array;
  count: number;
}

export function createPlaces(): Places {
  return { starts: new Int32Array(FIRST_SIZE), ends: new Int32Array(FIRST_SIZE), count: 0 };
}

const FIRST_SIZE = 256;

export function addPlace(places: Places, start: number, end: number): void {
  if (places.count === places.starts.length) {
    places.starts = longer(places.starts);
    places.ends = longer(places.ends);
  }
  places.starts[places.count] = start;
  places.ends[places.count++] = end;
}

export function longer(table: Int32Array): Int32Array {
  const copy = new Int32Array(table.length * 2);
  copy.set(table);
  return copy;
}

/** Puts the last list, which begins at `from`, in the order in which its places end, then begin. */
export function sortPlaces({ starts, ends, count }: Places, from: number): void {
  if (count - from > FEW) {
    const keys = Float64Array.from({ length: count - from }, (_, i) => ends[from + i]! * FARTHEST + starts[from + i]!);
    keys.sort().forEach((key, i) => {
      ends[from + i] = Math.floor(key / FARTHEST);
      starts[from + i] = key % FARTHEST;
    });
    return;
  }
  for (let i = from + 1; i < count; i++) {
    const start = starts[i]!;
    const end = ends[i]!;
    let at = i;
    for (; at > from && (ends[at - 1]! > end || (ends[at - 1] === end && starts[at - 1]! > start)); at--) {
      starts[at] = starts[at - 1]!;
      ends[at] = ends[at - 1]!;
    }
    starts[at] = start;
    ends[at] = end;
  }
}

/** So many are put in order one by one. */
const FEW = 24;
/** More than a normalised text has units; its square and a bit are still whole numbers. */
export const FARTHEST: number = 2 ** 25;

/** The last of a list ordered by end that ends at `limit` or before; one before the list if there is none. */
export function lastEndingBy(ends: Int32Array, from: number, to: number, limit: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function spansIn({ starts, ends }: Places, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let i = from; i < to; i++) spans.push({ start: starts[i]!, end: ends[i]! });
  return spans;
}
