import type { Catalog } from '../catalog/catalog.js';
import { tablesOf } from '../catalog/opened.js';
import type { FoundSignal } from '../match/signals.js';
import { createCandidates } from './candidates.js';
import type { Cast } from './file-scripts.js';
import { createPiles } from './piles.js';
import { createSubjects, type SubjectsIn } from './subjects.js';
import type { Level, ScriptMatch } from './verdict.js';
import { waysOf } from './ways.js';
import { heaviestFirst, weigh, type Heaviest } from './weigh.js';

/** What the judge makes of the signals of one message. */
export interface Judgement {
  readonly level: Exclude<Level, 'cannot-say'>;
  readonly score: number;
  readonly scripts: readonly ScriptMatch[];
  /** The signals of the stretch that was judged worst, in the way in which it was. */
  readonly found: Heaviest;
}

/**
 * @param sentences where the sentences of the text end; without them it is taken for one
 * @param text by whose subjects scripts are told from each other
 */
export type Judge = (found: readonly FoundSignal[], sentences?: readonly number[], text?: string) => Judgement;

/** @param cast of a catalog that was not opened: what `fileScripts` makes of it */
export function createJudge(
  catalog: Catalog,
  cast: Cast = tablesOf(catalog).cast,
  subjectsIn: SubjectsIn = createSubjects(catalog.scripts),
): Judge {
  const settings = catalog.judge;
  const pilesOf = createPiles(cast);
  const candidatesOf = createCandidates(catalog, cast);

  const judgeWay = (found: Heaviest, subjects: (script: string) => number): Judgement => {
    let all = 0;
    for (const pile of pilesOf(found)) all = Math.max(all, weigh(pile, settings));
    if (all < settings.caution) return { level: 'no-match', score: all, scripts: [], found };
    const candidates = candidatesOf(found, subjects, undefined, settings.caution);
    const best = candidates.reduce((most, { match }) => Math.max(most, match.score), 0);
    const score = candidates.length > 0 ? between(all, best) : all;
    if (score < settings.caution) return { level: 'no-match', score, scripts: [], found };
    const level = candidates.some(({ isDanger }) => isDanger) ? 'danger' : 'caution';
    return { level, score, scripts: candidates.map(({ match }) => match), found };
  };

  const nothing = judgeWay([], () => 0);

  return (found, sentences, text = '') => {
    let worst = nothing;
    let about: ReturnType<SubjectsIn> | undefined;
    const subjects = (script: string): number => (about ??= subjectsIn(text)).get(script)?.length ?? 0;
    for (const way of waysOf(found, sentences)) {
      const next = judgeWay(heaviestFirst(way), subjects);
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
