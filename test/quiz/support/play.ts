import {
  advance,
  currentQuestion,
  formOf,
  isRight,
  pickOf,
  rightAnswer,
  startState,
  type Answer,
  type Question,
  type QuizState,
  type Round,
} from '@fraud-free/quiz';

/** Plays a round to its end; `choose` answers each question. */
export function play(round: Round, choose: (question: Question) => Answer): QuizState {
  let state = advance(startState(round), { type: 'start' });
  while (state.phase === 'question') {
    state = advance(state, { type: 'answer', choice: choose(currentQuestion(state)!) });
    state = advance(state, { type: 'next' });
  }
  return state;
}

export const rightly = (question: Question): Answer => rightAnswer(question);

/** The first wrong answer, or a right one where there is none. */
export const wrongly = (question: Question): Answer => {
  const answers = Array.from({ length: question.choices }, (_, first) => answerFrom(question, first));
  return answers.find((answer) => !isRight(question, answer)) ?? answers[0]!;
};

/** Some answer; others for other numbers. */
export function answerFrom(question: Question, number: number): Answer {
  const all = Array.from({ length: question.choices }, (_, choice) => (choice + number) % question.choices);
  const form = formOf(question);
  return form === 'several' || form === 'order' ? all.slice(0, pickOf(question)) : all[0]!;
}
