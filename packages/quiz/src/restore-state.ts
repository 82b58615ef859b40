import type { Catalog } from '@fraud-free/core';
import { askOrFinish } from './advance.js';
import { QuizError } from './errors.js';
import { fingerprint } from './hash.js';
import { authoredPrint } from './kinds/authored.js';
import { findAuthored, findExample } from './look-up.js';
import type { ExampleQuestion, Question } from './question.js';
import { STATE_FORMAT, type QuizState } from './quiz-state.js';
import { findAction } from './show-question.js';
import { stateFaults } from './state-faults.js';

/**
 * Takes up a stored state again, with the catalog of today. Questions whose script was withdrawn, or whose text has
 * changed, are left out together with their answers and counted in `withdrawn`: they can no longer be explained, and
 * what a withdrawn rule said should not count for or against anybody. A state that loses every question is finished.
 *
 * @param value what was stored: a state, or what `JSON.parse` made of one.
 * @throws QuizError `state-format` for a newer form, `state-invalid` with every fault for anything else.
 * @example
 * const state = restoreState(JSON.parse(text), catalog);
 */
export function restoreState(value: unknown, catalog: Catalog): QuizState {
  const state = checkState(value);
  const stays = state.round.questions.map((question) => isCurrent(catalog, question));
  const lost = stays.filter((stay) => !stay).length;
  if (lost === 0) return state;

  const restored: QuizState = {
    ...state,
    round: { ...state.round, questions: state.round.questions.filter((_, index) => stays[index]) },
    answers: state.answers.filter((_, index) => stays[index]),
    withdrawn: state.withdrawn + lost,
  };
  return { ...restored, phase: phaseWithout(state, stays, restored) };
}

function checkState(value: unknown): QuizState {
  const format = (value as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && Number.isInteger(format) && format > STATE_FORMAT) {
    throw new QuizError(
      'state-format',
      `The stored quiz has format ${format}, and this version reads up to ${STATE_FORMAT}. Update it, or begin a new round.`,
    );
  }
  const faults = stateFaults(value);
  if (faults.length > 0) {
    throw new QuizError(
      'state-invalid',
      `This is no stored quiz: ${faults[0]}${faults.length > 1 ? `, and ${faults.length - 1} more` : ''}. ` +
        'Pass what was stored, unchanged, or begin a new round.',
      { faults },
    );
  }
  return value as QuizState;
}

/** Whether the catalog still has what the question was made from. */
function isCurrent(catalog: Catalog, question: Question): boolean {
  if (question.kind === 'authored') {
    const authored = findAuthored(catalog, question);
    const whole =
      authored?.options.length === question.order.length && Math.max(...question.order) < question.order.length;
    return whole && authoredPrint(authored) === question.print;
  }
  return examplePrint(catalog, question) === question.print && hasActions(catalog, question);
}

function examplePrint(catalog: Catalog, question: ExampleQuestion): string | undefined {
  if (findExample(catalog, question) === undefined) return undefined;
  const places = question.kind === 'giveaway' ? question.lines : [question];
  const texts = places.map((place) => findExample(catalog, place)?.text);
  if (!texts.every((text) => text !== undefined)) return undefined;
  return question.kind === 'fraud-or-real' ? fingerprint(...texts, question.truth) : fingerprint(...texts);
}

function hasActions(catalog: Catalog, question: ExampleQuestion): boolean {
  return question.kind !== 'what-now' || question.actions.every((action) => findAction(catalog, action) !== undefined);
}

/** An explanation goes with its question; a game that is under way ends when it has nothing left to ask. */
function phaseWithout(before: QuizState, stays: readonly boolean[], restored: QuizState): QuizState['phase'] {
  if (restored.round.questions.length === 0) return 'finished';
  const explained = before.phase === 'explanation' && stays[before.answers.length - 1] === true;
  return before.phase === 'ready' || explained ? before.phase : askOrFinish(restored);
}
