import type { Catalog } from '@fraud-free/core';
import { holds, type Example } from './examples.js';
import { createSampleJudge } from './judge-samples.js';
import type { Weights } from './weights.js';

/**
 * Takes back as much of a fit as the examples demand: where one held with the weights of before and no longer does, its
 * signals go halfway back, again and again, until all hold. With the weights of before they do, so it ends.
 */
export function holdExamples(
  catalog: Catalog,
  examples: readonly Example[],
  before: Weights,
  fitted: Weights,
): Weights {
  const judgeBefore = createSampleJudge(catalog, before);
  const held = examples.flatMap((example) => {
    const { level, ...judgement } = judgeBefore(example);
    // A genuine message that raised an alarm before may do so still, but no worse one.
    if (example.script === undefined) return [{ ...example, level }];
    return holds(example, { level, ...judgement }) ? [example] : [];
  });
  const weights = new Map(fitted);
  for (;;) {
    const judge = createSampleJudge(catalog, weights);
    const broken = held.filter((example) => !holds(example, judge(example)));
    if (broken.length === 0) return weights;
    const ids = new Set(
      broken.flatMap(({ readings }) => readings.flatMap(({ found }) => found.map(({ signal }) => signal.id))),
    );
    for (const id of ids) weights.set(id, halfway(weights.get(id)!, before.get(id)!));
  }
}

/** In tenths; at the latest the sixth time it is back. */
function halfway(weight: number, before: number): number {
  const middle = Math.round(((weight + before) / 2) * 10) / 10;
  return Math.abs(middle - before) < Math.abs(weight - before) && Math.abs(middle - before) >= 0.1 ? middle : before;
}
