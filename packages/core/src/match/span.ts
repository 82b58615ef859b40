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
