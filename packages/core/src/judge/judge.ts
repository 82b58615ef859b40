import type { Catalog } from '../catalog/catalog.js';
import { tablesOf } from '../catalog/opened.js';
import type { FoundSignal } from '../match/signals.js';
import { createCandidates } from './candidates.js';
import type { Cast } from './file-scripts.js';
import { createPiles } from './piles.js';
import { createTally } from './tally.js';
import type { Level, ScriptMatch } from './verdict.js';
import { waysOf } from './ways.js';
import { heaviestFirst, isContextRole, weigh, type Heaviest } from './weigh.js';

/** What the judge makes of the signals of one message. */
export interface Judgement {
  readonly level: Exclude<Level, 'cannot-say'>;
  readonly score: number;
  readonly scripts: readonly ScriptMatch[];
  /** The signals of the stretch that was judged worst, in the way in which it was. */
  readonly found: Heaviest;
}

/** @param sentences where the sentences of the text end; without them it is taken for one */
export type Judge = (found: readonly FoundSignal[], sentences?: readonly number[]) => Judgement;

/** @param cast of a catalog that was not opened: what `fileScripts` makes of it */
export function createJudge(catalog: Catalog, cast: Cast = tablesOf(catalog).cast): Judge {
  const settings = catalog.judge;
  const pilesOf = createPiles(cast);
  const candidatesOf = createCandidates(catalog, cast);
  const tally = createTally(settings);

  const scoreOf = (found: Heaviest): number => {
    const piles = pilesOf(found);
    if (piles.length === 1) return weigh(found, settings);
    const context: number[] = [];
    for (let i = 0; i < found.length; i++) if (isContextRole(found[i]!.signal.role)) context.push(i);
    tally.begin(found, context);
    let score = 0;
    for (const pile of piles) {
      // What speaks against a fraud counts for every pile, but where it is one script's own.
      const isWhole = context.every((place) => pile.includes(place));
      const its = isWhole ? tally.weigh(pile.filter((place) => !context.includes(place))) : weighPile(found, pile);
      score = Math.max(score, its);
    }
    return score;
  };
  const weighPile = (found: Heaviest, pile: readonly number[]): number =>
    weigh(
      pile.map((place) => found[place]!),
      settings,
    );

  const judgeWay = (found: Heaviest): Judgement => {
    const all = scoreOf(found);
    if (all < settings.caution) return { level: 'no-match', score: all, scripts: [], found };
    const candidates = candidatesOf(found, undefined, settings.caution);
    const best = candidates.reduce((most, { match }) => Math.max(most, match.score), 0);
    const score = candidates.length > 0 ? between(all, best) : all;
    if (score < settings.caution) return { level: 'no-match', score, scripts: [], found };
    const level = candidates[0]?.isDanger ? 'danger' : 'caution';
    return { level, score, scripts: candidates.map(({ match }) => match), found };
  };

  const nothing = judgeWay([]);

  return (found, sentences) => {
    let worst = nothing;
    for (const way of waysOf(found, sentences)) {
      const next = judgeWay(heaviestFirst(way));
      if (isWorse(next, worst)) worst = next;
    }
    return worst;
  };
}

/**
 * Between how likely all the signals make a fraud and how likely the script does that explains the most of them. Signs
 * that belong to no one fraud, some to this and some to that, are what genuine messages hold, too.
 */
function between(all: number, best: number): number {
  const [odds, its] = [all, best].map((score) => score / (1 - score)) as [number, number];
  const mean = odds ** (1 - EXPLAINED) * its ** EXPLAINED;
  return best < 1 && all < 1 ? mean / (1 + mean) : all;
}

/** So much of the log odds is up to the script. */
const EXPLAINED = 0.6;

export function isWorse(a: Pick<Judgement, 'level' | 'score'>, b: Pick<Judgement, 'level' | 'score'>): boolean {
  return RANK[a.level] > RANK[b.level] || (a.level === b.level && a.score > b.score);
}

const RANK = { danger: 2, caution: 1, 'no-match': 0 };
