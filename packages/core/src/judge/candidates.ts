import type { Catalog } from '../catalog/catalog.js';
import { tablesOf } from '../catalog/opened.js';
import { STAGES } from '../catalog/script.js';
import type { Cast, Listing, StageOf } from './file-scripts.js';
import type { ScriptMatch } from './verdict.js';
import { createTally } from './tally.js';
import { isContextRole, type Heaviest } from './weigh.js';

/**
 * Which scripts the signals found may belong to, the likeliest first. `more` says what else adds to the weight of a
 * script. Those that score below `least` are left out, but for the first {@link FEW}.
 */
export type Candidates = (found: Heaviest, more?: (stageOf: StageOf) => number, least?: number) => Candidate[];

/** As many scripts are named in any case. */
const FEW = 5;

export function createCandidates(catalog: Catalog, cast: Cast = tablesOf(catalog).cast): Candidates {
  const settings = catalog.judge;
  const { scripts, listings } = cast;
  const tally = createTally(settings);

  /** By script: how many signals of it the message at hand shows, then where the list of their places ends. */
  const counts = new Int32Array(scripts.length);
  const ends = new Int32Array(scripts.length);
  /** The lists, one behind another. */
  let lists = new Uint32Array(FIRST_SIZE);
  const furthest = new Uint8Array(scripts.length);
  /** How much of what was found each tells, those words most that are its own, and in how many stages. */
  const told = new Float64Array(scripts.length);
  /** Its stages that were shown, as bits. */
  const stagesShown = new Uint8Array(scripts.length);
  const scores = new Float64Array(scripts.length);
  const isComplete = new Uint8Array(scripts.length);
  /** Danger before all else, then the score in tenths. */
  const ranks = new Uint8Array(scripts.length);

  /**
   * Scores soon come near to 1, and words that many scripts share say little about which one it is; so among near-equal
   * scores the script comes first that tells the most of what was found in words of its own, then the commoner kind.
   */
  const byLikelihood = (a: number, b: number): number =>
    ranks[b]! - ranks[a]! ||
    told[b]! - told[a]! ||
    scripts[a]!.category - scripts[b]!.category ||
    scores[b]! - scores[a]! ||
    (scripts[a]!.id < scripts[b]!.id ? -1 : 1);

  return (found, more, least = 0) => {
    const shown: number[] = [];
    const context: number[] = [];
    const listed: { readonly place: number; readonly listing: Listing }[] = [];
    for (let i = 0; i < found.length; i++) {
      const { id, role, weight } = found[i]!.signal;
      if (isContextRole(role)) {
        context.push(i);
        continue;
      }
      const listing = listings.get(id);
      if (!listing) continue;
      listed.push({ place: i, listing });
      const { places, stages } = listing;
      const its = weight * Math.log(scripts.length / places.length);
      for (let j = 0; j < places.length; j++) {
        const script = places[j]!;
        if (counts[script]!++ === 0) {
          shown.push(script);
          furthest[script] = stages[j]!;
          stagesShown[script] = 1 << stages[j]!;
          told[script] = its;
        } else {
          if (stages[j]! > furthest[script]!) furthest[script] = stages[j]!;
          stagesShown[script]! |= 1 << stages[j]!;
          told[script]! += its;
        }
      }
    }
    let length = 0;
    for (const script of shown) {
      ends[script] = length;
      length += counts[script]!;
    }
    if (length > lists.length) lists = new Uint32Array(length * 2);
    for (let i = 0; i < listed.length; i++) {
      const { places } = listed[i]!.listing;
      for (let j = 0; j < places.length; j++) lists[ends[places[j]!]!++] = listed[i]!.place;
    }
    tally.begin(found, context);
    for (const script of shown) {
      const end = ends[script]!;
      const score = tally.weigh(lists, more?.(scripts[script]!.stageOf), end - counts[script]!, end);
      counts[script] = 0;
      scores[script] = score;
      isComplete[script] = Number(tally.isComplete());
      const isDanger = isComplete[script] === 1 && score >= settings.danger;
      told[script]! *= 1 + STAGE * bits(stagesShown[script]!);
      ranks[script] = (isDanger ? DANGER : 0) + Math.round(score * 10);
    }
    const candidates: Candidate[] = [];
    for (const script of inOrder(shown, byLikelihood)) {
      const score = scores[script]!;
      if (candidates.length >= FEW && score < least) continue;
      const { id, stageOf } = scripts[script]!;
      candidates.push({
        match: { id, stage: STAGES[furthest[script]!]!, score, complete: isComplete[script] === 1 },
        isDanger: ranks[script]! >= DANGER,
        stageOf,
      });
    }
    return candidates;
  };
}

/** Puts numbers in order. A message shows some dozens of scripts: so many are put in their places one by one. */
function inOrder(numbers: number[], compare: (a: number, b: number) => number): number[] {
  if (numbers.length > MANY) return numbers.sort(compare);
  for (let i = 1; i < numbers.length; i++) {
    const each = numbers[i]!;
    let at = i;
    for (; at > 0 && compare(numbers[at - 1]!, each) > 0; at--) numbers[at] = numbers[at - 1]!;
    numbers[at] = each;
  }
  return numbers;
}

function bits(set: number): number {
  let many = 0;
  for (; set > 0; set &= set - 1) many++;
  return many;
}

/** What each stage that is shown adds to what a script tells. */
const STAGE = 0.25;

const MANY = 128;
const FIRST_SIZE = 1024;

/** More than the rank of any score. */
const DANGER = 16;

export interface Candidate {
  readonly match: ScriptMatch;
  readonly isDanger: boolean;
  readonly stageOf: StageOf;
}
