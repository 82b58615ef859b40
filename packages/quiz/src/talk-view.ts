import { localise, type Catalog, type Stage } from '@fraud-free/core';
import { QuizError } from './errors.js';
import { findAuthored } from './look-up.js';
import { TALK_ENDS, type Authored, type Question, type Talk } from './question.js';
import type { ItemScene } from './quiz-file.js';
import { createRandom } from './random.js';
import { viewSimulation } from './simulation/simulation.js';
import type { SimulationEnd, SimulationKind } from './simulation/simulation-types.js';

/** Where the talk of a question stands, in one language. */
export interface TalkView {
  /** The choices taken so far, with what they led to. */
  readonly turns: readonly TalkChoice[];
  /** What stands before the player; absent at the end. */
  readonly scene?: TalkScene;
  readonly end?: SimulationEnd;
  /** At the end: the answer to the question. */
  readonly answer?: number;
}

export interface TalkScene {
  readonly stage?: Stage;
  /** What happens, and what they want; an authored talk has none of both. */
  readonly happens?: string;
  readonly asks?: string;
  /** What they say, if there is an example. */
  readonly message?: { readonly text: string; readonly lang: string };
  readonly choices: readonly TalkChoice[];
}

export interface TalkChoice {
  readonly id: string;
  readonly kind: SimulationKind;
  readonly text: string;
  readonly leadsTo: string;
}

/**
 * The talk of a question, from its beginning through the choices taken, whether it comes from a script or was written by
 * hand. Its end is the answer.
 *
 * @param taken ids of the choices, in their order
 * @throws {QuizError} `question-withdrawn`, `choice-invalid`; `event-illegal` for a question that is no talk
 * @example
 * let talk = viewTalk(catalog, question, [], 'en');
 * talk = viewTalk(catalog, question, [talk.scene.choices[0].id], 'en');
 * if (talk.answer !== undefined) state = advance(state, { type: 'answer', choice: talk.answer });
 */
export function viewTalk(catalog: Catalog, question: Question, taken: readonly string[], lang: string): TalkView {
  if (question.kind === 'talk') return fromScript(catalog, question, taken, lang);
  if (question.kind === 'authored' && question.form === 'talk') return fromItem(catalog, question, taken, lang);
  throw new QuizError('event-illegal', `The question ${question.id} is no talk: expected one of the form talk.`);
}

function fromScript(
  catalog: Catalog,
  { script, lang: own, seed }: Talk,
  taken: readonly string[],
  lang: string,
): TalkView {
  const { turns, scene, end } = viewSimulation(catalog, { format: 1, script, lang: own, seed, taken });
  const told = ({ id, kind, text, leadsTo }: (typeof turns)[number]['choice']): TalkChoice => ({
    id,
    kind,
    text: localise(text, lang),
    leadsTo: localise(leadsTo, lang),
  });
  return {
    turns: turns.map(({ choice }) => told(choice)),
    ...(scene && {
      scene: {
        stage: scene.stage,
        happens: localise(scene.happens, lang),
        asks: localise(scene.asks, lang),
        ...(scene.message && { message: scene.message }),
        choices: scene.choices.map(told),
      },
    }),
    ...ended(end),
  };
}

function fromItem(catalog: Catalog, question: Authored, taken: readonly string[], lang: string): TalkView {
  const item = findAuthored(catalog, question);
  if (item?.scenes === undefined) {
    throw new QuizError('question-withdrawn', `The question ${question.id} is no longer there: draw a new round.`);
  }
  const turns: TalkChoice[] = [];
  let at = 0;
  let paid = false;
  let end: SimulationEnd | undefined;
  for (const id of taken) {
    const choice = end
      ? undefined
      : choicesOf(item.scenes[at]!, at, turns, question.id, lang).find((one) => one.id === id);
    if (choice === undefined)
      throw new QuizError('choice-invalid', `"${id}" is no choice here: take one of the scene.`);
    turns.push(choice);
    if (choice.kind === 'safe') end = paid ? 'stopped-late' : 'stopped';
    if (choice.kind === 'risky') {
      paid ||= item.scenes[at]!.pays ?? false;
      at++;
      if (at >= item.scenes.length) end = 'paid';
    }
  }
  const scene = end === undefined ? item.scenes[at] : undefined;
  return {
    turns,
    ...(scene && {
      scene: {
        message: { text: localise(scene.says, lang), lang },
        choices: choicesOf(scene, at, turns, question.id, lang),
      },
    }),
    ...ended(end),
  };
}

/** Shuffled by the question, so that the good one has no place of its own; a doubt is voiced once. */
function choicesOf(
  { choices }: ItemScene,
  at: number,
  turns: readonly TalkChoice[],
  seed: string,
  lang: string,
): TalkChoice[] {
  const told = choices.map(({ kind, text, leadsTo }, index) => ({
    id: `${at}/${index}`,
    kind,
    text: localise(text, lang),
    leadsTo: localise(leadsTo, lang),
  }));
  const taken = new Set(turns.map(({ id }) => id));
  return createRandom(`${seed} ${at}`)
    .shuffle(told)
    .filter(({ id }) => !taken.has(id));
}

function ended(end: SimulationEnd | undefined): Pick<TalkView, 'end' | 'answer'> {
  return end === undefined ? {} : { end, answer: TALK_ENDS.indexOf(end) };
}
