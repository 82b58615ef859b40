import type { Catalog } from '../catalog/catalog.js';
import { tablesOf } from '../catalog/opened.js';
import { STAGES } from '../catalog/script.js';
import type { Cast, Listing, StageOf } from './file-scripts.js';
import type { ScriptMatch } from './verdict.js';
import { createTally } from './tally.js';
import { isContextRole, type Heaviest } from './weigh.js';

/**
 * Which scripts the signals found may belong to, the likeliest first. `subjects` says how many of its subjects were named,
 * `more` what else adds to the weight of a script. Those that score below `least` are left out, but for the first
 * {@link FEW} and what scores most.
 */
export type Candidates = (
  found: Heaviest,
  subjects: (script: string) => number,
  more?: (stageOf: StageOf) => number,
  least?: number,
) => Candidate[];

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
  /** How well it goes with what was found. */
  const told = new Float64Array(scripts.length);
  const scores = new Float64Array(scripts.length);
  const isComplete = new Uint8Array(scripts.length);

  /**
   * Scores soon come near to 1, and words that many scripts share say little about which one it is; so the script comes
   * first that tells the most of what was found in words of its own and whose subjects were named, then the commoner kind.
   */
  const byLikelihood = (a: number, b: number): number =>
    told[b]! - told[a]! || scripts[a]!.category - scripts[b]!.category || (scripts[a]!.id < scripts[b]!.id ? -1 : 1);

  return (found, subjects, more, least = 0) => {
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
          told[script] = its;
        } else {
          if (stages[j]! > furthest[script]!) furthest[script] = stages[j]!;
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
    let most = 0;
    for (const script of shown) {
      const end = ends[script]!;
      const score = tally.weigh(lists, more?.(scripts[script]!.stageOf), end - counts[script]!, end);
      counts[script] = 0;
      scores[script] = score;
      if (score > most) most = score;
      isComplete[script] = Number(tally.isComplete());
      told[script]! +=
        ODDS * Math.log(score / (1.001 - score)) + SUBJECT * Math.min(subjects(scripts[script]!.id), MOST_SUBJECTS);
    }
    const candidates: Candidate[] = [];
    for (const script of inOrder(shown, byLikelihood)) {
      const score = scores[script]!;
      if (candidates.length >= FEW && score < Math.min(least, most)) continue;
      const { id, stageOf } = scripts[script]!;
      candidates.push({
        match: { id, stage: STAGES[furthest[script]!]!, score, complete: isComplete[script] === 1 },
        isDanger: isComplete[script] === 1 && score >= settings.danger,
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

/**
 * What a unit of a script's log odds and each of its subjects add, beside the weights of its signals, each times how much
 * that signal tells of which script it is. Chosen so that most of the examples, and of messages of which
 * `test/rules/frauds` says the script, are named rightly.
 */
const ODDS = 2;
const SUBJECT = 12;
const MOST_SUBJECTS = 4;

const MANY = 128;
const FIRST_SIZE = 1024;

export interface Candidate {
  readonly match: ScriptMatch;
  readonly isDanger: boolean;
  readonly stageOf: StageOf;
}
