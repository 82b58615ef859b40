/** A half-open stretch of the normalised text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Spans in the order in which they end. */
export type Spans = readonly Span[];

export function byEnd(a: Span, b: Span): number {
  return a.end - b.end || a.start - b.start;
}

/** Puts spans in the order in which they end; of a few, that is quickest done one by one. */
export function sortByEnd<T extends Span>(spans: T[]): T[] {
  if (spans.length > FEW) return spans.sort(byEnd);
  for (let i = 1; i < spans.length; i++) {
    const span = spans[i]!;
    let at = i;
    for (; at > 0 && byEnd(spans[at - 1]!, span) > 0; at--) spans[at] = spans[at - 1]!;
    spans[at] = span;
  }
  return spans;
}

const FEW = 24;
