import type { JudgeSettings } from '../catalog/catalog.js';
import { ROLES } from '../catalog/script.js';
import type { FoundSignal } from '../match/signals.js';
import { createShareOf, FIRST_CONTEXT, isComplete, isSaid, likelihood, rolesOf, type Heaviest } from './weigh.js';

/**
 * Weighs the same signals for one script after another, as `weigh` does. A message may show dozens of scripts: what
 * they share is worked out once, and none of them needs objects.
 */
export interface Tally {
  /** @param context the places of those that speak against a fraud, which count for every script */
  begin(found: Heaviest, context: readonly number[]): void;
  /** How likely a script is, by the places of its own signals among those found, in order: `its`, or a part of them. */
  weigh(its: ArrayLike<number>, more?: number, from?: number, to?: number): number;
  /** Whether what was weighed last is a whole fraud. */
  isComplete(): boolean;
}

export function createTally({ repeat, ...settings }: JudgeSettings): Tally {
  /** By place: the number of the role, what is left of the weight, and whether others of its role say all its words. */
  const roles: number[] = [];
  const weights: number[] = [];
  const shares: number[] = [];
  const isDoubled: boolean[] = [];
  const powers: number[] = [];
  /** By role: the signals that count for the script at hand, and their places. */
  const kept: FoundSignal[][] = ROLES.map(() => []);
  const places: number[][] = ROLES.map(() => []);
  const counts = new Uint32Array(ROLES.length);
  const seen = new Uint32Array(ROLES.length);
  const sums = new Float64Array(ROLES.length);
  const order = new Uint8Array(ROLES.length);
  let shown = 0;
  let found: Heaviest = [];
  let context: readonly number[] = [];

  const add = (place: number): void => {
    const role = roles[place]!;
    const count = counts[role]!;
    if (count === 0) order[shown++] = role;
    else if (isDoubled[place] && isSaid(found[place]!, kept[role]!, count)) return;
    kept[role]![count] = found[place]!;
    places[role]![count] = place;
    counts[role] = count + 1;
    sums[role]! += weights[place]!;
  };

  return {
    begin(all, itsContext) {
      found = all;
      context = itsContext;
      const shareOf = createShareOf(rolesOf(context.map((place) => all[place]!)), repeat);
      seen.fill(0);
      for (let place = 0; place < all.length; place++) {
        const its = all[place]!;
        const role = ROLES.indexOf(its.signal.role);
        const before = kept[role]!;
        roles[place] = role;
        isDoubled[place] = isSaid(its, before, seen[role]!);
        before[seen[role]!++] = its;
        weights[place] = its.signal.weight;
        shares[place] = shareOf(role >= FIRST_CONTEXT, its);
        powers[place] = repeat ** place;
      }
    },
    weigh(its, more = 0, from = 0, to = its.length) {
      for (let i = 0; i < shown; i++) counts[order[i]!] = sums[order[i]!] = 0;
      shown = 0;
      let next = 0;
      for (let i = from; i < to; i++) {
        while (next < context.length && context[next]! < its[i]!) add(context[next++]!);
        add(its[i]!);
      }
      while (next < context.length) add(context[next++]!);
      let weight = 0;
      for (let i = 0; i < shown; i++) {
        const role = order[i]!;
        for (let rank = 0; rank < counts[role]!; rank++) {
          const place = places[role]![rank]!;
          weight += weights[place]! * powers[rank]! * shares[place]!;
        }
      }
      return likelihood(weight + more, settings);
    },
    isComplete: () => isComplete(counts, sums),
  };
}
