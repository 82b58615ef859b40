import type { Catalog } from '../catalog/catalog.js';
import { tablesOf } from '../catalog/opened.js';
import { STAGES } from '../catalog/script.js';
import type { FoundSignal } from '../match/signals.js';
import type { Cast, StageOf } from './file-scripts.js';
import type { ScriptMatch } from './verdict.js';
import { CONTEXT_ROLES, isComplete, rolesOf, weighRoles, type Heaviest } from './weigh.js';

/**
 * Which scripts the signals found may belong to, the likeliest first. `more` says what else adds to the weight of a
 * script.
 */
export type Candidates = (found: Heaviest, more?: (stageOf: StageOf) => number) => Candidate[];

export function createCandidates(catalog: Catalog, cast: Cast = tablesOf(catalog).cast): Candidates {
  const settings = catalog.judge;
  const { scripts, listings } = cast;

  return (found, more) => {
    const shown = new Map<number, Shown>();
    const context: number[] = [];
    for (let i = 0; i < found.length; i++) {
      const { id, role, weight } = found[i]!.signal;
      const listing = listings.get(id);
      if (CONTEXT_ROLES.has(role)) context.push(i);
      else if (listing) {
        const { places, stages } = listing;
        const specific = weight * Math.log(scripts.length / places.length);
        for (let j = 0; j < places.length; j++) addTo(shown, places[j]!, i, stages[j]!, specific);
      }
    }
    const candidates: Candidate[] = [];
    for (const [place, { its, furthest, specific }] of shown) {
      const { id, stageOf, category } = scripts[place]!;
      const roles = rolesOf(inOrder(its, context, found));
      const score = weighRoles(roles, settings, more?.(stageOf));
      const complete = isComplete(roles);
      const match = { id, stage: STAGES[furthest]!, score, complete };
      candidates.push({ match, isDanger: complete && score >= settings.danger, specific, stageOf, category });
    }
    return candidates.sort(byLikelihood);
  };
}

/** What a message shows of a script: the places of its signals among those found, the last stage by its number. */
interface Shown {
  readonly its: number[];
  furthest: number;
  specific: number;
}

function addTo(shown: Map<number, Shown>, place: number, i: number, stage: number, specific: number): void {
  const script = shown.get(place);
  if (!script) shown.set(place, { its: [i], furthest: stage, specific });
  else {
    script.its.push(i);
    script.furthest = Math.max(script.furthest, stage);
    script.specific += specific;
  }
}

/** The signals at the places of two lists, each in order; their order is kept. */
function inOrder(its: readonly number[], context: readonly number[], found: Heaviest): Heaviest {
  const both: FoundSignal[] = [];
  let next = 0;
  for (const i of its) {
    while (next < context.length && context[next]! < i) both.push(found[context[next++]!]!);
    both.push(found[i]!);
  }
  while (next < context.length) both.push(found[context[next++]!]!);
  return both;
}

export interface Candidate {
  readonly match: ScriptMatch;
  readonly isDanger: boolean;
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
    Number(b.isDanger) - Number(a.isDanger) ||
    Math.round(b.match.score * 10) - Math.round(a.match.score * 10) ||
    b.specific - a.specific ||
    a.category - b.category ||
    b.match.score - a.match.score ||
    (a.match.id < b.match.id ? -1 : 1)
  );
}
