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

  const judgeStretch = (signals: readonly Signal[]): Judgement => {
    const score = weigh(signals, settings);
    if (score < settings.caution) return { level: 'no-match', score, scripts: [] };
    const context = signals.filter(({ role }) => CONTEXT_ROLES.has(role));
    const scripts: ScriptMatch[] = [];
    for (const [script, stages] of stagesOf) {
      const own = signals.filter(({ id, role }) => stages.has(id) && !CONTEXT_ROLES.has(role));
      if (own.length === 0) continue;
      scripts.push({
        id: script.id,
        stage: furthest(own.map(({ id }) => stages.get(id)!)),
        score: weigh([...own, ...context], settings),
        complete: isComplete(own),
      });
    }
    scripts.sort((a, b) => Number(isDanger(b)) - Number(isDanger(a)) || b.score - a.score || (a.id < b.id ? -1 : 1));
    return { level: scripts.some(isDanger) ? 'danger' : 'caution', score, scripts };
  };

  const isDanger = (match: ScriptMatch): boolean => match.complete && match.score >= settings.danger;

  return (found) =>
    stretches(found)
      .map(judgeStretch)
      .reduce((worst, next) => (isWorse(next, worst) ? next : worst), judgeStretch([]));
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
