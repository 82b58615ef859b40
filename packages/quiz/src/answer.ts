import type { Answer, Form, Question } from './question.js';

/** How a question is answered. */
export function formOf(question: Question): Form {
  switch (question.kind) {
    case 'mark-words':
      return 'several';
    case 'stage-order':
      return 'order';
    case 'talk':
      return 'talk';
    case 'authored':
      return question.form ?? 'one';
    case 'fraud-or-real':
    case 'giveaway':
    case 'what-now':
    case 'which-genuine':
    case 'address-check':
      return 'one';
  }
}

/** How many choices make an answer. */
export function pickOf(question: Question): number {
  switch (formOf(question)) {
    case 'several':
      return (question as { readonly pick?: number }).pick ?? question.right.length;
    case 'order':
      return question.choices;
    case 'one':
    case 'talk':
      return 1;
  }
}

/**
 * Whether an answer is right: the choice, every one of several, or all in their order.
 *
 * @example
 * isRight(question, question.right[0]); // => true, of a question that takes one choice
 */
export function isRight(question: Question, answer: Answer): boolean {
  const given = listOf(answer);
  return formOf(question) === 'order'
    ? given.length === question.right.length && given.every((choice, place) => choice === question.right[place])
    : given.length > 0 && given.every((choice) => question.right.includes(choice));
}

/**
 * An answer that is right.
 *
 * @example
 * isRight(question, rightAnswer(question)); // => true
 */
export function rightAnswer(question: Question): Answer {
  const form = formOf(question);
  return form === 'several' || form === 'order' ? question.right.slice(0, pickOf(question)) : question.right[0]!;
}

/** What is wrong with a value as an answer to a question, as what was expected; nothing if it is one. */
export function answerFault(question: Question, answer: unknown): string | undefined {
  const { choices } = question;
  const isChoice = (value: unknown): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < choices;
  const form = formOf(question);
  if (form === 'one' || form === 'talk') {
    return isChoice(answer) ? undefined : `a whole number from 0 to ${choices - 1}, the index of a choice shown`;
  }
  const pick = pickOf(question);
  const fits = Array.isArray(answer) && answer.length === pick && answer.every(isChoice);
  return fits && new Set(answer).size === pick
    ? undefined
    : `a list of ${pick} different whole numbers from 0 to ${choices - 1}, the indices of choices shown`;
}

/** The choices of an answer. */
export function listOf(answer: Answer): readonly number[] {
  return typeof answer === 'number' ? [answer] : answer;
}
