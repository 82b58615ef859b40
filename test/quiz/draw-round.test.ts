import { createEngine, openCatalog, type Catalog } from '@fraud-free/core';
import {
  drawRound,
  isRight,
  LONGEST_ROUND,
  QUESTION_KINDS,
  type ExampleQuestion,
  type Question,
  type Round,
} from '@fraud-free/quiz';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, quizCatalog, USED_STAGES, withScript } from './support/quiz-catalog.js';
import { rightly, wrongly } from './support/play.js';

const catalog = quizCatalog();
const engine = createEngine(catalog);

const seeds = fc.oneof(fc.string(), fc.integer());
/** Up to here every category has questions of every kind left. */
const lengths = fc.integer({ min: 1, max: 14 });
const langs = fc.constantFrom('zh-CN', 'en', 'en-GB', 'zh-TW');

describe('a round', () => {
  it('is the same for the same seed, also with an engine of its own', () => {
    fc.assert(
      fc.property(seeds, lengths, langs, (seed, length, lang) => {
        expect(draw({ seed, length, lang })).toEqual(drawRound(catalog, { seed, length, lang }));
      }),
      { numRuns: 30 },
    );
  });

  it('takes a number and its digits for one seed', () => {
    expect(draw({ seed: 42 })).toEqual(draw({ seed: '42' }));
  });

  it('differs from seed to seed', () => {
    const rounds = Array.from({ length: 40 }, (_, seed) =>
      draw({ seed })
        .questions.map(({ id }) => id)
        .join(),
    );
    expect(new Set(rounds).size).toBe(40);
  });

  it('says what it was drawn from', () => {
    expect(draw({ seed: 7 })).toMatchObject({ seed: '7', catalog: '2026.11.22' });
  });

  it('has ten questions if no length is said, four of them to judge and six of other kinds', () => {
    const { 'fraud-or-real': judged, ...others } = kinds(draw({ seed: 1 }));
    expect(judged).toBe(4);
    expect(Object.values(others)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('asks every kind about equally often, the longer the round', () => {
    const { 'fraud-or-real': judged, ...others } = kinds(draw({ seed: 1, length: 26 }));
    expect(judged).toBe(10);
    expect(Object.keys(others).sort()).toEqual(QUESTION_KINDS.filter((kind) => kind !== 'fraud-or-real').toSorted());
    // There is only one hotline to ask for in this catalog.
    const { 'address-check': _, ...plenty } = others;
    expect(spread(Object.values(plenty))).toBeLessThanOrEqual(1);
  });

  it.each(QUESTION_KINDS)('can be of the kind %s alone', (kind) => {
    expect(Object.keys(kinds(draw({ seed: 1, length: 3, kinds: [kind] })))).toEqual([kind]);
  });

  it('has as many questions as asked for, none twice and no message twice', () => {
    law(({ questions }, length) => {
      expect(questions).toHaveLength(length);
      expect(new Set(questions.map(({ id }) => id)).size).toBe(length);
      const messages = examples(questions).flatMap((question) => {
        if (question.kind === 'which-genuine')
          return question.messages.map(({ script, example }) => `${script}/${example}`);
        const places = question.kind === 'giveaway' ? question.lines : [question];
        return places.map(({ script, example }) => `${script}/${example}`);
      });
      expect(new Set(messages).size).toBe(messages.length);
    });
  });

  it('has a genuine message for every third that is judged, and always one', () => {
    law(({ questions }) => {
      const judged = questions.filter((question) => question.kind === 'fraud-or-real');
      const real = judged.filter(({ truth }) => truth === 'real').length;
      expect(real).toBeGreaterThanOrEqual(1);
      expect(real * 3).toBeGreaterThanOrEqual(judged.length);
    });
  });

  it('has both frauds and genuine messages from two questions on', () => {
    law(({ questions }, length) => {
      const truths = questions.flatMap((question) => (question.kind === 'fraud-or-real' ? question.truth : []));
      if (length >= 2) expect(truths).toContain('fraud');
    });
  });

  it('takes categories equally often', () => {
    law(({ questions }) => {
      expect(
        spread(CATEGORIES.map((category) => count(questions, (one) => one.category === category))),
      ).toBeLessThanOrEqual(1);
    });
  });

  it('takes stages about equally often', () => {
    law(({ questions }) => {
      const counts = USED_STAGES.map((stage) => count(questions, (one) => 'stage' in one && one.stage === stage));
      expect(spread(counts)).toBeLessThanOrEqual(2);
    });
  });

  it('puts the right choice in every place', () => {
    const questions = Array.from({ length: 30 }, (_, seed) => draw({ seed, length: 12 }).questions).flat();
    for (const kind of ['giveaway', 'what-now', 'which-genuine', 'address-check', 'stage-order', 'authored']) {
      const places = new Set(questions.filter((one) => one.kind === kind).map(({ right }) => right[0]));
      expect([...places], kind).toEqual(expect.arrayContaining([0, 1, 2]));
    }
  });

  it('has a right and a wrong answer to every question', () => {
    law(({ questions }) => {
      for (const question of questions) {
        expect(isRight(question, rightly(question)), question.id).toBe(true);
        expect(isRight(question, wrongly(question)), question.id).toBe(false);
        expect(question.right.every((choice) => choice < question.choices)).toBe(true);
      }
    });
  });

  it('is plain data', () => {
    law((round) => {
      expect(JSON.parse(JSON.stringify(round))).toEqual(round);
    });
  });
});

describe('the categories asked for', () => {
  it('are the only ones', () => {
    const { questions } = draw({ seed: 1, categories: ['red', 'blue'] });
    expect(new Set(questions.map(({ category }) => category))).toEqual(new Set(['red', 'blue']));
  });

  it('leave out scripts that are not live', () => {
    for (const status of ['draft', 'retired'] as const) {
      const less = withScript(catalog, 'green', { status });
      const { questions } = drawRound(less, { seed: 1, length: 20 });
      expect(questions.map(({ script }) => script)).not.toContain('green');
    }
  });
});

describe('the language of messages', () => {
  it.each([
    ['zh-CN', 'zh'],
    ['zh-TW', 'zh'],
    ['en-GB', 'en'],
    ['EN', 'en'],
    ['fr', 'zh'],
    [undefined, 'zh'],
  ])('for %s is %s', (lang, expected) => {
    const { questions } = draw({ seed: 3, length: 20, ...(lang !== undefined && { lang }) });
    expect(new Set(examples(questions).map((question) => question.lang))).toEqual(new Set([expected]));
  });

  it('is another one only when the own one has nothing left to ask', () => {
    const few = onlyRed(({ lang }, index) => lang === 'zh' || index < 4);
    const kinds = ['fraud-or-real', 'what-now', 'authored'] as const;
    const { questions } = drawRound(few, { seed: 5, length: 12, lang: 'en', kinds });
    // Four English hits and four English near-misses come before the first Chinese message.
    expect(examples(questions).filter(({ lang }) => lang === 'en')).toHaveLength(8);
    expect(examples(questions).filter(({ lang }) => lang === 'zh')).toHaveLength(1);
  });
});

describe('a catalog that has little to ask', () => {
  it('gives a shorter round, still with a third genuine', () => {
    const few = onlyRed((_, index) => index < 2);
    const { questions } = drawRound(few, { seed: 5, length: 20, lang: 'zh' });
    expect(questions.length).toBeLessThan(20);
    expect(questions.some((question) => question.kind === 'fraud-or-real' && question.truth === 'real')).toBe(true);
  });

  it('judges no fraud without a genuine message', () => {
    const frauds = withScript(
      onlyRed(() => true),
      'red',
      { examples: { hits: catalog.scripts[0]!.examples.hits, nearMisses: [] } },
    );
    const { questions } = drawRound(frauds, { seed: 5 });
    expect(questions.map(({ kind }) => kind)).not.toContain('fraud-or-real');
    expect(questions).toHaveLength(10);
  });

  it('asks nothing of an empty one', () => {
    expect(() => drawRound(openCatalog({ ...catalog, scripts: [], questions: [] }), { seed: 1 })).toThrowCode(
      'no-questions',
    );
  });
});

describe('options', () => {
  it.each([0, -1, 1.5, NaN, Infinity, LONGEST_ROUND + 1])('refuse the length %s', (length) => {
    expect(() => draw({ seed: 1, length })).toThrowCode('options-invalid');
  });

  it('refuse a kind of question that there is not, and none at all', () => {
    expect(() => draw({ seed: 1, kinds: ['riddle' as never] })).toThrowCode('options-invalid');
    expect(() => draw({ seed: 1, kinds: [] })).toThrowCode('options-invalid');
  });

  it('refuse a category that no live script has', () => {
    expect(() => draw({ seed: 1, categories: ['red', 'pink'] })).toThrowCode('options-invalid');
    const less = withScript(catalog, 'blue', { status: 'draft' });
    expect(() => drawRound(less, { seed: 1, categories: ['blue'] })).toThrowCode('options-invalid');
  });
});

function draw(options: Omit<Parameters<typeof drawRound>[1], 'engine'>): Round {
  return drawRound(catalog, { ...options, engine });
}

/** Holds for rounds of every seed, length and language. */
function law(holds: (round: Round, length: number) => void): void {
  fc.assert(
    fc.property(seeds, lengths, langs, (seed, length, lang) => {
      holds(draw({ seed, length, lang }), length);
    }),
    { numRuns: 60 },
  );
}

/** The script `red` alone, with those of its examples that `keep` wants; `index` counts per kind and language. */
function onlyRed(keep: (example: { lang: string }, index: number) => boolean): Catalog {
  const red = catalog.scripts.find(({ id }) => id === 'red')!;
  const kept = <T extends { lang: string }>(list: readonly T[]): T[] =>
    ['zh', 'en'].flatMap((lang) => list.filter((one) => one.lang === lang).filter(keep));
  return openCatalog({
    ...catalog,
    scripts: [{ ...red, examples: { hits: kept(red.examples.hits), nearMisses: kept(red.examples.nearMisses) } }],
  });
}

function examples(questions: readonly Question[]): ExampleQuestion[] {
  return questions.filter((question) => 'example' in question);
}

function kinds({ questions }: Round): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of questions) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function count(questions: readonly Question[], holds: (question: Question) => boolean): number {
  return questions.filter(holds).length;
}

function spread(counts: readonly number[]): number {
  return Math.max(...counts) - Math.min(...counts);
}
