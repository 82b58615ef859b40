import type { Catalog } from '@fraud-free/core';
import { askOrFinish } from './advance.js';
import { QuizError } from './errors.js';
import { fingerprint } from './hash.js';
import { authoredPrint } from './kinds/authored.js';
import { stagesPrint } from './kinds/stage-order.js';
import { findAuthored, findExample, findScript } from './look-up.js';
import { TALK_ENDS, type AddressCheck, type Authored, type ExampleQuestion, type Question } from './question.js';
import { STATE_FORMAT, type QuizState } from './quiz-state.js';
import { addressTricks, findAction, findOwner } from './show-question.js';
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
  switch (question.kind) {
    case 'authored':
      return isCurrentItem(catalog, question);
    case 'talk':
      return (
        findScript(catalog, question.script) !== undefined &&
        fingerprint(question.script, question.lang) === question.print
      );
    case 'stage-order': {
      const script = findScript(catalog, question.script);
      return script !== undefined && stagesPrint(script, question.stages) === question.print;
    }
    case 'address-check':
      return isCurrentAddress(catalog, question);
    case 'fraud-or-real':
    case 'giveaway':
    case 'mark-words':
    case 'what-now':
    case 'which-genuine':
      return examplePrint(catalog, question) === question.print && hasActions(catalog, question);
  }
}

function isCurrentItem(catalog: Catalog, question: Authored): boolean {
  const item = findAuthored(catalog, question);
  if (item === undefined || authoredPrint(item) !== question.print) return false;
  const offered = item.kind === 'fraud-or-real' ? 2 : item.kind === 'talk' ? TALK_ENDS.length : item.options?.length;
  return offered === question.order.length && Math.max(...question.order) < question.order.length;
}

function isCurrentAddress(catalog: Catalog, question: AddressCheck): boolean {
  const owner = findOwner(catalog, question);
  return (
    owner !== undefined &&
    fingerprint(question.of, question.owner, owner.address) === question.print &&
    addressTricks(question).length === question.tricks.length
  );
}

function examplePrint(catalog: Catalog, question: ExampleQuestion): string | undefined {
  if (findExample(catalog, question) === undefined) return undefined;
  const places =
    question.kind === 'giveaway' ? question.lines : question.kind === 'which-genuine' ? question.messages : [question];
  const texts = places.flatMap((place) => findExample(catalog, place)?.text ?? []);
  if (texts.length < places.length) return undefined;
  switch (question.kind) {
    case 'fraud-or-real':
      return fingerprint(...texts, question.truth);
    case 'which-genuine':
      return fingerprint(...texts.sort());
    case 'giveaway':
    case 'mark-words':
    case 'what-now':
      return fingerprint(...texts);
  }
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
