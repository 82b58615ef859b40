import type { Catalog } from '@fraud-free/core';
import { QuizError } from '../errors.js';
import { findScript } from '../look-up.js';
import { sceneOf } from './scene.js';
import type { SimulationEnd, SimulationState, SimulationTurn, SimulationView } from './simulation-types.js';

/**
 * Begins a talk.
 *
 * @throws {QuizError} `no-questions` where the catalog has no such script to play
 * @example
 * let state = startSimulation(catalog, { script: 'flight-change', lang: 'en' });
 * const { scene } = viewSimulation(catalog, state);
 * state = choose(catalog, state, scene.choices[0].id);
 */
export function startSimulation(
  catalog: Catalog,
  { script, lang, seed = '' }: { readonly script: string; readonly lang: string; readonly seed?: string },
): SimulationState {
  if (findScript(catalog, script) === undefined) {
    throw new QuizError('no-questions', `The catalog has no script "${script}" to play: name one that it has.`);
  }
  return { format: 1, script, lang, seed, taken: [] };
}

/**
 * Where the talk stands, from its beginning.
 *
 * @throws {QuizError} `question-withdrawn` where the script is no longer in the catalog; `choice-invalid` where a
 *   choice is no longer offered
 */
export function viewSimulation(catalog: Catalog, state: SimulationState): SimulationView {
  const script = findScript(catalog, state.script);
  if (script === undefined) {
    throw new QuizError('question-withdrawn', `The script "${state.script}" was withdrawn: begin another talk.`);
  }
  const turns: SimulationTurn[] = [];
  let at = 0;
  let end: SimulationEnd | undefined;
  for (const id of state.taken) {
    const scene = end ? undefined : sceneOf(catalog, script, at, state, turns);
    const choice = scene?.choices.find((one) => one.id === id);
    if (choice === undefined || scene === undefined) {
      throw new QuizError('choice-invalid', `"${id}" is no choice here: take one that the scene offers.`);
    }
    turns.push({ stage: scene.stage, choice });
    if (choice.kind === 'risky') at++;
    if (choice.kind === 'safe') end = hasPaid(turns) ? 'stopped-late' : 'stopped';
    else if (at >= script.stages.length) end = 'paid';
  }
  return {
    script,
    turns,
    ...(end ? { end } : { scene: sceneOf(catalog, script, at, state, turns) }),
    avoided: end ? script.stages.slice(at + 1).map(({ stage }) => stage) : [],
  };
}

/**
 * Takes a choice.
 *
 * @throws {QuizError} `choice-invalid` for one that the scene does not offer
 */
export function choose(catalog: Catalog, state: SimulationState, choice: string): SimulationState {
  const next = { ...state, taken: [...state.taken, choice] };
  viewSimulation(catalog, next);
  return next;
}

/** Takes a stored talk up again; undefined for what is none, or what this catalog can no longer play. */
export function restoreSimulation(stored: unknown, catalog: Catalog): SimulationState | undefined {
  const { format, script, lang, seed, taken } = (typeof stored === 'object' && stored ? stored : {}) as Partial<
    Record<keyof SimulationState, unknown>
  >;
  const isState =
    format === 1 &&
    [script, lang, seed].every((text) => typeof text === 'string') &&
    Array.isArray(taken) &&
    taken.length <= MOST_TURNS &&
    taken.every((id) => typeof id === 'string');
  if (!isState) return undefined;
  const state = { format: 1, script, lang, seed, taken: [...taken] } as SimulationState;
  try {
    viewSimulation(catalog, state);
    return state;
  } catch {
    return undefined;
  }
}

/** More than any talk takes. */
const MOST_TURNS = 100;

function hasPaid(turns: readonly SimulationTurn[]): boolean {
  return turns.some(({ stage, choice }) => choice.kind === 'risky' && (stage === 'payment' || stage === 'follow-up'));
}
