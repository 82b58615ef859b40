import type { Catalog } from '../catalog/catalog.js';
import { STAGES, type Script, type Stage } from '../catalog/script.js';
import type { FoundSignal } from '../match/signals.js';
import { createPiles } from './piles.js';
import { stretchesOf } from './stretches.js';
import type { Level, ScriptMatch } from './verdict.js';
import { CONTEXT_ROLES, heaviestFirst, isComplete, weigh, type Heaviest } from './weigh.js';

/** What the judge makes of the signals of one message. */
export interface Judgement {
  readonly level: Exclude<Level, 'cannot-say'>;
  readonly score: number;
  readonly scripts: readonly ScriptMatch[];
  /** The signals of the stretch that was judged worst. */
  readonly found: Heaviest;
}

export type Judge = (found: readonly FoundSignal[]) => Judgement;

export function createJudge(catalog: Catalog): Judge {
  const settings = catalog.judge;
  const stagesOf = new Map(catalog.scripts.map((script) => [script, stagesBySignal(script)]));

  const pilesOf = createPiles(catalog);
  const listings = listingsOf(catalog);
  const categories = catalog.categories.map(({ id }) => id);

  const judgeStretch = (found: Heaviest): Judgement => {
    const score = Math.max(...pilesOf(found).map((pile) => weigh(pile, settings)));
    if (score < settings.caution) return { level: 'no-match', score, scripts: [], found };
    const candidates: Candidate[] = [];
    for (const [script, stages] of stagesOf) {
      const itsOrContext = found.filter(({ signal }) => stages.has(signal.id) || CONTEXT_ROLES.has(signal.role));
      const its = itsOrContext.filter(({ signal }) => !CONTEXT_ROLES.has(signal.role));
      if (its.length === 0) continue;
      const match = {
        id: script.id,
        stage: furthest(its.map(({ signal }) => stages.get(signal.id)!)),
        score: weigh(itsOrContext, settings),
        complete: isComplete(its),
      };
      const isDanger = match.complete && match.score >= settings.danger;
      const specific = its.reduce((sum, { signal }) => sum + signal.weight / listings.get(signal.id)!, 0);
      candidates.push({ match, isDanger, specific, category: categories.indexOf(script.category) });
    }
    candidates.sort(byLikelihood);
    const level = candidates.some(({ isDanger }) => isDanger) ? 'danger' : 'caution';
    const matches = candidates.map(({ match }) => match);
    const scripts = matches.filter((match, place) => place < FEW || match.score >= settings.caution);
    return { level, score, scripts, found };
  };

  return (found) =>
    stretchesOf(found)
      .map((stretch) => judgeStretch(heaviestFirst(stretch)))
      .reduce((worst, next) => (isWorse(next, worst) ? next : worst), judgeStretch([]));
}

/** As many scripts are named in any case; others only if they would be worth a warning by themselves. */
const FEW = 5;

interface Candidate {
  readonly match: ScriptMatch;
  readonly isDanger: boolean;
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

function furthest(stages: readonly Stage[]): Stage {
  return stages.reduce((far, stage) => (STAGES.indexOf(stage) > STAGES.indexOf(far) ? stage : far));
}

function isWorse(a: Judgement, b: Judgement): boolean {
  const rank = { danger: 2, caution: 1, 'no-match': 0 };
  return rank[a.level] > rank[b.level] || (a.level === b.level && a.score > b.score);
}
