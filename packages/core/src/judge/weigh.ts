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
 * The log odds are those of a message with no evidence, and what the evidence weighs in sum: see
 * {@link contributionsOf}. The scale is fitted, so that the score means what it says. `more` is added to the weight.
 *
 * ```
 * prior −2.4 + 0.9 · (identity 1.5 | demand 2.5 + 1·0.5 | pressure 1.5 | official notice −0)  →  3.0  →  0.95
 * ```
 */
export function weigh(found: Heaviest, settings: JudgeSettings, more = 0): number {
  const weight = sum(contributionsOf(found, settings).map(([, adds]) => adds));
  return 1 / (1 + Math.exp(-(settings.prior + settings.scale * (weight + more))));
}

/**
 * What each signal adds to the evidence, in units of weight.
 *
 * Each role adds what its strongest signal weighs, and a share of the others, since two ways of claiming to be a bank
 * say little more than one: weights w1 ≥ w2 ≥ w3 … of a role add `w1 + w2·repeat + w3·repeat² + …`. A signal whose
 * words all stand in those of a stronger one of its role adds nothing and is left out: nobody is asked twice by the
 * same words. The three context roles take away in the same manner.
 *
 * A warning or a report that retells a fraud says all its words, so taking away is not enough: where several signals
 * say that it is one (their weights in sum over {@link RETELLING}), what speaks for a fraud counts only a fraction.
 * One "beware of fraud", which fraudsters write too, does not do that.
 */
export function contributionsOf(
  found: Heaviest,
  { repeat }: Pick<JudgeSettings, 'repeat'>,
): readonly (readonly [found: FoundSignal, adds: number])[] {
  const roles = byRole(found);
  const retold = weightOf(roles.get('fraud-warning')) + weightOf(roles.get('quotation'));
  const share = 1 / (1 + Math.max(0, retold - RETELLING));
  return [...roles].flatMap(([role, its]) =>
    its.map(
      (each, place) => [each, each.signal.weight * repeat ** place * (CONTEXT_ROLES.has(role) ? -1 : share)] as const,
    ),
  );
}

/** Weights of warnings and quotations in sum, over which a text tells of a fraud rather than committing it. */
export const RETELLING = 3.2;

/** Whether the signals make a whole fraud: nothing of {@link Part} is missing. */
export function isComplete(found: Heaviest): boolean {
  return missingParts(found).length === 0;
}

/**
 * What of a whole fraud the signals do not show: a claim (who they are, what they promise), something asked for
 * (an act, a move to another channel, money), and pressure or money among it; three different roles at least.
 * One keyword, however strong, is never enough, and to ask for a call alone is what genuine senders do, too:
 * what is asked for must weigh {@link LEAST_ASKED} in sum.
 */
export function missingParts(found: Heaviest): Part[] {
  const roles = byRole(found);
  for (const role of CONTEXT_ROLES) roles.delete(role);
  const shown: Readonly<Record<Part, boolean>> = {
    claim: roles.has('identity') || roles.has('lure'),
    asking: sum(ASKING.map((role) => weightOf(roles.get(role)))) >= LEAST_ASKED,
    pressure: roles.has('pressure') || roles.has('payment'),
    'third-role': roles.size >= 3,
  };
  return PARTS.filter((part) => !shown[part]);
}

/** The parts of a whole fraud; see {@link missingParts}. */
export const PARTS = ['claim', 'asking', 'pressure', 'third-role'] as const;
export type Part = (typeof PARTS)[number];

const ASKING: readonly Role[] = ['demand', 'channel', 'payment'];
const LEAST_ASKED = 1.8;

/** The signals of each role, the heaviest first, words said once counted once. */
function byRole(found: Heaviest): Map<Role, FoundSignal[]> {
  const roles = new Map<Role, FoundSignal[]>();
  const taken = new Map<Role, Span[]>();
  for (const each of found) {
    const { role } = each.signal;
    const before = taken.get(role);
    if (!before) {
      taken.set(role, [...each.spans]);
      roles.set(role, [each]);
    } else if (!each.spans.every((span) => before.some((other) => isInside(span, other)))) {
      before.push(...each.spans);
      roles.get(role)!.push(each);
    }
  }
  return roles;
}

function isInside(span: Span, other: Span): boolean {
  return span.start >= other.start && span.end <= other.end;
}

function weightOf(found: Heaviest = []): number {
  return sum(found.map(({ signal }) => signal.weight));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
