import type { Signal } from '@fraud-free/core';
import { contributionsOf, heaviestFirst } from '@fraud-free/core/inside';
import type { Found } from './sample.js';
import { reweigher, type Weights } from './weights.js';

/** Evidence of which the heaviest pile should weigh at least `needed` if it is a fraud's, and less if not. */
export interface Case {
  readonly piles: readonly Found[];
  readonly isFraud: boolean;
  readonly needed: number;
  /** What it costs to be judged wrongly, where a weight costs half the square of the way it was moved. */
  readonly cost: number;
}

/** Weights stay between these: hardly anything says nothing at all, and nothing says everything. */
export const LEAST_WEIGHT = 0.1;
export const MOST_WEIGHT = 4.5;

/**
 * Weights between what people wrote and what the cases show: those that make all costs together least. A case well on
 * its right side costs nothing, well on its wrong side its whole cost, and in between by its margin:
 *
 * ```
 * cost · ▔▔▔▔▔╲            a step with a soft edge, so that what is lost in any case pulls at nothing,
 *              ╲▁▁▁▁▁      and neither does what is safe
 *   wrong side | right side
 * ```
 *
 * Which pile is the heaviest, and which signal of a role, is asked again every few steps; between two times the weight
 * of a pile is linear in the weights. Nothing is drawn by lot: same input, same weights, to a tenth.
 */
export function fitWeights(
  signals: readonly Pick<Signal, 'id' | 'weight'>[],
  cases: readonly Case[],
  repeat: number,
): Weights {
  const places = new Map(signals.map(({ id }, place) => [id, place]));
  const start = signals.map(({ weight }) => inBounds(weight));
  const weights = [...start];
  const step = createStepper(start.length);
  let lines: readonly Line[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    if (round % REFRESH === 0) {
      const now = new Map(signals.map(({ id }, place) => [id, weights[place]!]));
      lines = cases.map((each) => lineOf(each, reweigher(now), places, repeat));
    }
    const slopes = weights.map((weight, place) => weight - start[place]!);
    for (const line of lines) addSlopes(line, weights, slopes);
    step(slopes, round < ROUNDS * 0.7 ? RATE : RATE / 4).forEach((by, place) => {
      weights[place] = inBounds(weights[place]! - by);
    });
  }
  return new Map(signals.map(({ id, weight }, place) => [id, rounded(weights[place]!, weight)]));
}

const ROUNDS = 120;
const REFRESH = 5;
/** The length of a step, in units of weight. */
const RATE = 0.08;
/** How steep the edge is, per unit of weight, and how far on the right side a case should lie. */
const STEEPNESS = 3;
const SPARE = 0.2;

/** A case while its heaviest pile stays the same: weights times shares. */
interface Line extends Pick<Case, 'isFraud' | 'needed' | 'cost'> {
  readonly places: readonly number[];
  readonly shares: readonly number[];
}

function lineOf(
  { piles, ...rest }: Case,
  reweigh: (found: Found) => Found,
  places: ReadonlyMap<string, number>,
  repeat: number,
): Line {
  let most = -Infinity;
  let its: ReturnType<typeof contributionsOf> = [];
  for (const pile of piles) {
    const parts = contributionsOf(heaviestFirst(reweigh(pile)), { repeat });
    const sum = parts.reduce((total, [, adds]) => total + adds, 0);
    if (sum > most) [most, its] = [sum, parts];
  }
  return {
    ...rest,
    places: its.map(([{ signal }]) => places.get(signal.id)!),
    shares: its.map(([{ signal }, adds]) => adds / signal.weight),
  };
}

function addSlopes(
  { places, shares, isFraud, needed, cost }: Line,
  weights: readonly number[],
  slopes: number[],
): void {
  const weight = places.reduce((sum, place, k) => sum + shares[k]! * weights[place]!, 0);
  const margin = (isFraud ? weight - needed : needed - weight) - SPARE;
  const wrong = 1 / (1 + Math.exp(STEEPNESS * margin));
  const slope = (isFraud ? -1 : 1) * cost * STEEPNESS * wrong * (1 - wrong);
  for (const [k, place] of places.entries()) slopes[place]! += slope * shares[k]!;
}

/** Adam: steps of about the same length for all weights, however many cases show them. */
function createStepper(size: number): (slopes: readonly number[], rate: number) => number[] {
  const mean = new Array<number>(size).fill(0);
  const spread = new Array<number>(size).fill(0);
  let steps = 0;
  return (slopes, rate) => {
    steps++;
    return slopes.map((slope, i) => {
      mean[i] = 0.9 * mean[i]! + 0.1 * slope;
      spread[i] = 0.99 * spread[i]! + 0.01 * slope ** 2;
      return (rate * (mean[i] / (1 - 0.9 ** steps))) / (Math.sqrt(spread[i] / (1 - 0.99 ** steps)) + 1e-6);
    });
  };
}

function inBounds(weight: number): number {
  return Math.min(MOST_WEIGHT, Math.max(LEAST_WEIGHT, weight));
}

/** What moved less than a tenth stays as it was written. */
function rounded(weight: number, written: number): number {
  return Math.abs(weight - written) < 0.1 ? written : Math.round(weight * 10) / 10;
}
