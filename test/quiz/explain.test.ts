import { createEngine } from '@fraud-free/core';
import { drawRound, explain, FRAUD, REAL, showQuestion, type Question, type QuestionKind } from '@fraud-free/quiz';
import { describe, expect, it } from 'vitest';
import { rightly, wrongly } from './support/play.js';
import { quizCatalog } from './support/quiz-catalog.js';

const catalog = quizCatalog();
const engine = createEngine(catalog);
const questions = drawRound(catalog, { seed: 'explain', length: 24, lang: 'en', engine }).questions;
const fraud = first((one) => one.kind === 'fraud-or-real' && one.truth === 'fraud');
const real = first((one) => one.kind === 'fraud-or-real' && one.truth === 'real');

describe('a question is shown', () => {
  it('as fraud or real with a message and two choices that the face words', () => {
    const shown = showQuestion(catalog, fraud, 'en');
    expect(shown.choices).toEqual([{ id: 'fraud' }, { id: 'real' }]);
    expect(shown.message?.lang).toBe('en');
    expect(shown.message?.text).toContain('bank service');
    expect(shown.ask).toBeUndefined();
  });

  it('as a giveaway with a line of its message among lines of genuine ones', () => {
    const question = of('giveaway');
    const { message, choices } = showQuestion(catalog, question, 'zh-CN');
    expect(choices.length).toBeGreaterThanOrEqual(3);
    choices.forEach(({ text, lang }, choice) => {
      expect(lang).toBe('en');
      expect(message!.text.includes(text!)).toBe(choice === question.right[0]);
    });
    expect(choices[question.right[0]!]!.text).toContain('Tell me the code');
  });

  it('as what now with one piece of advice of the script among slips', () => {
    const question = of('what-now');
    const ids = showQuestion(catalog, question, 'en').choices.map(({ id }) => id.split('/')[0]);
    expect(ids.filter((id) => id === 'advice')).toHaveLength(1);
    expect(ids.filter((id) => id === 'slip').length).toBeGreaterThanOrEqual(2);
    expect(ids[question.right[0]!]).toBe('advice');
  });

  it('as authored with its own words, in the language asked for', () => {
    const question = of('authored');
    expect(showQuestion(catalog, question, 'en').ask).toMatch(/^Ask/);
    expect(showQuestion(catalog, question, 'zh-CN').ask).toMatch(/^问/);
    const options = showQuestion(catalog, question, 'en').choices.map(({ text }) => text);
    expect(new Set(options)).toEqual(new Set(['Choose a', 'Choose b', 'Choose c']));
  });

  it('not at all once it is withdrawn', () => {
    for (const question of questions) {
      expect(() => showQuestion({ ...catalog, scripts: [] }, question, 'en')).toThrowCode('question-withdrawn');
      expect(() => explain({ ...catalog, scripts: [] }, question, 0, 'en')).toThrowCode('question-withdrawn');
    }
  });
});

describe('an explanation', () => {
  it('says whether the answer was right, and every choice’s truth', () => {
    for (const question of questions) {
      expect(explain(catalog, question, rightly(question), 'en').right).toBe(true);
      expect(explain(catalog, question, wrongly(question), 'en').right).toBe(false);
      const { choices } = explain(catalog, question, 0, 'en');
      expect(choices.flatMap(({ right }, choice) => (right ? choice : []))).toEqual(
        question.right.toSorted((a, b) => a - b),
      );
    }
  });

  it('is the same whatever was answered, but for that', () => {
    for (const question of questions) {
      const { right: _r, ...afterRight } = explain(catalog, question, rightly(question), 'en');
      const { right: _w, ...afterWrong } = explain(catalog, question, wrongly(question), 'en');
      expect(afterRight).toEqual(afterWrong);
    }
  });

  it('of a fraud gives the signs in its message, the clearest first, and what to do', () => {
    const { reasons, why, happens, next, advice, script } = explain(catalog, fraud, REAL, 'en');
    const text = showQuestion(catalog, fraud, 'en').message!.text;
    expect(reasons.map(({ signal, start, end }) => [signal, text.slice(start, end).toLowerCase()])).toEqual([
      ['payment.safe-account', 'safe account'],
      ['demand.one-time-code', 'the code'],
      ['pressure.account-frozen', 'account is frozen'],
      ['identity.bank', 'bank service'],
    ]);
    expect(reasons.at(-1)).toMatchObject({ title: 'Signal identity.bank', reason: 'Because of identity.bank' });
    expect(why).toBeUndefined();
    expect(happens).toMatch(/^What happens at/);
    expect(next).toMatch(/^They will ask at/);
    expect(advice).toEqual(['Advice stop-and-hang-up', 'Advice ask-family', 'Advice call-96110']);
    expect(script.title).toMatch(/^Script/);
  });

  it('of a genuine message says why it is genuine, and advises nothing', () => {
    const { why, reasons, happens, next, advice } = explain(catalog, real, FRAUD, 'zh-CN');
    expect(why).toMatch(/^因为/);
    expect({ reasons, happens, next, advice }).toEqual({
      reasons: [],
      happens: undefined,
      next: undefined,
      advice: [],
    });
  });

  it('of a giveaway says what gives the one line away, and why the others are genuine', () => {
    const { choices } = explain(catalog, of('giveaway'), 0, 'en');
    for (const { right, why } of choices)
      expect(why).toMatch(right ? /^Because of payment.safe-account/ : /^Because (red|green|blue) /);
  });

  it.each<QuestionKind>(['what-now', 'which-genuine', 'address-check', 'stage-order', 'authored'])(
    'of %s says why of every choice',
    (kind) => {
      for (const lang of ['en', 'zh-CN']) {
        for (const { why } of explain(catalog, of(kind), 0, lang).choices) expect(why).toBeTruthy();
      }
    },
  );

  it('passes over a sign that the catalog has lost', () => {
    const less = { ...catalog, signals: catalog.signals.filter(({ id }) => id !== 'identity.bank') };
    expect(explain(less, fraud, 0, 'en').reasons.map(({ signal }) => signal)).not.toContain('identity.bank');
  });
});

function of(kind: QuestionKind): Question {
  return first((question) => question.kind === kind);
}

function first(holds: (question: Question) => boolean): Question {
  return questions.find(holds)!;
}
