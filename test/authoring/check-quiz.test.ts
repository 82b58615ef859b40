import { checkQuiz, printYaml } from '@fraud-free/authoring';
import { createEngine, openCatalog } from '@fraud-free/core';
import { drawRound, explain, rightAnswer, showQuestion, startState, viewTalk, withQuiz } from '@fraud-free/quiz';
import { describe, expect, it } from 'vitest';
import { quizCatalog, withScript } from '../quiz/support/quiz-catalog.js';
import { play, rightly } from '../quiz/support/play.js';
import { EVERY_KIND, everyKind, placesOf, read } from './support/quizzes.js';

const catalog = quizCatalog();

const REAL = '  - { id: real, kind: fraud-or-real, script: red, text: Hi, truth: real, why: So }\n';
const FRAUD = '  - { id: fraud, kind: fraud-or-real, script: red, text: Pay, truth: fraud, why: So }\n';
const quizOf = (...items: string[]): string => `id: q\ntitle: Q\nlang: en\nitems:\n${items.join('')}`;
const choice = (id: string, right: string, wrong: string, place = 0): string => {
  const options = [`{ text: ${wrong}, right: false, why: No }`, `{ text: ${wrong} b, right: false, why: No }`];
  options.splice(place, 0, `{ text: ${right}, right: true, why: Yes }`);
  return `  - { id: ${id}, kind: choice, script: red, ask: What?, options: [${options.join(', ')}] }\n`;
};

async function codes(yaml: string, with_ = catalog): Promise<string[]> {
  const found = await read('q.yaml', yaml);
  expect(found.findings).toEqual([]);
  return placesOf({ findings: checkQuiz(found, with_, 'q.yaml') });
}

describe('checking a quiz', () => {
  it('finds nothing in a good one', async () => {
    expect(await codes(EVERY_KIND)).toEqual([]);
    expect(await codes(quizOf(FRAUD, REAL))).toEqual([]);
  });

  it.each<[string, string[], string[]]>([
    ['no genuine message', [FRAUD], ['5:5 one-sided']],
    ['no fraud', [REAL], ['5:5 one-sided']],
    ['no message to judge', [choice('a', 'abc', 'xyz')], ['5:5 one-sided']],
    [
      'a right option that is longer',
      [FRAUD, REAL, choice('a', 'a long and careful answer', 'short')],
      ['7:71 answer-length'],
    ],
    [
      'a right option that is shorter',
      [FRAUD, REAL, choice('a', 'no', 'a long and careless answer')],
      ['7:71 answer-length'],
    ],
    [
      'a place where the right option always stands',
      [FRAUD, REAL, ...['a', 'b', 'c', 'd', 'e'].map((id) => choice(id, 'abc', 'xyz', 1))],
      ['7:5 answer-place'],
    ],
    [
      'a right option that is mostly the longest',
      [FRAUD, REAL, ...['a', 'b', 'c', 'd', 'e'].map((id, place) => choice(id, 'abcdefghi', 'xyz uv', place % 3))],
      ['7:5 answer-longest'],
    ],
    ['a link', [FRAUD, REAL.replace('Hi', 'see www.somebank.cn')], ['6:57 real-link']],
    ['a telephone number', [FRAUD, REAL.replace('Hi', '"13912345678"')], ['6:57 real-phone']],
    ['a name', [FRAUD, REAL.replace('Hi', 'I am Officer John Smith')], ['6:57 real-name']],
    ['a firm', [FRAUD, REAL.replace('Hi', 'This is PayPal')], ['6:57 real-name']],
    ['a sentence that is too long', [FRAUD, REAL.replace('So', `${'word '.repeat(30)}end`)], ['6:79 sentence-long']],
    [
      'words that are too long',
      [FRAUD, REAL.replace('So', 'Identification verification authentication procedures')],
      ['6:79 words-long'],
    ],
  ])('finds %s', async (_, items, expected) => {
    expect(await codes(quizOf(...items))).toEqual(expected);
  });

  it('says nothing of the whole where a question is missing from it', async () => {
    const own = await read('q.yaml', quizOf(FRAUD, REAL.replace('truth: real', 'truth: maybe')));
    expect(checkQuiz(own, catalog, 'q.yaml')).toEqual([]);
  });

  it('lets made-up names and numbers pass', async () => {
    const text = '"王某是王警官，网址 bank.example.com，电话 13800000000 或 96110"';
    expect(await codes(quizOf(FRAUD, REAL.replace('Hi', text)))).toEqual([]);
  });

  it.each([
    ['王建国警官找您', ['real-name']],
    ['这里是工商银行', ['real-name']],
    ['"收款人：王建国"', ['real-name']],
    ['my name is John Smith', ['real-name']],
    ['收款人：王某', []],
    ['"户名：示例公司"', []],
    ['王警官、李某先生、法官先生', []],
    ['高中老师、任课老师、常务经理', []],
  ])('reads %s', async (text, expected) => {
    expect((await codes(quizOf(FRAUD, REAL.replace('Hi', text)))).map((one) => one.split(' ')[1])).toEqual(expected);
  });

  it('tells what is wrong in form and what is missing of one question at once', async () => {
    const { findings } = await read(
      'q.yaml',
      quizOf(
        '  - { id: a, kind: choice, script: Red, options: [{ text: A }, { text: B, right: true, why: Yes }] }\n',
        '  - { id: b, kind: fraud-or-real, script: red, truth: maybe }\n',
      ),
    );
    expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'question-incomplete “ask” is missing in this question',
      'question-form “script” is “Red”',
      'question-incomplete “options[0].why” is missing in this question',
      'question-incomplete “text” is missing in this question',
      'question-incomplete “why” is missing in this question',
      'question-form “truth” is “maybe”',
    ]);
  });

  it('ties every question to a live script', async () => {
    expect(await codes(quizOf(FRAUD, REAL.replace('red', 'pink')))).toEqual(['6:46 script-unknown']);
    const withdrawn = withScript(catalog, 'red', { status: 'draft' });
    expect(await codes(quizOf(FRAUD, REAL), withdrawn)).toEqual(['5:47 script-withdrawn', '6:46 script-withdrawn']);
  });
});

describe('a quiz that was written by hand', () => {
  it('is played, shown and explained, in every language, and nothing else is asked', async () => {
    const quiz = await everyKind();
    const own = withQuiz(catalog, quiz);
    const round = drawRound(own, {
      seed: 1,
      kinds: ['authored'],
      length: quiz.items.length,
      engine: createEngine(catalog),
    });
    expect(round.questions.map((one) => (one.kind === 'authored' ? one.question : '')).sort()).toEqual(
      quiz.items.map(({ id }) => id).sort(),
    );
    for (const question of round.questions) {
      for (const lang of ['zh-CN', 'en']) {
        const { choices } = showQuestion(own, question, lang);
        expect(choices).toHaveLength(question.choices);
        expect(explain(own, question, rightAnswer(question), lang).right).toBe(true);
      }
    }
    expect(play(round, rightly).phase).toBe('finished');
    expect(startState(round).round.questions).toHaveLength(6);
  });

  it('plays its talks scene by scene', async () => {
    const own = withQuiz(catalog, await everyKind());
    const { questions } = drawRound(own, { seed: 1, kinds: ['authored'], length: 6, engine: createEngine(catalog) });
    const talk = questions.find((one) => one.kind === 'authored' && one.form === 'talk')!;
    const taken = (...kinds: string[]): string[] =>
      kinds.reduce<string[]>((ids, kind) => {
        const { scene } = viewTalk(own, talk, ids, 'en');
        return [...ids, scene!.choices.find((one) => one.kind === kind)!.id];
      }, []);
    expect(viewTalk(own, talk, taken('doubt'), 'en').scene!.choices).toHaveLength(2);
    expect(viewTalk(own, talk, taken('doubt', 'safe'), 'en')).toMatchObject({ end: 'stopped', answer: 0 });
    expect(viewTalk(own, talk, taken('risky', 'safe'), 'en')).toMatchObject({ end: 'stopped', answer: 0 });
    expect(viewTalk(own, talk, taken('risky', 'risky'), 'en')).toMatchObject({ end: 'paid', answer: 2 });
  });

  it('is withdrawn with its script', async () => {
    const less = withQuiz(withScript(catalog, 'green', { status: 'retired' }), await everyKind());
    const { questions } = drawRound(less, { seed: 1, kinds: ['authored'], length: 6 });
    expect(questions.map(({ script }) => script)).not.toContain('green');
    expect(questions).toHaveLength(4);
  });

  it('is refused where it is none', async () => {
    const quiz = await everyKind();
    expect(() => withQuiz(catalog, { ...quiz, format: 2 })).toThrowCode('file-invalid');
    expect(() => withQuiz(catalog, { ...quiz, items: [{ ...quiz.items[0]!, truth: 'maybe' as never }] })).toThrowCode(
      'file-invalid',
    );
    expect(() => openCatalog(withQuiz(catalog, quiz))).not.toThrow();
  });

  it('comes back from YAML as it went', async () => {
    const quiz = await everyKind();
    expect((await read('again.yaml', printYaml(quiz))).quiz).toEqual(quiz);
  });
});
