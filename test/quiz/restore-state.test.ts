import { createEngine, type Catalog } from '@fraud-free/core';
import {
  advance,
  currentQuestion,
  drawRound,
  explain,
  QUESTION_KINDS,
  QuizError,
  restoreState,
  score,
  showQuestion,
  startState,
  STATE_FORMAT,
  type QuizEvent,
  type QuizState,
} from '@fraud-free/quiz';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFrom, play, rightly } from './support/play.js';
import { CATEGORIES, quizCatalog, withScript } from './support/quiz-catalog.js';

const catalog = quizCatalog();
const engine = createEngine(catalog);
const round = drawRound(catalog, { seed: 'restore', length: 9, engine });
const begun = advance(startState(round), { type: 'start' });

describe('a state of today', () => {
  it('comes back as it was, in every phase', () => {
    let state = startState(round);
    for (;;) {
      expect(restoreState(stored(state), catalog)).toEqual(state);
      if (state.phase === 'finished') return;
      state = advance(state, nextEvent(state));
    }
  });
});

describe('a state whose script was withdrawn', () => {
  const questions = round.questions.map(({ script }) => script);
  const withdrawn = withScript(catalog, 'green', { status: 'retired' });
  const lost = questions.filter((script) => script === 'green').length;

  it.each([
    ['retired', withdrawn],
    ['gone', { ...catalog, scripts: catalog.scripts.filter(({ id }) => id !== 'green') }],
  ])('leaves its questions out when it is %s', (_, today) => {
    const state = restoreState(stored(begun), today);
    expect(state.round.questions.map(({ script }) => script)).toEqual(questions.filter((script) => script !== 'green'));
    expect(state.withdrawn).toBe(lost);
    expect(lost).toBe(3);
  });

  it('leaves their answers out of the score', () => {
    const state = restoreState(stored(play(round, rightly)), withdrawn);
    expect(state.phase).toBe('finished');
    expect(score(state)).toMatchObject({ answered: 6, questions: 6, right: { count: 6, of: 6 } });
  });

  it('counts on from an earlier loss', () => {
    const once = restoreState(stored(begun), withdrawn);
    const twice = restoreState(stored(once), withScript(withdrawn, 'blue', { status: 'draft' }));
    expect(twice.withdrawn).toBe(6);
    expect(twice.round.questions).toHaveLength(3);
  });

  it('can be played to its end from wherever it stood', () => {
    for (let state = startState(round); ; state = advance(state, nextEvent(state))) {
      for (const gone of CATEGORIES) {
        const today = withScript(catalog, gone, { status: 'retired' });
        expect(toTheEnd(restoreState(stored(state), today), today).phase).toBe('finished');
      }
      if (state.phase === 'finished') return;
    }
  });

  it('goes on with the next question when the one explained is gone', () => {
    const explained = explainedOf('green');
    const state = restoreState(stored(explained), withdrawn);
    expect(state.phase).toBe(state.answers.length < state.round.questions.length ? 'question' : 'finished');
  });

  it('keeps the explanation of a question that is still there', () => {
    const explained = explainedOf('red');
    const state = restoreState(stored(explained), withdrawn);
    expect(state.phase).toBe('explanation');
    expect(currentQuestion(state)).toEqual(currentQuestion(explained));
  });

  it('is finished when nothing is left', () => {
    const state = restoreState(stored(begun), { ...catalog, scripts: [], questions: [] });
    expect(state).toMatchObject({ phase: 'finished', withdrawn: 9, answers: [] });
  });
});

describe('a state whose catalog changed', () => {
  const all = drawRound(catalog, { seed: 'all', length: 30, engine });

  it.each<[string, (catalog: Catalog) => Catalog, readonly string[]]>([
    [
      'the text of a message',
      (was) => withExamples(was, (text) => `${text} `),
      ['address-check', 'authored', 'stage-order', 'talk'],
    ],
    [
      'an authored option',
      (was) => ({
        ...was,
        questions: was.questions.map((one) => ({ ...one, options: [...one.options].reverse() })),
      }),
      QUESTION_KINDS.filter((kind) => kind !== 'authored'),
    ],
    ['the advice', (was) => ({ ...was, advice: [] }), QUESTION_KINDS.filter((kind) => kind !== 'what-now')],
    ['the contacts', (was) => ({ ...was, contacts: [] }), QUESTION_KINDS.filter((kind) => kind !== 'address-check')],
    ['what its stages tell', withOtherStages, QUESTION_KINDS.filter((kind) => kind !== 'stage-order')],
  ])('in %s leaves out what stood on it', (_, change, kinds) => {
    const state = restoreState(stored(startState(all)), change(catalog));
    expect([...new Set(state.round.questions.map(({ kind }) => kind))].sort()).toEqual([...kinds].sort());
  });

  it('in nothing that it stands on stays whole', () => {
    const today = { ...catalog, version: '2027.01.01', procedures: [] };
    expect(restoreState(stored(startState(all)), today)).toEqual(startState(all));
  });
});

describe('a value that is no state', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'state'],
    ['a list', []],
    ['an empty object', {}],
  ])('%s is refused', (_, value) => {
    expect(() => restoreState(value, catalog)).toThrowCode('state-invalid');
  });

  it('of a newer format is named as such', () => {
    expect(() => restoreState({ ...begun, format: STATE_FORMAT + 1 }, catalog)).toThrowCode('state-format');
  });

  it.each<[string, (state: QuizState) => unknown, string]>([
    ['phase', (state) => ({ ...state, phase: 'paused' }), 'phase'],
    ['answers', (state) => ({ ...state, answers: [1.5] }), 'answers[0]'],
    ['no list of answers', (state) => ({ ...state, answers: 'none' }), 'answers'],
    ['too many answers', (state) => ({ ...state, answers: Array(20).fill(0) }), 'answers'],
    ['an answer before the start', (state) => ({ ...state, phase: 'ready', answers: [0] }), 'answers'],
    ['an end before the last answer', (state) => ({ ...state, phase: 'finished' }), 'answers'],
    ['an explanation of nothing', (state) => ({ ...state, phase: 'explanation' }), 'answers'],
    ['a choice that there is not', (state) => ({ ...state, answers: [9] }), 'answers[0]'],
    ['withdrawn', (state) => ({ ...state, withdrawn: -1 }), 'withdrawn'],
    ['the round', (state) => ({ ...state, round: null }), 'round'],
    ['the seed', (state) => ({ ...state, round: { ...state.round, seed: 1 } }), 'round.seed'],
    ['the questions', (state) => ({ ...state, round: { ...state.round, questions: {} } }), 'round.questions'],
    ['a question', withQuestion(() => 'text'), 'round.questions[0]'],
    ['its kind', withQuestion((one) => ({ ...one, kind: 'essay' })), 'round.questions[0].kind'],
    ['its choices', withQuestion((one) => ({ ...one, choices: 1 })), 'round.questions[0].choices'],
    ['what is right', withQuestion((one) => ({ ...one, right: [one.choices] })), 'round.questions[0].right'],
    ['nothing right', withQuestion((one) => ({ ...one, right: [] })), 'round.questions[0].right'],
    ['its script', withQuestion((one) => ({ ...one, script: undefined })), 'round.questions[0].script'],
  ])('because of %s is refused with the place', (_, change, place) => {
    const faults = faultsOf(change(begun));
    expect(faults.map((fault) => fault.split(': ')[0])).toContain(place);
  });

  it('is told all its faults at once', () => {
    expect(faultsOf({ ...begun, phase: 1, answers: 1, withdrawn: 'x' })).toHaveLength(3);
  });

  it('never breaks it, and what is taken can be played', () => {
    const field = fc.constantFrom(...paths(begun));
    fc.assert(
      fc.property(field, fc.jsonValue(), (path, value) => {
        let state: QuizState;
        try {
          state = restoreState(withField(begun, path, value), catalog);
        } catch (error) {
          if (!(error instanceof QuizError)) throw error;
          return;
        }
        expect(toTheEnd(state, catalog).phase).toBe('finished');
      }),
      { numRuns: 2000 },
    );
  });
});

function stored(state: QuizState): unknown {
  return JSON.parse(JSON.stringify(state));
}

function nextEvent(state: QuizState): QuizEvent {
  if (state.phase === 'ready') return { type: 'start' };
  return state.phase === 'question'
    ? { type: 'answer', choice: answerFrom(currentQuestion(state)!, 1) }
    : { type: 'next' };
}

/** Plays to the end and looks at everything on the way. */
function toTheEnd(state: QuizState, today: Catalog): QuizState {
  while (state.phase !== 'finished') {
    const question = currentQuestion(state);
    if (question) {
      showQuestion(today, question, 'en');
      explain(today, question, answerFrom(question, 0), 'zh-CN');
    }
    state = advance(state, nextEvent(state));
  }
  score(state);
  return state;
}

/** The game at the explanation of the first question about a script. */
function explainedOf(script: string): QuizState {
  let state = startState(round);
  while (state.phase !== 'explanation' || currentQuestion(state)!.script !== script)
    state = advance(state, nextEvent(state));
  return state;
}

function withExamples(was: Catalog, change: (text: string) => string): Catalog {
  return {
    ...was,
    scripts: was.scripts.map((script) => ({
      ...script,
      examples: {
        hits: script.examples.hits.map((one) => ({ ...one, text: change(one.text) })),
        nearMisses: script.examples.nearMisses.map((one) => ({ ...one, text: change(one.text) })),
      },
    })),
  };
}

function withOtherStages(was: Catalog): Catalog {
  const scripts = was.scripts.map((script) => ({
    ...script,
    stages: script.stages.map((stage) => ({ ...stage, summary: { 'zh-CN': '另有说法', en: 'Told anew' } })),
  }));
  return { ...was, scripts };
}

function withQuestion(
  change: (question: QuizState['round']['questions'][number]) => unknown,
): (state: QuizState) => unknown {
  return (state) => {
    const [first, ...rest] = state.round.questions;
    return { ...state, round: { ...state.round, questions: [change(first!), ...rest] } };
  };
}

function faultsOf(value: unknown): readonly string[] {
  try {
    restoreState(value, catalog);
  } catch (error) {
    if (error instanceof QuizError) return error.faults;
    throw error;
  }
  return [];
}

/** Every place in a value, as keys from the outside in. */
function paths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inside]) => paths(inside, [...path, key]))];
}

function withField(value: unknown, [key, ...rest]: readonly string[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const inside = withField((value as Record<string, unknown>)[key], rest, replacement);
  if (Array.isArray(value)) return value.map((one: unknown, index) => (String(index) === key ? inside : one));
  return { ...(value as object), [key]: inside };
}
