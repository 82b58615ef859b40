import type { Level } from '@fraud-free/core';
import type { Judged } from './judge-batch.js';

/** Messages by what was said of them. */
export type Counts = Readonly<Record<Level | 'faulty', number>>;

export const NO_COUNTS: Counts = { danger: 0, caution: 0, 'no-match': 0, 'cannot-say': 0, faulty: 0 };

export function addTo(counts: Counts, judged: readonly Judged[]): Counts {
  const sums = { ...counts };
  for (const one of judged) sums['fault' in one ? 'faulty' : one.answer.level]++;
  return sums;
}

export function total(counts: Counts): number {
  return Object.values(counts).reduce((sum, n) => sum + n, 0);
}
