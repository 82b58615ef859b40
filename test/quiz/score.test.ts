import { createEngine } from '@fraud-free/core';
import {
  drawRound,
  ENOUGH_ANSWERS,
  FRAUD,
  REAL,
  score,
  startState,
  type Answer,
  type Question,
  type Score,
} from '@fraud-free/quiz';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFrom, play, rightly, wrongly } from './support/play.js';
import { quizCatalog } from './support/quiz-catalog.js';

const catalog = quizCatalog();
const engine = createEngine(catalog);

describe('the score', () => {
  it('of a game not begun counts nothing', () => {
    const round = drawRound(catalog, { seed: 1, engine });
    const nothing = { count: 0, of: 0, rate: 'not-enough-answers' };
    expect(score(startState(round))).toEqual({
      answered: 0,
      questions: 10,
      right: nothing,
      missed: nothing,
      distrusted: nothing,
      categories: [],
      readNext: [],
    });
  });

  it.each<[string, (question: Question) => Answer, Partial<Record<'right' | 'missed' | 'distrusted', number>>]>([
    ['all right', rightly, { right: 20, missed: 0, distrusted: 0 }],
    ['all wrong', wrongly, { right: 0, missed: 4, distrusted: 4 }],
    [
      'trusting everything',
      (question) => (question.kind === 'fraud-or-real' ? REAL : rightly(question)),
      { right: 16, missed: 4, distrusted: 0 },
    ],
    [
      'distrusting everything',
      (question) => (question.kind === 'fraud-or-real' ? FRAUD : rightly(question)),
      { right: 16, missed: 0, distrusted: 4 },
    ],
  ])('of %s', (_, choose, counts) => {
    const scored = score(play(evenRound(), choose));
    expect({ right: scored.right.count, missed: scored.missed.count, distrusted: scored.distrusted.count }).toEqual(
      counts,
    );
    expect([scored.right.of, scored.missed.of, scored.distrusted.of]).toEqual([20, 4, 4]);
  });

  it('says a share only from enough answers on', () => {
    for (const length of [ENOUGH_ANSWERS - 1, ENOUGH_ANSWERS]) {
      const { right } = score(play(drawRound(catalog, { seed: 1, length, engine }), rightly));
      expect(right.rate).toBe(length < ENOUGH_ANSWERS ? 'not-enough-answers' : 1);
    }
  });

  it('names the scripts with errors, the most first', () => {
    const round = drawRound(catalog, { seed: 2, length: 9, engine });
    const blue = round.questions.filter(({ script }) => script === 'blue');
    const red = round.questions.filter(({ script }) => script === 'red').slice(0, 1);
    const state = play(round, (question) =>
      [...blue, ...red].includes(question) ? wrongly(question) : rightly(question),
    );
    expect(score(state).readNext).toEqual(['blue', 'red']);
  });

  it('adds up: categories give the whole, errors and right answers never overlap', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), fc.infiniteStream(fc.nat()), (seed, length, picks) => {
        const chosen = picks[Symbol.iterator]();
        const scored = score(
          play(drawRound(catalog, { seed, length, engine }), (question) =>
            answerFrom(question, Number(chosen.next().value)),
          ),
        );
        for (const tally of ['right', 'missed', 'distrusted'] as const) {
          for (const part of ['count', 'of'] as const) expect(sum(scored, tally, part)).toBe(scored[tally][part]);
        }
        expect(scored.answered).toBe(length);
        expect(scored.right.of).toBe(length);
        expect(scored.right.count + scored.missed.count + scored.distrusted.count).toBeLessThanOrEqual(length);
        expect(scored.readNext.length === 0).toBe(scored.right.count === length);
      }),
    );
  });
});

/** A round of twenty in which four frauds and four genuine messages are judged. */
function evenRound(): ReturnType<typeof drawRound> {
  for (let seed = 0; ; seed++) {
    const round = drawRound(catalog, { seed, length: 20, engine });
    if (round.questions.filter((one) => one.kind === 'fraud-or-real' && one.truth === 'real').length === 4)
      return round;
  }
}

function sum(scored: Score, tally: 'right' | 'missed' | 'distrusted', part: 'count' | 'of'): number {
  return scored.categories.reduce((total, category) => total + category[tally][part], 0);
}
