/** So many frauds and as many genuine messages must have been judged before these measures say anything. */
export const ENOUGH_JUDGED = 10;

/**
 * How well somebody tells frauds from genuine messages, and to which side they lean: the measures of signal detection
 * theory. Source: D. M. Green, J. A. Swets, Signal Detection Theory and Psychophysics, 1966.
 */
export interface Sensitivity {
  /** Share of the frauds that were recognised, and of the genuine messages that were taken for frauds; 0 to 1. */
  readonly hitRate: number;
  readonly falseAlarmRate: number;
  /** d': 0 is guessing, 1 fair, 2 good, 3 and more hardly ever wrong. */
  readonly dPrime: number;
  /** c: below 0 one suspects too much, above 0 one trusts too much. */
  readonly bias: number;
}

/** So many out of so many. */
interface Errors {
  readonly count: number;
  readonly of: number;
}

/**
 * The measures of two tallies of errors, or nothing as long as there are fewer than {@link ENOUGH_JUDGED} of either.
 * Rates are corrected log-linearly for d' and c (half a case is added to each count, a whole one to each sum), so that
 * somebody without an error has a value, too. Source: M. J. Hautus, Corrections for extreme proportions, 1995.
 *
 * @param missed frauds taken for genuine, of the frauds judged
 * @param distrusted genuine messages taken for frauds, of those judged
 * @example
 * sensitivity({ count: 2, of: 20, … }, { count: 4, of: 20, … }).dPrime; // => 1.97…
 */
export function sensitivity(
  { count: misses, of: frauds }: Errors,
  { count: alarms, of: genuine }: Errors,
): Sensitivity | undefined {
  if (frauds < ENOUGH_JUDGED || genuine < ENOUGH_JUDGED) return undefined;
  const hits = frauds - misses;
  const hit = quantile((hits + 0.5) / (frauds + 1));
  const alarm = quantile((alarms + 0.5) / (genuine + 1));
  return {
    hitRate: hits / frauds,
    falseAlarmRate: alarms / genuine,
    dPrime: hit - alarm,
    bias: -(hit + alarm) / 2,
  };
}

/**
 * The quantile of the standard normal distribution, right to nine digits: P. J. Acklam's rational approximation, in its
 * central region and its tails.
 */
function quantile(share: number): number {
  if (share > 1 - TAIL) return -quantile(1 - share);
  if (share < TAIL) {
    const q = Math.sqrt(-2 * Math.log(share));
    return polynomial(C, q) / (polynomial(D, q) * q + 1);
  }
  const q = share - 0.5;
  const r = q * q;
  return (polynomial(A, r) * q) / (polynomial(B, r) * r + 1);
}

const TAIL = 0.02425;
const A = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
];
const B = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572];
const C = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const D = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416];

/** By the powers of `x`, the highest first. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
