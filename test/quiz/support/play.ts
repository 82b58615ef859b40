import { advance, currentQuestion, startState, type Question, type QuizState, type Round } from '@fraud-free/quiz';

/** Plays a round to its end; `choose` answers each question. */
export function play(round: Round, choose: (question: Question) => number): QuizState {
  let state = advance(startState(round), { type: 'start' });
  while (state.phase === 'question') {
    state = advance(state, { type: 'answer', choice: choose(currentQuestion(state)!) });
    state = advance(state, { type: 'next' });
  }
  return state;
}

export const rightly = (question: Question): number => question.right[0]!;
/** The first wrong choice, or a right one where there is none. */
export const wrongly = (question: Question): number => {
  const wrong = Array.from({ length: question.choices }, (_, choice) => choice).find(
    (one) => !question.right.includes(one),
  );
  return wrong ?? 0;
};
