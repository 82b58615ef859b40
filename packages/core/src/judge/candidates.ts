import type { Catalog } from '../catalog/catalog.js';
import { tablesOf } from '../catalog/opened.js';
import { STAGES } from '../catalog/script.js';
import type { Cast, StageOf } from './file-scripts.js';
import type { ScriptMatch } from './verdict.js';
import { createTally } from './tally.js';
import { CONTEXT_ROLES, type Heaviest } from './weigh.js';

/**
 * Which scripts the signals found may belong to, the likeliest first. `more` says what else adds to the weight of a
 * script.
 */
export type Candidates = (found: Heaviest, more?: (stageOf: StageOf) => number) => Candidate[];

export function createCandidates(catalog: Catalog, cast: Cast = tablesOf(catalog).cast): Candidates {
  const settings = catalog.judge;
  const { scripts, listings } = cast;
  const tally = createTally(settings);

  /** By script: what the message at hand shows of it. Those shown are in `shown`, the others are empty. */
  const placesOf: number[][] = scripts.map(() => []);
  const furthest = new Uint8Array(scripts.length);
  const specific = new Float64Array(scripts.length);

  return (found, more) => {
    const shown: number[] = [];
    const context: number[] = [];
    for (let i = 0; i < found.length; i++) {
      const { id, role, weight } = found[i]!.signal;
      const listing = listings.get(id);
      if (CONTEXT_ROLES.has(role)) context.push(i);
      else if (listing) {
        const { places, stages } = listing;
        const its = weight * Math.log(scripts.length / places.length);
        for (let j = 0; j < places.length; j++) {
          const script = places[j]!;
          if (placesOf[script]!.push(i) === 1) {
            shown.push(script);
            furthest[script] = stages[j]!;
            specific[script] = its;
          } else {
            if (stages[j]! > furthest[script]!) furthest[script] = stages[j]!;
            specific[script]! += its;
          }
        }
      }
    }
    tally.begin(found, context);
    const candidates = shown.map((script): Candidate => {
      const { id, stageOf, category } = scripts[script]!;
      const score = tally.weigh(placesOf[script]!, more?.(stageOf));
      const complete = tally.isComplete();
      placesOf[script]!.length = 0;
      const isDanger = complete && score >= settings.danger;
      return {
        match: { id, stage: STAGES[furthest[script]!]!, score, complete },
        isDanger,
        rank: (isDanger ? DANGER : 0) + Math.round(score * 10),
        specific: specific[script]!,
        stageOf,
        category,
      };
    });
    return candidates.sort(byLikelihood);
  };
}

/** More than the rank of any score. */
const DANGER = 16;

export interface Candidate {
  readonly match: ScriptMatch;
  readonly isDanger: boolean;
  /** Danger before all else, then the score in tenths. */
  readonly rank: number;
  readonly stageOf: StageOf;
  /** Weight of its signals, each by how few of all scripts list it (its logarithm): `log(scripts / those that list it)`. */
  readonly specific: number;
  /** Place of its category in the catalog, which lists the commonest first. */
  readonly category: number;
}

/**
 * Scores soon come near to 1, and words that many scripts share say little about which one it is; so among near-equal
 * scores the script whose signals are the most its own comes first, then the commoner kind.
 */
function byLikelihood(a: Candidate, b: Candidate): number {
  return (
    b.rank - a.rank ||
    b.specific - a.specific ||
    a.category - b.category ||
    b.match.score - a.match.score ||
    (a.match.id < b.match.id ? -1 : 1)
  );
}
