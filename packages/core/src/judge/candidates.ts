import type { Catalog } from '../catalog/catalog.js';
import { STAGES, type Script, type Stage } from '../catalog/script.js';
import type { FoundSignal } from '../match/signals.js';
import type { ScriptMatch } from './verdict.js';
import { CONTEXT_ROLES, isComplete, rolesOf, weighRoles, type Heaviest } from './weigh.js';

/** The stages of a script by the signals that show them. */
export type StageOf = ReadonlyMap<string, Stage>;

/**
 * Which scripts the signals found may belong to, the likeliest first. `more` says what else adds to the weight of a
 * script.
 */
export type Candidates = (found: Heaviest, more?: (stageOf: StageOf) => number) => Candidate[];

export function createCandidates(catalog: Catalog): Candidates {
  const settings = catalog.judge;
  const scripts = catalog.scripts.map((script) => ({ script, stageOf: stagesBySignal(script) }));
  const scriptsWith = fileBySignal(scripts.map(({ stageOf }) => stageOf));
  const categories = new Map(catalog.categories.map(({ id }, place) => [id, place]));

  return (found, more) => {
    const itsOf = new Map<number, number[]>();
    const context: number[] = [];
    for (let i = 0; i < found.length; i++) {
      const { id, role } = found[i]!.signal;
      if (CONTEXT_ROLES.has(role)) context.push(i);
      else for (const place of scriptsWith.get(id) ?? NONE) addTo(itsOf, place, i);
    }
    const candidates: Candidate[] = [];
    for (const [place, its] of itsOf) {
      const { script, stageOf } = scripts[place]!;
      const roles = rolesOf(inOrder(its, context, found));
      let furthest = 0;
      let specific = 0;
      for (const i of its) {
        const { id, weight } = found[i]!.signal;
        furthest = Math.max(furthest, STAGES.indexOf(stageOf.get(id)!));
        specific += weight / scriptsWith.get(id)!.length;
      }
      const match = {
        id: script.id,
        stage: STAGES[furthest]!,
        score: weighRoles(roles, settings, more?.(stageOf)),
        complete: isComplete(roles),
      };
      const isDanger = match.complete && match.score >= settings.danger;
      candidates.push({ match, isDanger, specific, stageOf, category: categories.get(script.category) ?? -1 });
    }
    return candidates.sort(byLikelihood);
  };
}

const NONE: readonly number[] = [];

function addTo(itsOf: Map<number, number[]>, place: number, i: number): void {
  const its = itsOf.get(place);
  if (its) its.push(i);
  else itsOf.set(place, [i]);
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
  /** Weight of its signals, each divided by the number of scripts that list it. */
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

/** The places of the scripts that list a signal: the cost follows what was found, not the number of scripts. */
function fileBySignal(stagesOf: readonly StageOf[]): ReadonlyMap<string, readonly number[]> {
  const filed = new Map<string, number[]>();
  stagesOf.forEach((stageOf, place) => {
    for (const id of stageOf.keys()) {
      const list = filed.get(id);
      if (list) list.push(place);
      else filed.set(id, [place]);
    }
  });
  return filed;
}

/** A signal that several stages list counts for the first of them. */
function stagesBySignal(script: Script): Map<string, Stage> {
  const stages = new Map<string, Stage>();
  for (const { stage, signals } of script.stages) {
    for (const id of signals) if (!stages.has(id)) stages.set(id, stage);
  }
  return stages;
}
