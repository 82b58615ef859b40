import type { Catalog } from '@fraud-free/core';
import { calibrate, type Calibration } from './calibrate.js';
import { casesOf, casesOfExamples } from './cases.js';
import type { Example } from './examples.js';
import { fitWeights } from './fit-weights.js';
import { holdExamples } from './hold-examples.js';
import { createSampleJudge } from './judge-samples.js';
import { needsOf, weightOf } from './needs.js';
import type { Sample } from './sample.js';
import { weightsOf, type Weights } from './weights.js';

/** Numbers for a catalog. */
export interface Fit {
  readonly weights: Weights;
  /** Absent where the samples cannot tell it. */
  readonly judge?: Calibration;
}

/**
 * Fits the weights of a catalog's signals, then the scale of its score, to labelled messages; every example that holds
 * with the catalog's own weights still holds afterwards. Pure: same input, same numbers.
 *
 * @param catalog with the weights that people wrote; those of a former fit would count twice
 */
export function fit(catalog: Catalog, samples: readonly Sample[], examples: readonly Example[]): Fit {
  const needs = needsOf(catalog.judge);
  const before = weightsOf(catalog);
  const cases = [...casesOf(samples, catalog, needs), ...casesOfExamples(examples, catalog, needs)];
  const fitted = fitWeights(catalog.signals, cases, catalog.judge.repeat);
  const weights = holdExamples(catalog, examples, before, fitted);
  const judge = createSampleJudge(catalog, weights);
  const weighed = samples
    .filter(({ silent }) => !silent)
    .map((sample) => ({
      source: sample.source,
      isFraud: sample.label === 'fraud',
      weight: weightOf(judge(sample).score, catalog.judge),
    }));
  const calibration = calibrate(weighed, needs);
  return { weights, ...(calibration && { judge: calibration }) };
}
