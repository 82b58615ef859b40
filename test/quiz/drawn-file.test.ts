import { drawRound, QUIZ_FORMAT, quizFaults, withQuiz, type QuizFile } from '@fraud-free/quiz';
import { describe, expect, it } from 'vitest';
import { quizCatalog } from './support/quiz-catalog.js';

const catalog = quizCatalog();
const draw = { seed: 'winter', length: 4, categories: [] };
const drawn: QuizFile = { format: QUIZ_FORMAT, id: 'winter', title: { en: 'Winter' }, items: [], draw };

describe('a quiz file that says what to draw', () => {
  it('leaves the questions to the catalog', () => {
    expect(quizFaults(drawn)).toEqual([]);
    const options = { seed: draw.seed, length: draw.length };
    expect(drawRound(withQuiz(catalog, drawn), options)).toEqual(drawRound(catalog, options));
  });

  it.each<[string, object]>([
    ['no seed', { ...draw, seed: 7 }],
    ['no length', { ...draw, length: '4' }],
    ['nothing to ask', { ...draw, length: 0 }],
    ['more than a round holds', { ...draw, length: 51 }],
    ['no list of categories', { ...draw, categories: 'fake-loan' }],
    ['categories that are no ids', { ...draw, categories: [1] }],
    ['no map', [] as object],
  ])('is none with %s', (_name, faulty) => {
    expect(quizFaults({ ...drawn, draw: faulty })).toHaveLength(1);
    expect(() => withQuiz(catalog, { ...drawn, draw: faulty } as QuizFile)).toThrowCode('file-invalid');
  });

  it('is none with questions of its own beside', () => {
    const items = [
      { id: 'a', kind: 'fraud-or-real', script: 'red', text: { en: 'x' }, truth: 'real', why: { en: 'y' } },
    ];
    expect(quizFaults({ ...drawn, items })).toHaveLength(1);
    expect(quizFaults({ ...drawn, draw: undefined, items })).toEqual([]);
  });
});
