import { createEngine, type AuthoredQuestion, type Localised } from '@fraud-free/core';
import { drawRound, explain, MOVES, QUESTION_KINDS, rightAnswer, showQuestion, SLIPS } from '@fraud-free/quiz';
import { catalog } from '@fraud-free/rules';
import { describe, expect, it } from 'vitest';

const engine = createEngine(catalog);
const scripts = catalog.scripts.filter(({ status }) => status === 'stable' || status === 'test');
const LANGS = ['zh-CN', 'en'] as const;

describe('questions written by hand', () => {
  it.each(scripts.map(({ id }) => id))('there are two and more on %s, one of them with a genuine message', (id) => {
    const questions = catalog.questions.filter(({ script }) => script === id);
    expect(questions.length).toBeGreaterThanOrEqual(2);
    // By their names: `<script>-real-…` asks about a genuine message.
    const genuine = questions.filter(({ id: name, text }) => name.includes('-real-') && text !== undefined);
    expect(genuine).not.toHaveLength(0);
    for (const { text } of genuine)
      for (const lang of LANGS) expect(engine.check(text![lang]!).level).not.toBe('danger');
  });

  it.each(catalog.questions.map((question) => [question.id, question] as const))('%s is whole', (_, { options }) => {
    expect(options.filter(({ right }) => right)).toHaveLength(1);
    expect(options.length).toBeGreaterThanOrEqual(3);
    for (const lang of LANGS) {
      expect(new Set(options.map(({ text }) => text[lang])).size).toBe(options.length);
      for (const { why } of options) expect(why[lang]).toBeTruthy();
      const lengths = options.map(({ text }) => lengthIn(text, lang));
      expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.45);
    }
  });

  it.each(LANGS)('do not betray the right option by its length in %s', (lang) => {
    const longest = catalog.questions.filter(
      (question) => rightLength(question, lang) > Math.max(...wrongLengths(question, lang)),
    );
    const shortest = catalog.questions.filter(
      (question) => rightLength(question, lang) < Math.min(...wrongLengths(question, lang)),
    );
    expect(longest.length / catalog.questions.length).toBeLessThan(0.45);
    expect(shortest.length / catalog.questions.length).toBeLessThan(0.45);
  });

  it('have the right option in every place about equally often', () => {
    const places = [0, 1, 2].map((place) => catalog.questions.filter(({ options }) => options[place]?.right).length);
    expect(Math.min(...places)).toBeGreaterThan(catalog.questions.length / 5);
  });
});

describe('moves and slips', () => {
  const advice = catalog.advice.map(({ id }) => id);
  const signals = catalog.signals.map(({ id }) => id);

  it('know all advice of the catalog, and no other', () => {
    expect(MOVES.map((move) => move.advice).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
      advice.toSorted((a, b) => (a < b ? -1 : 1)),
    );
    expect(SLIPS.flatMap(({ breaks }) => breaks).filter((id) => !advice.includes(id))).toEqual([]);
  });

  it('need signals that there are', () => {
    const needs = [...MOVES, ...SLIPS].flatMap((one) => one.needs);
    const unknown = needs.filter(
      (need) => !signals.some((id) => id === need || (need.endsWith('.') && id.startsWith(need))),
    );
    expect(unknown).toEqual([]);
  });
});

describe('rounds', () => {
  it.each(LANGS)('are full, balanced and in %s alone', (lang) => {
    const language = lang.split('-')[0];
    for (let seed = 0; seed < 20; seed++) {
      const { questions } = drawRound(catalog, { seed, length: 10, lang, engine });
      expect(questions).toHaveLength(10);
      const langs = questions.flatMap((question) => ('lang' in question ? question.lang : []));
      expect(new Set(langs)).toEqual(new Set([language]));
      expect(new Set(questions.map(({ category }) => category)).size).toBeGreaterThanOrEqual(9);
      const kinds = questions.map(({ kind }) => kind);
      expect(new Set(kinds.filter((kind) => kind !== 'fraud-or-real')).size).toBe(6);
    }
  });

  it.each(['zh-Hant', 'zh-HK'])(
    'in %s are of messages in traditional characters first, then of other Chinese ones',
    (lang) => {
      for (let seed = 0; seed < 10; seed++) {
        const { questions } = drawRound(catalog, { seed, length: 10, lang, engine });
        const langs = questions.flatMap((question) => ('lang' in question ? question.lang : []));
        expect(questions).toHaveLength(10);
        expect(langs.filter((one) => one === 'zh-Hant').length).toBeGreaterThan(langs.length / 2);
        expect(langs).not.toContain('en');
      }
    },
  );

  it.each(catalog.categories.map(({ id }) => id))('can be about %s alone', (category) => {
    for (const lang of LANGS) {
      const { questions } = drawRound(catalog, { seed: 1, length: 8, lang, categories: [category], engine });
      expect(questions).toHaveLength(8);
      expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(QUESTION_KINDS)('can be of the kind %s alone, in every language', (kind) => {
    for (const lang of LANGS) {
      const { questions } = drawRound(catalog, { seed: 3, length: 10, lang, kinds: [kind], engine });
      expect(questions.length, lang).toBe(kind === 'address-check' ? questions.length : 10);
      expect(questions.length).toBeGreaterThanOrEqual(5);
      expect(new Set(questions.map(({ kind: one }) => one))).toEqual(new Set([kind]));
    }
  });

  it.each(LANGS)('explain every answer in %s', (lang) => {
    for (let seed = 0; seed < 10; seed++) {
      for (const question of drawRound(catalog, { seed, length: 20, lang, engine }).questions) {
        const { choices, message } = showQuestion(catalog, question, lang);
        expect(new Set(choices.map(({ id, text }) => text ?? id)).size, question.id).toBe(choices.length);
        const { reasons, why, advice, choices: explained } = explain(catalog, question, rightAnswer(question), lang);
        if (question.kind === 'talk') expect(advice, question.id).not.toEqual([]);
        else if (question.kind === 'mark-words')
          for (const choice of question.right) expect(explained[choice]!.why, question.id).toBeTruthy();
        else if (question.kind !== 'fraud-or-real')
          for (const choice of explained) expect(choice.why, question.id).toBeTruthy();
        else if (question.truth === 'real') expect(why, question.id).toBeTruthy();
        else expect(reasons.length, `${question.id} ${message?.text}`).toBeGreaterThan(0);
      }
    }
  });
});

function rightLength({ options }: AuthoredQuestion, lang: string): number {
  return lengthIn(options.find(({ right }) => right)!.text, lang);
}

function wrongLengths({ options }: AuthoredQuestion, lang: string): number[] {
  return options.filter(({ right }) => !right).map(({ text }) => lengthIn(text, lang));
}

function lengthIn(text: Localised, lang: string): number {
  return [...text[lang]!].length;
}
