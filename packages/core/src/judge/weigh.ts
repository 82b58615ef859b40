import type { JudgeSettings } from '../catalog/catalog.js';
import type { Role } from '../catalog/script.js';
import type { FoundSignal } from '../match/signals.js';
import type { Span } from '../match/span.js';

/** Roles that speak against a fraud. */
export const CONTEXT_ROLES: ReadonlySet<Role> = new Set<Role>(['official-notice', 'fraud-warning', 'quotation']);

/** Signals that hold, the heaviest first; {@link heaviestFirst} makes it so, and leaving some out keeps it so. */
export type Heaviest = readonly FoundSignal[];

export function heaviestFirst(found: readonly FoundSignal[]): Heaviest {
  return [...found].sort((a, b) => b.signal.weight - a.signal.weight);
}

/**
 * How likely a fraud is, given the signals that hold: 0 to 1.
 *
 * Each role adds to the log odds what its strongest signal weighs, and a share of the others, since two ways of
 * claiming to be a bank say little more than one: weights w1 ≥ w2 ≥ w3 … of a role add
 * `w1 + w2·repeat + w3·repeat² + …`. A signal whose words all stand in those of a stronger one adds nothing: nobody is
 * asked twice by the same words. The three context roles take away in the same manner.
 *
 * ```
 * prior −3.5 | identity 1.5 | demand 2.5 + 1·0.5 | pressure 1.5 | official notice −0   →  2.5  →  0.92
 * ```
 *
 * A warning or a report that retells a fraud says all its words, so taking away is not enough: where several signals
 * say that it is one (their weights in sum over {@link RETELLING}), what speaks for a fraud counts only a fraction.
 * One "beware of fraud", which fraudsters write too, does not do that.
 */
export function weigh(found: Heaviest, settings: JudgeSettings): number {
  const roles = weightsByRole(found);
  const retold = sum(roles.get('fraud-warning') ?? []) + sum(roles.get('quotation') ?? []);
  const share = 1 / (1 + Math.max(0, retold - RETELLING));
  let logOdds = settings.prior;
  for (const [role, weights] of roles) {
    const weight = sum(weights.map((each, place) => each * settings.repeat ** place));
    logOdds += CONTEXT_ROLES.has(role) ? -weight : weight * share;
  }
  return 1 / (1 + Math.exp(-logOdds));
}

const RETELLING = 3.2;

/**
 * Whether the signals make a whole fraud: a claim (who they are, what they promise), something asked for
 * (an act, a move to another channel, money), and pressure or money among it; three different roles at least.
 * One keyword, however strong, is never enough, and to ask for a call alone is what genuine senders do, too:
 * what is asked for must weigh {@link LEAST_ASKED} in sum.
 */
export function isComplete(found: Heaviest): boolean {
  const roles = weightsByRole(found);
  for (const role of CONTEXT_ROLES) roles.delete(role);
  const asked = ASKING.flatMap((role) => roles.get(role) ?? []);
  return (
    roles.size >= 3 &&
    (roles.has('identity') || roles.has('lure')) &&
    sum(asked) >= LEAST_ASKED &&
    (roles.has('pressure') || roles.has('payment'))
  );
}

const ASKING: readonly Role[] = ['demand', 'channel', 'payment'];
const LEAST_ASKED = 1.8;

/** The weights of each role, the heaviest first, words said once counted once. */
function weightsByRole(found: Heaviest): Map<Role, number[]> {
  const weights = new Map<Role, number[]>();
  const taken = new Map<Role, Span[]>();
  for (const { signal, spans } of found) {
    const { role, weight } = signal;
    const before = taken.get(role);
    if (!before) {
      taken.set(role, [...spans]);
      weights.set(role, [weight]);
    } else if (!spans.every((span) => before.some((other) => isInside(span, other)))) {
      before.push(...spans);
      weights.get(role)!.push(weight);
    }
  }
  return weights;
}

function isInside(span: Span, other: Span): boolean {
  return span.start >= other.start && span.end <= other.end;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
