import { createEngine } from '@fraud-free/core';
import {
  advance,
  currentIndex,
  currentQuestion,
  drawRound,
  PHASES,
  startState,
  type Answer,
  type QuestionKind,
  type QuizEvent,
  type QuizState,
} from '@fraud-free/quiz';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFrom, play, rightly } from './support/play.js';
import { quizCatalog } from './support/quiz-catalog.js';

const catalog = quizCatalog();
const engine = createEngine(catalog);
const round = drawRound(catalog, { seed: 'advance', length: 4, engine, kinds: ['fraud-or-real'] });
/** One question of each form. */
const forms = drawRound(catalog, {
  seed: 'forms',
  length: 4,
  engine,
  kinds: ['mark-words', 'stage-order', 'talk', 'what-now'],
});
const states: Readonly<Record<QuizState['phase'], QuizState>> = {
  ready: startState(round),
  question: after({ type: 'start' }),
  explanation: after({ type: 'start' }, { type: 'answer', choice: 0 }),
  finished: play(round, rightly),
};

const EVENTS: readonly QuizEvent[] = [
  { type: 'start' },
  { type: 'answer', choice: 0 },
  { type: 'next' },
  { type: 'restart' },
];

describe('the phases', () => {
  it.each<[from: QuizState['phase'], event: QuizEvent['type'], to: QuizState['phase']]>([
    ['ready', 'start', 'question'],
    ['question', 'answer', 'explanation'],
    ['explanation', 'next', 'question'],
    ['ready', 'restart', 'ready'],
    ['question', 'restart', 'ready'],
    ['explanation', 'restart', 'ready'],
    ['finished', 'restart', 'ready'],
  ])('%s --%s--> %s', (from, type, to) => {
    expect(
      advance(
        states[from],
        EVENTS.find((event) => event.type === type)!,
      ).phase,
    ).toBe(to);
  });

  it('end after the last explanation', () => {
    const answered = { ...states.finished, phase: 'explanation' as const };
    expect(advance(answered, { type: 'next' }).phase).toBe('finished');
  });

  it.each(
    PHASES.flatMap((phase) =>
      EVENTS.filter(({ type }) => type !== 'restart' && type !== legal(phase)).map((event) => [phase, event] as const),
    ),
  )('%s refuses $type', (phase, event) => {
    expect(() => advance(states[phase], event)).toThrowCode('event-illegal');
  });

  it('refuse an event that there is not', () => {
    expect(() => advance(states.ready, { type: 'skip' } as unknown as QuizEvent)).toThrowCode('event-illegal');
  });
});

describe('an answer', () => {
  it.each([-1, 0.5, NaN, 99, '1', undefined])('refuses the choice %s', (choice) => {
    expect(() => advance(states.question, { type: 'answer', choice: choice as number })).toThrowCode('choice-invalid');
  });

  it.each<[string, QuestionKind, unknown]>([
    ['one where several are wanted', 'mark-words', 0],
    ['too few', 'mark-words', [0]],
    ['too many', 'mark-words', [0, 1, 2]],
    ['the same twice', 'mark-words', [0, 0]],
    ['an order with a part missing', 'stage-order', [0, 1]],
    ['an order with one twice', 'stage-order', [0, 1, 1]],
    ['what is no index', 'stage-order', [0, 1, '2']],
    ['a list where one is wanted', 'what-now', [0]],
    ['an end that a talk does not have', 'talk', 3],
  ])('refuses %s', (_, kind, choice) => {
    const only = drawRound(catalog, { seed: 1, length: 1, engine, kinds: [kind] });
    const state = advance(startState(only), { type: 'start' });
    expect(() => advance(state, { type: 'answer', choice: choice as Answer })).toThrowCode('choice-invalid');
  });

  it('is kept', () => {
    expect(states.explanation.answers).toEqual([0]);
  });

  it('leaves the state before as it was', () => {
    const before = JSON.stringify(states.question);
    advance(states.question, { type: 'answer', choice: 1 });
    expect(JSON.stringify(states.question)).toBe(before);
  });
});

describe('the current question', () => {
  it.each<[QuizState['phase'], number | undefined]>([
    ['ready', undefined],
    ['question', 0],
    ['explanation', 0],
    ['finished', undefined],
  ])('in %s is %s', (phase, index) => {
    expect(currentIndex(states[phase])).toBe(index);
    expect(currentQuestion(states[phase])).toBe(index === undefined ? undefined : round.questions[index]);
  });
});

describe('a restart', () => {
  it('plays another round if one is given', () => {
    const other = drawRound(catalog, { seed: 'other', length: 3, engine });
    expect(advance(states.finished, { type: 'restart', round: other })).toEqual(startState(other));
  });
});

it('takes every legal event in every state it can reach, and stays plain data', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40 }), { maxLength: 40 }), (picks) => {
      let state = startState(forms);
      for (const pick of picks) {
        state = advance(state, legalEvents(state)[pick % legalEvents(state).length]!);
        expect(state.answers.length).toBeLessThanOrEqual(forms.questions.length);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }
    }),
  );
});

function after(...events: readonly QuizEvent[]): QuizState {
  return events.reduce(advance, startState(round));
}

function legal(phase: QuizState['phase']): QuizEvent['type'] {
  return ({ ready: 'start', question: 'answer', explanation: 'next', finished: 'restart' } as const)[phase];
}

function legalEvents(state: QuizState): QuizEvent[] {
  const question = currentQuestion(state)!;
  return state.phase === 'question'
    ? Array.from({ length: question.choices }, (_, first) => ({
        type: 'answer' as const,
        choice: answerFrom(question, first),
      }))
    : [
        { type: legal(state.phase) } as QuizEvent,
        ...(state.phase === 'explanation' ? [] : [{ type: 'restart' } as const]),
      ];
}
