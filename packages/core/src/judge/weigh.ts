import type { JudgeSettings } from '../catalog/catalog.js';
import type { Role, Signal } from '../catalog/script.js';

/** Roles that speak against a fraud. */
export const CONTEXT_ROLES: ReadonlySet<Role> = new Set<Role>(['official-notice', 'fraud-warning', 'quotation']);

/**
 * How likely a fraud is, given the signals that hold: 0 to 1.
 *
 * Each role adds to the log odds what its strongest signal weighs, and a share of the others, since two ways of
 * claiming to be a bank say little more than one: weights w1 ≥ w2 ≥ w3 … of a role add
 * `w1 + w2·repeat + w3·repeat² + …`. The three context roles take away in the same manner.
 *
 * ```
 * prior −3.5 | identity 1.5 | demand 2.5 + 1·0.5 | pressure 1.5 | official notice −0   →  2.5  →  0.92
 * ```
 *
 * A warning or a report that retells a fraud says all its words, so taking away is not enough: where several signals
 * say that it is one (their weights in sum over {@link RETELLING}), what speaks for a fraud counts only a fraction.
 * One "beware of fraud", which fraudsters write too, does not do that.
 */
export function weigh(signals: readonly Signal[], settings: JudgeSettings): number {
  const byRole = new Map<Role, number[]>();
  for (const { role, weight } of signals) {
    const weights = byRole.get(role);
    if (weights) weights.push(weight);
    else byRole.set(role, [weight]);
  }
  const share = 1 / (1 + Math.max(0, retelling(signals) - RETELLING));
  let logOdds = settings.prior;
  for (const [role, weights] of byRole) {
    const sum = weights.sort((a, b) => b - a).reduce((total, weight, i) => total + weight * settings.repeat ** i, 0);
    logOdds += CONTEXT_ROLES.has(role) ? -sum : sum * share;
  }
  return 1 / (1 + Math.exp(-logOdds));
}

const RETELLING = 3.2;

function retelling(signals: readonly Signal[]): number {
  return signals
    .filter(({ role }) => role === 'fraud-warning' || role === 'quotation')
    .reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * Whether the signals make a whole fraud: a claim (who they are, what they promise), something asked for
 * (an act, a move to another channel, money), and pressure or money among it; three different roles at least.
 * One keyword, however strong, is never enough.
 */
export function isComplete(signals: readonly Signal[]): boolean {
  const roles = new Set(signals.map(({ role }) => role).filter((role) => !CONTEXT_ROLES.has(role)));
  return (
    roles.size >= 3 &&
    (roles.has('identity') || roles.has('lure')) &&
    (roles.has('demand') || roles.has('channel') || roles.has('payment')) &&
    (roles.has('pressure') || roles.has('payment'))
  );
}
