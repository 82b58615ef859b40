import type { Catalog } from '@fraud-free/core';
import { findSignal } from '../look-up.js';
import type { Mark, Span } from '../question.js';
import { givesAway } from '../roles.js';

/**
 * How clearly words give a fraud away: the weights of the distinct signals that stand in them, in log odds. A claim of
 * identity alone weighs nothing.
 */
export function weigh(catalog: Catalog, marks: readonly Mark[], span: Span): number {
  const shown = new Set(marks.filter((mark) => overlap(mark, span)).map(({ signal }) => signal));
  return [...shown]
    .flatMap((id) => findSignal(catalog, id) ?? [])
    .filter(({ role }) => givesAway(role))
    .reduce((sum, { weight }) => sum + weight, 0);
}

export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
