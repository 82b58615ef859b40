import type { JudgeSettings } from '../catalog/catalog.js';
import { ROLES, type Role } from '../catalog/script.js';
import type { FoundSignal } from '../match/signals.js';
import type { Span, Spans } from '../match/span.js';

/** Roles that speak against a fraud. */
export function isContextRole(role: Role): boolean {
  return role === 'official-notice' || role === 'fraud-warning' || role === 'quotation';
}

/** Signals that hold, the heaviest first; {@link heaviestFirst} makes it so, and leaving some out keeps it so. */
export type Heaviest = readonly FoundSignal[];

export function heaviestFirst(found: readonly FoundSignal[]): Heaviest {
  if (found.length > FEW) return [...found].sort((a, b) => b.signal.weight - a.signal.weight);
  const sorted = found.slice();
  for (let i = 1; i < sorted.length; i++) {
    const each = sorted[i]!;
    let at = i;
    for (; at > 0 && sorted[at - 1]!.signal.weight < each.signal.weight; at--) sorted[at] = sorted[at - 1]!;
    sorted[at] = each;
  }
  return sorted;
}

/** So many are put in order one by one. */
const FEW = 24;

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
  const roles = rolesOf(found);
  const shareOf = createShareOf(roles, settings.repeat);
  let weight = 0;
  for (let i = 0; i < roles.length; i++) {
    const { isContext, its } = roles[i]!;
    for (let place = 0; place < its.length; place++) {
      weight += its[place]!.signal.weight * settings.repeat ** place * shareOf(isContext, its[place]!);
    }
  }
  return likelihood(weight + more, settings);
}

/** How likely a fraud is, given all that speaks for it and against it. */
export function likelihood(weight: number, { prior, scale }: Pick<JudgeSettings, 'prior' | 'scale'>): number {
  return 1 / (1 + Math.exp(-(prior + scale * weight)));
}

/**
 * What each signal adds to the evidence, in units of weight.
 *
 * Each role adds what its strongest signal weighs, and a share of the others, since two ways of claiming to be a bank
 * say little more than one: weights w1 ≥ w2 ≥ w3 … of a role add `w1 + w2·repeat + w3·repeat² + …`. A signal whose
 * words all stand in those of a stronger one of its role adds nothing and is left out: nobody is asked twice by the
 * same words. The three context roles take away in the same manner, {@link MOST_AGAINST} at most in sum unless a fraud is
 * told of in several places: calm words are cheap, and a whole fraud that ends with them is one still.
 *
 * A warning or a report that retells a fraud says all its words, so taking away is not enough: where several signals
 * say that it is one (their weights in sum over {@link RETELLING}), what speaks for a fraud counts only a fraction.
 * One "beware of fraud", which fraudsters write too, does not do that; and where all that warns stands in one place, it
 * speaks for what stands near it alone: who reports a fraud says so at the beginning and again in the end. How far a
 * warning reaches is told in `waysOf`.
 */
export function contributionsOf(
  found: Heaviest,
  { repeat }: Pick<JudgeSettings, 'repeat'>,
): readonly (readonly [found: FoundSignal, adds: number])[] {
  const roles = rolesOf(found);
  const shareOf = createShareOf(roles, repeat);
  return roles.flatMap(({ isContext, its }) =>
    its.map((each, place) => [each, each.signal.weight * repeat ** place * shareOf(isContext, each)] as const),
  );
}

/** What is left of a weight at these places: of one against a fraud, less than nothing. Signals of context decide that. */
export function createShareOf(roles: Roles, repeat: number): ShareOf {
  let against = 0;
  let aside = 0;
  let retold = 0;
  const told: Span[] = [];
  for (let i = 0; i < roles.length; i++) {
    const { role, isContext, its } = roles[i]!;
    for (let place = 0; isContext && place < its.length; place++) {
      const { signal, spans, isAside } = its[place]!;
      if (isAside) aside += signal.weight * repeat ** place;
      else against += signal.weight * repeat ** place;
      if (role === 'official-notice') continue;
      retold += signal.weight;
      told.push(...spans);
    }
  }
  const share = retold > RETELLING ? 1 / (1 + retold - RETELLING) : 1;
  const place = onePlace(told);
  const ofAside = Math.min(1, MOST_ASIDE / aside);
  if (!place) return (isContext, { isAside }) => (isContext ? -(isAside ? ofAside : 1) : share);
  const ofContext = -Math.min(1, MOST_AGAINST / (against + aside * ofAside));
  const isTold = (spans: Spans): boolean =>
    spans.some(({ start, end }) => start < place.end + NEAR && end > place.start - NEAR);
  return (isContext, { spans, isAside }) =>
    isContext ? ofContext * (isAside ? ofAside : 1) : share < 1 && isTold(spans) ? share : 1;
}

type ShareOf = (isContext: boolean, found: FoundSignal) => number;

/** What the spans cover; `undefined` if a gap between them is longer than a sentence. */
function onePlace(spans: Span[]): Span | undefined {
  spans.sort((a, b) => a.start - b.start);
  const start = spans[0]?.start ?? 0;
  let end = start;
  for (const next of spans) {
    if (next.start > end + SENTENCE) return undefined;
    end = Math.max(end, next.end);
  }
  return { start, end };
}

const MOST_AGAINST = 5;
/** What notices that stand aside take away in sum: anybody may append one. */
const MOST_ASIDE = 1.8;
/** In characters of the normalised text. */
const SENTENCE = 30;
const NEAR = 12;

/** Weights of warnings and quotations in sum, over which a text tells of a fraud rather than committing it. */
export const RETELLING = 3.2;

/**
 * What of a whole fraud the signals do not show: a claim (who they are, what they promise), something asked for
 * (an act, a move to another channel, money), and pressure or money among it; three different roles at least.
 * One keyword, however strong, is never enough, and to ask for a call alone is what genuine senders do, too:
 * what is asked for must weigh {@link LEAST_ASKED} in sum.
 */
export function missingParts(found: Heaviest): Part[] {
  const counts = new Uint32Array(ROLES.length);
  const sums = new Float64Array(ROLES.length);
  for (const { role, its } of rolesOf(found)) {
    const number = ROLES.indexOf(role);
    counts[number] = its.length;
    for (const { signal } of its) sums[number]! += signal.weight;
  }
  const shown = partsShown(counts, sums);
  return PARTS.filter((part) => !shown[part]);
}

/** The parts of a whole fraud; see {@link missingParts}. */
export const PARTS = ['claim', 'asking', 'pressure', 'third-role'] as const;
export type Part = (typeof PARTS)[number];

/**
 * Whether these make a whole fraud: nothing of {@link Part} is missing.
 *
 * @param counts by the number of a role: how many signals it has
 * @param sums what they weigh
 */
export function isComplete(counts: ArrayLike<number>, sums: ArrayLike<number>): boolean {
  const shown = partsShown(counts, sums);
  return shown.claim && shown.asking && shown.pressure && shown['third-role'];
}

function partsShown(counts: ArrayLike<number>, sums: ArrayLike<number>): Readonly<Record<Part, boolean>> {
  let speaking = 0;
  for (let role = 0; role < FIRST_CONTEXT; role++) if (counts[role]! > 0) speaking++;
  return {
    claim: counts[IDENTITY]! + counts[LURE]! > 0,
    asking: sums[DEMAND]! + sums[CHANNEL]! + sums[PAYMENT]! >= LEAST_ASKED,
    pressure: counts[PRESSURE]! + counts[PAYMENT]! > 0,
    'third-role': speaking >= 3,
  };
}

const [IDENTITY, LURE, DEMAND, PRESSURE, CHANNEL, PAYMENT] = [0, 1, 2, 3, 4, 5];
/** The number of the first role that speaks against a fraud. */
export const FIRST_CONTEXT = 6;
const LEAST_ASKED = 1.8;

/** The signals of each role that has any, in the order in which roles come first. */
type Roles = readonly InRole[];

interface InRole {
  readonly role: Role;
  readonly isContext: boolean;
  /** The heaviest first; words said once counted once. */
  readonly its: FoundSignal[];
}

export function rolesOf(found: Heaviest): Roles {
  const roles: InRole[] = [];
  for (let i = 0; i < found.length; i++) {
    const each = found[i]!;
    const { role } = each.signal;
    const before = inRole(roles, role);
    if (before === undefined) roles.push({ role, isContext: isContextRole(role), its: [each] });
    else if (!isSaid(each, before.its, before.its.length)) before.its.push(each);
  }
  return roles;
}

function inRole(roles: Roles, role: Role): InRole | undefined {
  for (let i = 0; i < roles.length; i++) if (roles[i]!.role === role) return roles[i]!;
  return undefined;
}

/** Whether each of its places lies in one of those of the first `count` before. */
export function isSaid({ spans }: FoundSignal, before: Heaviest, count: number): boolean {
  for (let i = 0; i < spans.length; i++) {
    const { start, end } = spans[i]!;
    let isInside = false;
    for (let j = 0; j < count && !isInside; j++) {
      const others = before[j]!.spans;
      for (let k = 0; k < others.length && !isInside; k++)
        isInside = start >= others[k]!.start && end <= others[k]!.end;
    }
    if (!isInside) return false;
  }
  return true;
}
