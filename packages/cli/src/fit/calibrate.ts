import type { JudgeSettings } from '@fraud-free/core';
import { balancedShares } from '../evaluate/balanced-shares.js';
import { shareOf, thresholdsOf, type Needs } from './needs.js';

/** What the evidence of a message weighs, and what the message is. */
export interface Weighed {
  readonly source: string;
  readonly isFraud: boolean;
  readonly weight: number;
}

/** The numbers of a catalog's judge that a fit makes. */
export type Calibration = Pick<JudgeSettings, 'prior' | 'scale' | 'caution' | 'danger'>;

/**
 * The numbers that turn weight into a share of frauds, where half of all messages are frauds and every source counts
 * alike: a logistic regression with one slope, by Newton's method. The thresholds move along, so that no level changes.
 *
 * @returns `undefined` if frauds or others are missing, or nothing tells them apart
 */
export function calibrate(messages: readonly Weighed[], needs: Needs): Calibration | undefined {
  const shares = balancedShares(messages);
  let [prior, scale] = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    let [dPrior, dScale, pp, ps, ss] = [0, RIDGE * (scale - 1), 1e-9, 0, RIDGE];
    for (const [i, { weight, isFraud }] of messages.entries()) {
      const score = shareOf(prior + scale * weight);
      const error = shares[i]! * (score - Number(isFraud));
      const bend = shares[i]! * score * (1 - score);
      dPrior += error;
      dScale += error * weight;
      pp += bend;
      ps += bend * weight;
      ss += bend * weight * weight;
    }
    const divisor = pp * ss - ps * ps;
    prior -= (dPrior * ss - dScale * ps) / divisor;
    scale -= (dScale * pp - dPrior * ps) / divisor;
  }
  prior = Math.round(prior * 100) / 100;
  scale = Math.round(scale * 100) / 100;
  if (!(prior < 0 && scale > 0)) return undefined;
  return { prior, scale, ...thresholdsOf(needs, { prior, scale }) };
}

const ROUNDS = 30;
/** Draws the scale to 1: a trifle, but where frauds and others are wholly apart there would be no end to it. */
const RIDGE = 0.01;
