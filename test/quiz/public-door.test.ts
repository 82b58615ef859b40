import * as quiz from '@fraud-free/quiz';
import { expect, it } from 'vitest';

it('exports these names and no others', () => {
  expect(Object.keys(quiz).sort()).toEqual([
    'ENOUGH_ANSWERS',
    'FRAUD',
    'LONGEST_ROUND',
    'MOVES',
    'PHASES',
    'QUESTION_KINDS',
    'QuizError',
    'REAL',
    'SLIPS',
    'STATE_FORMAT',
    'advance',
    'currentIndex',
    'currentQuestion',
    'drawRound',
    'explain',
    'restoreState',
    'score',
    'showQuestion',
    'startState',
  ]);
});
