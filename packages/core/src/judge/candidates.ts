import type { Catalog } from '../catalog/catalog.js';
import { STAGES, type Script, type Stage } from '../catalog/script.js';
import type { ScriptMatch } from './verdict.js';
import { CONTEXT_ROLES, isComplete, weigh, type Heaviest } from './weigh.js';

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
  const listings = listingsOf(catalog);
  const categories = catalog.categories.map(({ id }) => id);

  return (found, more = () => 0) => {
    const candidates: Candidate[] = [];
    const places = new Set(found.flatMap(({ signal }) => scriptsWith.get(signal.id) ?? []));
    for (const place of places) {
      const { script, stageOf } = scripts[place]!;
      const itsOrContext = found.filter(({ signal }) => stageOf.has(signal.id) || CONTEXT_ROLES.has(signal.role));
      const its = itsOrContext.filter(({ signal }) => !CONTEXT_ROLES.has(signal.role));
      if (its.length === 0) continue;
      const match = {
        id: script.id,
        stage: furthest(its.map(({ signal }) => stageOf.get(signal.id)!)),
        score: weigh(itsOrContext, settings, more(stageOf)),
        complete: isComplete(its),
      };
      const isDanger = match.complete && match.score >= settings.danger;
      const specific = its.reduce((sum, { signal }) => sum + signal.weight / listings.get(signal.id)!, 0);
      candidates.push({ match, isDanger, specific, stageOf, category: categories.indexOf(script.category) });
    }
    return candidates.sort(byLikelihood);
  };
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

/** By how many scripts each signal is listed. */
function listingsOf({ scripts }: Catalog): ReadonlyMap<string, number> {
  const listings = new Map<string, number>();
  for (const { stages } of scripts) {
    for (const id of new Set(stages.flatMap(({ signals }) => signals))) listings.set(id, (listings.get(id) ?? 0) + 1);
  }
  return listings;
}

/** A signal that several stages list counts for the first of them. */
function stagesBySignal(script: Script): Map<string, Stage> {
  const stages = new Map<string, Stage>();
  for (const { stage, signals } of script.stages) {
    for (const id of signals) if (!stages.has(id)) stages.set(id, stage);
  }
  return stages;
}

export function furthest(stages: readonly Stage[]): Stage {
  return stages.reduce((far, stage) => (STAGES.indexOf(stage) > STAGES.indexOf(far) ? stage : far));
}
