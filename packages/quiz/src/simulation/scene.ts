import type { Catalog, Localised, Script, Stage } from '@fraud-free/core';
import { isTalk } from '@fraud-free/core/inside';
import { fits, MOVES } from '../moves.js';
import { createRandom, type Random } from '../random.js';
import { SLIPS } from '../slips.js';
import { DOUBTS, GOING_ALONG } from './lines.js';
import type { SimulationChoice, SimulationScene, SimulationState, SimulationTurn } from './simulation-types.js';

/**
 * The scene at a stage: what happens, what the fraudster says, and two or three ways to answer. The good one is a move
 * that follows the script's own advice, the bad one a slip against it, as in the quiz; a doubt is answered with what the
 * script says they answer.
 */
export function sceneOf(
  catalog: Catalog,
  script: Script,
  at: number,
  { lang, seed }: SimulationState,
  turns: readonly SimulationTurn[],
): SimulationScene {
  const { stage, summary, asks, signals } = script.stages[at]!;
  const random = createRandom([seed, script.id, stage].join('\u0000'));
  const said = script.examples.hits.filter((one) => one.stage === stage && !isTalk(one.text));
  const [hit] = random.shuffle(said.filter((one) => one.lang === lang)).concat(said.filter(isLike(lang)));
  const taken = new Set(turns.map(({ choice }) => choice.id));
  const choices = random.shuffle([
    safe(catalog, script, signals, at),
    risky(catalog, script, stage, hit?.signals ?? signals, random, taken),
    ...doubt(script, at, stage, turns),
  ]);
  return {
    stage,
    happens: summary,
    ...(hit && { message: { text: hit.text, lang: hit.lang } }),
    asks,
    choices,
  };
}

/** The same language, written otherwise. */
function isLike(lang: string): (one: { readonly lang: string }) => boolean {
  const primary = (tag: string): string => tag.split('-', 1)[0]!;
  return (one) => primary(one.lang) === primary(lang);
}

/** A move that fits what is said at this stage; another at each, as far as there are several. */
function safe(catalog: Catalog, script: Script, signals: readonly string[], at: number): SimulationChoice {
  const moves = script.advice.flatMap((id) => {
    const move = MOVES.find((one) => one.advice === id && fits(one.needs, signals));
    const advice = catalog.advice.find((one) => one.id === id);
    return move && advice ? { id: `advice/${id}`, kind: 'safe' as const, text: move.text, leadsTo: advice.text } : [];
  });
  return moves[at % Math.max(1, moves.length)] ?? { ...STOPPING, kind: 'safe' };
}

/** A slip made for such a message, or such a stage where there is none, not taken before; else what people do there. */
function risky(
  catalog: Catalog,
  { advice, stages }: Script,
  stage: Stage,
  signals: readonly string[],
  random: Random,
  taken: ReadonlySet<string>,
): SimulationChoice {
  const known = new Set(catalog.advice.map(({ id }) => id).filter((id) => advice.includes(id)));
  const [slip] = random
    .shuffle(SLIPS)
    .filter(({ breaks, needs }) => needs.length > 0 && breaks.some((id) => known.has(id)) && fits(needs, signals))
    .filter(({ id }) => !taken.has(`slip/${id}`));
  const next = stages[stages.findIndex((one) => one.stage === stage) + 1];
  return slip
    ? { id: `slip/${slip.id}`, kind: 'risky', text: slip.text, leadsTo: slip.why }
    : { id: 'go-along', kind: 'risky', text: GOING_ALONG[stage], leadsTo: next?.summary ?? ENDLESS };
}

/** Voiced once at a stage, and as long as they have an answer. */
function doubt({ rebuttals }: Script, at: number, stage: Stage, turns: readonly SimulationTurn[]): SimulationChoice[] {
  const doubts = turns.filter(({ choice }) => choice.kind === 'doubt');
  const answer = rebuttals[doubts.length];
  // At the very first stage there is little to doubt yet, and a doubt is no way to end a talk.
  if (answer === undefined || at === 0 || doubts.some((turn) => turn.stage === stage)) return [];
  return [{ id: 'doubt', kind: 'doubt', text: DOUBTS[stage], leadsTo: answer }];
}

const STOPPING: { readonly id: string; readonly text: Localised; readonly leadsTo: Localised } = {
  id: 'stop',
  text: { 'zh-CN': '到此为止，先跟家里人说一声', en: 'Stop here and tell the family first' },
  leadsTo: {
    'zh-CN': '停下来就对了。真有事情，等得起您核实。',
    en: 'Stopping is right. What is real can wait while you check.',
  },
};

const ENDLESS: Localised = {
  'zh-CN': '之后还会有新的名目，让您一次又一次地付。',
  en: 'After that there is always a new reason to pay once more.',
};
