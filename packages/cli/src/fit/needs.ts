import type { JudgeSettings } from '@fraud-free/core';

/** What evidence must weigh in sum to be `caution`, and a complete script to be `danger`. */
export interface Needs {
  readonly caution: number;
  readonly danger: number;
}

/**
 * The weights that the thresholds of a catalog stand for. A fit leaves them alone, while the scale of the score changes
 * and the thresholds with it.
 *
 * @example
 * needsOf({ prior: -3.5, scale: 1, repeat: 0.5, caution: 0.5, danger: 0.8 }); // => { caution: 3.5, danger: 4.89 }
 */
export function needsOf({ prior, scale, caution, danger }: JudgeSettings): Needs {
  const weightOf = (score: number): number => Math.round(((logOddsOf(score) - prior) / scale) * 100) / 100;
  return { caution: weightOf(caution), danger: weightOf(danger) };
}

/** The thresholds for what is needed: a trifle less, so that what weighs exactly enough does, whatever sums round to. */
export function thresholdsOf(
  { caution, danger }: Needs,
  { prior, scale }: Pick<JudgeSettings, 'prior' | 'scale'>,
): Pick<JudgeSettings, 'caution' | 'danger'> {
  const threshold = (needed: number): number =>
    Math.round(shareOf(prior + scale * (needed - TRIFLE)) * 100_000) / 100_000;
  return { caution: threshold(caution), danger: threshold(danger) };
}

const TRIFLE = 0.001;

/** What the evidence weighs that a score stands for; next to 1 a score can't tell any more. */
export function weightOf(score: number, { prior, scale }: JudgeSettings): number {
  return (logOddsOf(Math.min(score, 1 - 1e-12)) - prior) / scale;
}

function logOddsOf(share: number): number {
  return Math.log(share / (1 - share));
}

export function shareOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
