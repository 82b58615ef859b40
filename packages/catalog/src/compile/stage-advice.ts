import type { Stage } from '@fraud-free/core';
import type { AdviceSource, ScriptSource } from '../source/rules.js';

/** At which stages each piece of advice helps, by its id, the most urgent first; advice that does not say so helps at all. */
export type Fit = ReadonlyMap<string, AdviceSource['stages']>;

export function fitOf(advice: readonly AdviceSource[]): Fit {
  return new Map(advice.map(({ id, stages }) => [id, stages]));
}

/**
 * What helps at each stage of a script: what the stage names itself, or two pieces of the script's advice that fit it, rather
 * such as no earlier stage has, so that nobody reads the same at every step; in the order of `advice.yaml`. Empty where
 * nothing fits.
 *
 * @example
 * stageAdvice(script, fit); // => [['stop-and-hang-up'], ['do-not-share-screen'], ['call-110-after-payment', 'call-96110']]
 */
export function stageAdvice({ stages, advice }: Pick<ScriptSource, 'stages' | 'advice'>, fit: Fit): string[][] {
  const told = new Set<string>();
  return stages.map(({ stage, advice: own }) => {
    const fitting = advice.filter((id) => fits(fit.get(id), stage));
    const fresh = fitting.filter((id) => !told.has(id));
    const chosen = new Set(own ?? [...fresh, ...fitting.filter((id) => told.has(id))].slice(0, MOST));
    for (const id of chosen) told.add(id);
    return own ? [...own] : [...fit.keys()].filter((id) => chosen.has(id));
  });
}

const MOST = 2;

function fits(stages: readonly Stage[] | undefined, stage: Stage): boolean {
  return stages === undefined || stages.includes(stage);
}
