import type { Role } from '../catalog/script.js';
import type { IsExempt } from './exempt.js';
import type { Numbers } from './hits.js';
import type { Span, Spans } from './span.js';

/** Roles that ask for something: what is asked not to be done is not asked for. */
const ASKING: ReadonlySet<Role> = new Set<Role>(['demand', 'channel', 'payment']);

/** As many characters may lie between a negation and what it negates: `请勿 点击`. */
const REACH = 1;

/** Takes out the places of a pattern that a negation turns round. */
export type WithoutNegated = (role: Role, pattern: number, spans: Spans) => Spans;

/**
 * Tells `点击链接` from `请勿点击链接`. A negation counts if it stands inside the words that were found or right
 * before them. Patterns that say a negation themselves (`不要告诉家人`) are left alone, and so are all roles that do
 * not ask for anything.
 *
 * @param ends where the negations of the text at hand end, in order; looked at with each call
 */
export function createNegation(isExempt: IsExempt, ends: Numbers): WithoutNegated {
  const isNegated = ({ start, end }: Span): boolean => lastBy(ends, end) >= start - REACH;

  return (role, pattern, spans) =>
    ends.count === 0 || !ASKING.has(role) || !spans.some(isNegated) || isExempt(pattern)
      ? spans
      : spans.filter((span) => !isNegated(span));
}

/** The last of ordered numbers that is `limit` or less. */
function lastBy({ list, count }: Numbers, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? list[low - 1]! : -Infinity;
}
