import type { Catalog, Level } from '@fraud-free/core';
import { createJudge, fileScripts, type Judgement } from '@fraud-free/core/inside';
import { needsOf, thresholdsOf } from './needs.js';
import type { Sample } from './sample.js';
import { reweigher, withWeights, type Weights } from './weights.js';

/**
 * Judges samples with weights that the catalog does not have yet, and the thresholds that a fit would write: the real
 * judge, a talk by the worst reading.
 */
export function createSampleJudge(catalog: Catalog, weights: Weights): (sample: Pick<Sample, 'readings'>) => Judgement {
  const settings = { ...catalog.judge, ...thresholdsOf(needsOf(catalog.judge), catalog.judge) };
  const judge = createJudge({ ...withWeights(catalog, weights), judge: settings }, fileScripts(catalog));
  const reweigh = reweigher(weights);
  return ({ readings }) =>
    readings
      .map(({ found, sentences }) => judge(reweigh(found), sentences))
      .reduce((worst, next) => (isWorse(next, worst) ? next : worst));
}

const GRAVITY: Readonly<Record<Level, number>> = { danger: 2, caution: 1, 'no-match': 0, 'cannot-say': 0 };

function isWorse(a: Judgement, b: Judgement): boolean {
  const difference = GRAVITY[a.level] - GRAVITY[b.level];
  return difference > 0 || (difference === 0 && a.score > b.score);
}
