import { STAGES } from '@fraud-free/core';
import { answerFault } from './answer.js';
import { QUESTION_KINDS, TALK_ENDS, type Question } from './question.js';
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
  const hasAnswers = expect(Array.isArray(answers), 'answers', 'a list of answers');
  if (!expect(isObject(round), 'round', 'an object')) return faults;
  const { seed, catalog, questions } = round as Fields;
  expect(typeof seed === 'string', 'round.seed', 'a text');
  expect(typeof catalog === 'string', 'round.catalog', 'a text');
  if (!expect(Array.isArray(questions), 'round.questions', 'a list')) return faults;
  (questions as unknown[]).forEach((question, index) => questionFaults(question, `round.questions[${index}]`, expect));
  if (faults.length === 0 && hasAnswers) {
    answersFit(answers as unknown[], questions as Question[], phase as Phase, expect);
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
  OF_KIND[kind as Question['kind']](fields, path, expect);
}

type Check = (fields: Fields, path: string, expect: Expect) => void;

const OF_KIND: Readonly<Record<Question['kind'], Check>> = {
  'fraud-or-real': (fields, path, expect) => {
    const { truth, choices } = fields;
    exampleFaults(fields, path, expect, truth !== 'real');
    expect(truth === 'fraud' || truth === 'real', `${path}.truth`, 'fraud or real');
    expect(choices === 2, `${path}.choices`, '2');
  },
  giveaway: (fields, path, expect) => {
    exampleFaults(fields, path, expect, true);
    const isLine = (line: unknown): boolean => isSpan(line) && isPlace(line);
    expectList(fields, 'lines', isLine, '{ script, example, start, end }', path, expect);
  },
  'mark-words': (fields, path, expect) => {
    exampleFaults(fields, path, expect, true);
    expectList(fields, 'clauses', isSpan, '{ start, end }', path, expect);
    expect(isPick(fields), `${path}.pick`, 'from 1 to the number of right choices');
  },
  'what-now': (fields, path, expect) => {
    exampleFaults(fields, path, expect, true);
    expectList(fields, 'actions', isText, 'texts', path, expect);
  },
  'which-genuine': (fields, path, expect) => {
    exampleFaults(fields, path, expect, false);
    expectList(fields, 'messages', isPlace, '{ script, example }', path, expect);
  },
  'address-check': (fields, path, expect) => {
    expect(fields['of'] === 'number' || fields['of'] === 'link', `${path}.of`, 'number or link');
    expect(isText(fields['owner']), `${path}.owner`, 'a text');
    expectList(fields, 'tricks', isText, 'texts', path, expect);
  },
  'stage-order': (fields, path, expect) => {
    expectList(fields, 'stages', (one) => STAGES.includes(one as never), 'stages', path, expect);
    expectWhole(fields, path, expect);
  },
  talk: (fields, path, expect) => {
    expect(isText(fields['lang']), `${path}.lang`, 'a text');
    expect(isText(fields['seed']), `${path}.seed`, 'a text');
    expect(fields['choices'] === TALK_ENDS.length, `${path}.choices`, String(TALK_ENDS.length));
  },
  authored: (fields, path, expect) => {
    const { question, order, choices, form = 'one', truth } = fields;
    expect(isText(question), `${path}.question`, 'a text');
    const whole = Array.isArray(order) && order.every(isCount) && new Set(order).size === order.length;
    expect(
      whole && order.length === choices,
      `${path}.order`,
      'a list of different whole numbers, one for each choice',
    );
    expect(FORMS.includes(form as string), `${path}.form`, `one of ${FORMS.join(', ')}`);
    expect(form !== 'several' || isPick(fields), `${path}.pick`, 'from 1 to the number of right choices');
    expect([undefined, 'fraud', 'real'].includes(truth as string), `${path}.truth`, 'fraud, real or none');
    if (form === 'order') expectWhole(fields, path, expect);
  },
};

const FORMS = ['one', 'several', 'order', 'talk'];

function exampleFaults({ example, lang, marks, stage }: Fields, path: string, expect: Expect, staged: boolean): void {
  expect(isText(example), `${path}.example`, 'a text');
  expect(isText(lang), `${path}.lang`, 'a text');
  const areMarks = Array.isArray(marks) && marks.every((mark) => isSpan(mark) && isText(mark['signal']));
  expect(areMarks, `${path}.marks`, 'a list of { signal, start, end }');
  const fits = staged ? STAGES.includes(stage as never) : stage === undefined;
  expect(fits, `${path}.stage`, staged ? `one of ${STAGES.join(', ')}` : 'none');
}

/** Of an order every choice is a part. */
function expectWhole({ right, choices }: Fields, path: string, expect: Expect): void {
  const whole = Array.isArray(right) && right.length === choices && new Set(right).size === choices;
  expect(whole, `${path}.right`, 'every choice once');
}

function expectList(
  fields: Fields,
  name: string,
  is: (one: unknown) => boolean,
  things: string,
  path: string,
  expect: Expect,
): void {
  const list = fields[name];
  const fits = Array.isArray(list) && list.length === fields['choices'] && list.every(is);
  expect(fits, `${path}.${name}`, `a list of ${things}, one for each choice`);
}

function isPick({ pick, right }: Fields): boolean {
  return isCount(pick) && pick >= 1 && Array.isArray(right) && pick <= right.length;
}

/** As many answers as the phase needs, each one of its question's choices. */
function answersFit(answers: readonly unknown[], questions: readonly Question[], phase: Phase, expect: Expect): void {
  const all = questions.length;
  const fits: Readonly<Record<Phase, boolean>> = {
    ready: answers.length === 0,
    question: answers.length < all,
    explanation: answers.length > 0 && answers.length <= all,
    finished: answers.length === all,
  };
  expect(fits[phase], 'answers', `a number of answers that fits the phase ${phase} and ${all} questions`);
  answers.slice(0, all).forEach((answer, index) => {
    const fault = answerFault(questions[index]!, answer);
    expect(fault === undefined, `answers[${index}]`, fault ?? '');
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

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isPlace(value: unknown): boolean {
  return isObject(value) && isText(value['script']) && isText(value['example']);
}
