import { answerFault } from './answer.js';
import type { Round } from './draw-round.js';
import { QuizError } from './errors.js';
import type { Answer } from './question.js';
import { currentQuestion, startState, type Phase, type QuizState } from './quiz-state.js';

/** What a player does. `restart` begins again, with another round if one is given. */
export type QuizEvent =
  | { readonly type: 'start' }
  | { readonly type: 'answer'; readonly choice: Answer }
  | { readonly type: 'next' }
  | { readonly type: 'restart'; readonly round?: Round };

/**
 * The next state; the one given stays as it is.
 *
 *     ready --start--> question --answer--> explanation --next--> question … or finished
 *     any   --restart--> ready
 *
 * @throws QuizError `event-illegal` for an event that the phase does not have, `choice-invalid` for no such choice.
 * @example
 * advance(startState(round), { type: 'start' }).phase; // => 'question'
 */
export function advance(state: QuizState, event: QuizEvent): QuizState {
  switch (event.type) {
    case 'start':
      expectPhase(state, event, 'ready');
      return { ...state, phase: askOrFinish(state) };
    case 'answer':
      expectPhase(state, event, 'question');
      expectChoice(state, event.choice);
      return { ...state, phase: 'explanation', answers: [...state.answers, event.choice] };
    case 'next':
      expectPhase(state, event, 'explanation');
      return { ...state, phase: askOrFinish(state) };
    case 'restart':
      return startState(event.round ?? state.round);
    default:
      throw new QuizError(
        'event-illegal',
        `There is no event ${JSON.stringify((event as { type?: unknown }).type)}: expected start, answer, next or restart.`,
      );
  }
}

/** The phase once an explanation is left: the next question, or the end when there is none. */
export function askOrFinish({ answers, round }: QuizState): Phase {
  return answers.length < round.questions.length ? 'question' : 'finished';
}

const EXPECTED: Readonly<Record<Phase, string>> = {
  ready: 'start',
  question: 'answer',
  explanation: 'next',
  finished: 'restart',
};

function expectPhase({ phase }: QuizState, { type }: QuizEvent, expected: Phase): void {
  if (phase === expected) return;
  throw new QuizError(
    'event-illegal',
    `The event ${type} is not possible in the phase ${phase}: expected ${EXPECTED[phase]}. Look at state.phase first.`,
  );
}

function expectChoice(state: QuizState, choice: Answer): void {
  const expected = answerFault(currentQuestion(state)!, choice);
  if (expected === undefined) return;
  throw new QuizError(
    'choice-invalid',
    `There is no choice ${JSON.stringify(choice) ?? 'undefined'}: expected ${expected}.`,
  );
}
