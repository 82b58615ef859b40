import type { Catalog } from '../catalog/catalog.js';
import { STAGES, type Script, type Signal, type Stage } from '../catalog/script.js';
import type { FoundSignal } from '../match/signals.js';
import { stretchesOf } from './stretches.js';
import type { Level, ScriptMatch } from './verdict.js';
import { CONTEXT_ROLES, heaviestFirst, isComplete, weigh, type Heaviest } from './weigh.js';

/** What the judge makes of the signals of one message. */
export interface Judgement {
  readonly level: Exclude<Level, 'cannot-say'>;
  readonly score: number;
  readonly scripts: readonly ScriptMatch[];
}

export type Judge = (found: readonly FoundSignal[]) => Judgement;

export function createJudge(catalog: Catalog): Judge {
  const settings = catalog.judge;
  const stagesOf = new Map(catalog.scripts.map((script) => [script, stagesBySignal(script)]));

  const ownerOf = ownersOf(catalog);

  const judgeStretch = (found: Heaviest): Judgement => {
    const score = worstScore(found);
    if (score < settings.caution) return { level: 'no-match', score, scripts: [] };
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
      const own = its.filter(({ signal }) => ownerOf.get(signal) === script.id);
      const isDanger = match.complete && match.score >= settings.danger;
      candidates.push({ match, isDanger, own: own.reduce((sum, { signal }) => sum + signal.weight, 0) });
    }
    candidates.sort(byLikelihood);
    const level = candidates.some(({ isDanger }) => isDanger) ? 'danger' : 'caution';
    return { level, score, scripts: candidates.map(({ match }) => match) };
  };

  /**
   * What all scripts share, together with what is one script's own; for the script that makes the most of it. Pooling
   * the own signals of all scripts would make each new script add to the score of messages it has nothing to do with.
   */
  const worstScore = (found: Heaviest): number => {
    const owners = new Set(found.map(({ signal }) => ownerOf.get(signal)));
    const scores = [...owners.add(undefined)].map((owner) =>
      weigh(
        found.filter(({ signal }) => {
          const its = ownerOf.get(signal);
          return its === undefined || its === owner;
        }),
        settings,
      ),
    );
    return Math.max(...scores);
  };

  return (found) =>
    stretchesOf(found)
      .map((stretch) => judgeStretch(heaviestFirst(stretch)))
      .reduce((worst, next) => (isWorse(next, worst) ? next : worst), judgeStretch([]));
}

interface Candidate {
  readonly match: ScriptMatch;
  readonly isDanger: boolean;
  /** Weight of the signals that no other script has. */
  readonly own: number;
}

/** Near-equal scores are told apart by what is a script's own: generic words say little about which script it is. */
function byLikelihood(a: Candidate, b: Candidate): number {
  return (
    Number(b.isDanger) - Number(a.isDanger) ||
    Math.round(b.match.score * 10) - Math.round(a.match.score * 10) ||
    b.own - a.own ||
    b.match.score - a.match.score ||
    (a.match.id < b.match.id ? -1 : 1)
  );
}

/** The script that a signal belongs to, by its id `<script>.<name>`; shared signals have none. */
function ownersOf({ signals, scripts }: Catalog): ReadonlyMap<Signal, string> {
  const ids = new Set(scripts.map(({ id }) => id));
  const owners = new Map<Signal, string>();
  for (const signal of signals) {
    const owner = signal.id.split('.', 1)[0]!;
    if (ids.has(owner)) owners.set(signal, owner);
  }
  return owners;
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
