import type { Catalog } from '../catalog/catalog.js';
import { STAGES, type Script, type Signal, type Stage } from '../catalog/script.js';
import type { FoundSignal } from '../match/signals.js';
import type { Level, ScriptMatch } from './verdict.js';
import { CONTEXT_ROLES, isComplete, weigh } from './weigh.js';

/** What the judge makes of the signals of one message. */
export interface Judgement {
  readonly level: Exclude<Level, 'cannot-say'>;
  readonly score: number;
  readonly scripts: readonly ScriptMatch[];
}

export type Judge = (found: readonly FoundSignal[]) => Judgement;

/**
 * A long text is judged by its worst stretch of this length (normalised UTF-16 units), in steps of half of it: what
 * belongs to one fraud is said close together, and an hour of harmless talk must not add up to one.
 */
export const STRETCH = 480;

export function createJudge(catalog: Catalog): Judge {
  const settings = catalog.judge;
  const stagesOf = new Map(catalog.scripts.map((script) => [script, stagesBySignal(script)]));

  const ownerOf = ownersOf(catalog);

  const judgeStretch = (signals: readonly Signal[]): Judgement => {
    const score = worstScore(signals);
    if (score < settings.caution) return { level: 'no-match', score, scripts: [] };
    const context = signals.filter(({ role }) => CONTEXT_ROLES.has(role));
    const candidates: Candidate[] = [];
    for (const [script, stages] of stagesOf) {
      const its = signals.filter(({ id, role }) => stages.has(id) && !CONTEXT_ROLES.has(role));
      if (its.length === 0) continue;
      const match = {
        id: script.id,
        stage: furthest(its.map(({ id }) => stages.get(id)!)),
        score: weigh([...its, ...context], settings),
        complete: isComplete(its),
      };
      const own = its.filter((signal) => ownerOf.get(signal) === script.id);
      const isDanger = match.complete && match.score >= settings.danger;
      candidates.push({ match, isDanger, own: own.reduce((sum, { weight }) => sum + weight, 0) });
    }
    candidates.sort(byLikelihood);
    const level = candidates.some(({ isDanger }) => isDanger) ? 'danger' : 'caution';
    return { level, score, scripts: candidates.map(({ match }) => match) };
  };

  /**
   * What all scripts share, together with what is one script's own; for the script that makes the most of it. Pooling
   * the own signals of all scripts would make each new script add to the score of messages it has nothing to do with.
   */
  const worstScore = (signals: readonly Signal[]): number => {
    const shared = signals.filter((signal) => !ownerOf.has(signal));
    const owners = new Set(signals.map((signal) => ownerOf.get(signal)).filter((owner) => owner !== undefined));
    const scores = [...owners].map((owner) =>
      weigh([...shared, ...signals.filter((signal) => ownerOf.get(signal) === owner)], settings),
    );
    return Math.max(weigh(shared, settings), ...scores);
  };

  return (found) =>
    stretches(found)
      .map(judgeStretch)
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

/** The signals of each stretch that has any. */
function stretches(found: readonly FoundSignal[]): Signal[][] {
  const step = STRETCH / 2;
  const halves = new Map<number, Set<Signal>>();
  for (const { signal, spans } of found) {
    for (const { start } of spans) {
      const half = Math.floor(start / step);
      const signals = halves.get(half);
      if (signals) signals.add(signal);
      else halves.set(half, new Set([signal]));
    }
  }
  return [...halves].map(([half, signals]) => [...new Set([...signals, ...(halves.get(half + 1) ?? [])])]);
}

function isWorse(a: Judgement, b: Judgement): boolean {
  const rank = { danger: 2, caution: 1, 'no-match': 0 };
  return rank[a.level] > rank[b.level] || (a.level === b.level && a.score > b.score);
}
