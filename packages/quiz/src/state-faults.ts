import { STAGES } from '@fraud-free/core';
import { QUESTION_KINDS } from './question.js';
import { PHASES, STATE_FORMAT, type Phase } from './quiz-state.js';

/**
 * Everything that is wrong with a value as a stored state, as `path: what was expected`; nothing if it is one.
 * Whatever passes can be played to its end without an error.
 */
export function stateFaults(value: unknown): string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, path: string, expected: string): boolean => {
    if (!holds) faults.push(`${path}: expected ${expected}`);
    return holds;
  };
  if (!expect(isObject(value), 'state', 'an object')) return faults;
  const { format, round, phase, answers, withdrawn } = value as Fields;
  expect(format === STATE_FORMAT, 'format', String(STATE_FORMAT));
  expect(PHASES.includes(phase as Phase), 'phase', `one of ${PHASES.join(', ')}`);
  expect(isCount(withdrawn), 'withdrawn', 'a whole number from 0');
  const hasAnswers = expect(
    Array.isArray(answers) && answers.every(isCount),
    'answers',
    'a list of whole numbers from 0',
  );
  if (!expect(isObject(round), 'round', 'an object')) return faults;
  const { seed, catalog, questions } = round as Fields;
  expect(typeof seed === 'string', 'round.seed', 'a text');
  expect(typeof catalog === 'string', 'round.catalog', 'a text');
  if (!expect(Array.isArray(questions), 'round.questions', 'a list')) return faults;
  (questions as unknown[]).forEach((question, index) => questionFaults(question, `round.questions[${index}]`, expect));
  if (faults.length === 0 && hasAnswers) {
    answersFit(answers as number[], questions as { choices: number }[], phase as Phase, expect);
  }
  return faults;
}

type Fields = Record<string, unknown>;
type Expect = (holds: boolean, path: string, expected: string) => boolean;

function questionFaults(question: unknown, path: string, expect: Expect): void {
  if (!expect(isObject(question), path, 'an object')) return;
  const fields = question as Fields;
  for (const name of ['id', 'script', 'category', 'print']) {
    expect(typeof fields[name] === 'string', `${path}.${name}`, 'a text');
  }
  const { kind, choices, right } = fields;
  const counted = expect(isCount(choices) && choices >= 2, `${path}.choices`, 'a whole number from 2');
  expect(
    Array.isArray(right) &&
      right.length > 0 &&
      right.every((one) => isCount(one) && counted && one < (choices as number)),
    `${path}.right`,
    'a list of choices',
  );
  if (!expect(QUESTION_KINDS.includes(kind as never), `${path}.kind`, `one of ${QUESTION_KINDS.join(', ')}`)) return;
  if (kind === 'authored') authoredFaults(fields, path, expect);
  else exampleFaults(fields, path, expect);
}

function authoredFaults({ question, order, choices }: Fields, path: string, expect: Expect): void {
  expect(typeof question === 'string', `${path}.question`, 'a text');
  const whole = Array.isArray(order) && order.every(isCount) && new Set(order).size === order.length;
  expect(whole && order.length === choices, `${path}.order`, 'a list of different whole numbers, one for each choice');
}

function exampleFaults(
  { kind, example, lang, marks, stage, choices, ...rest }: Fields,
  path: string,
  expect: Expect,
): void {
  expect(typeof example === 'string', `${path}.example`, 'a text');
  expect(typeof lang === 'string', `${path}.lang`, 'a text');
  const areMarks = Array.isArray(marks) && marks.every((mark) => isSpan(mark) && typeof mark['signal'] === 'string');
  expect(areMarks, `${path}.marks`, 'a list of { signal, start, end }');
  const real = kind === 'fraud-or-real' && rest['truth'] === 'real';
  expect(
    real ? stage === undefined : STAGES.includes(stage as never),
    `${path}.stage`,
    real ? 'none' : `one of ${STAGES.join(', ')}`,
  );
  if (kind === 'fraud-or-real') {
    expect(rest['truth'] === 'fraud' || rest['truth'] === 'real', `${path}.truth`, 'fraud or real');
    expect(choices === 2, `${path}.choices`, '2');
  } else if (kind === 'giveaway') {
    const { lines } = rest;
    const areLines =
      Array.isArray(lines) &&
      lines.every((line) => isSpan(line) && typeof line['script'] === 'string' && typeof line['example'] === 'string');
    expect(
      areLines && lines.length === choices,
      `${path}.lines`,
      'a list of { script, example, start, end }, one for each choice',
    );
  } else {
    const { actions } = rest;
    const whole =
      Array.isArray(actions) && actions.every((one) => typeof one === 'string') && actions.length === choices;
    expect(whole, `${path}.actions`, 'a list of texts, one for each choice');
  }
}

/** As many answers as the phase needs, each one of its question's choices. */
function answersFit(
  answers: readonly number[],
  questions: readonly { choices: number }[],
  phase: Phase,
  expect: Expect,
): void {
  const all = questions.length;
  const fits: Readonly<Record<Phase, boolean>> = {
    ready: answers.length === 0,
    question: answers.length < all,
    explanation: answers.length > 0 && answers.length <= all,
    finished: answers.length === all,
  };
  expect(fits[phase], 'answers', `a number of answers that fits the phase ${phase} and ${all} questions`);
  answers.slice(0, all).forEach((choice, index) => {
    expect(choice < questions[index]!.choices, `answers[${index}]`, `a choice below ${questions[index]!.choices}`);
  });
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isSpan(value: unknown): value is Fields {
  return isObject(value) && isCount(value['start']) && isCount(value['end']) && value['start'] <= value['end'];
}
