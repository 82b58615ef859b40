import { readQuiz } from '@fraud-free/authoring';
import type { QuizFile } from '@fraud-free/quiz';
import { describe, expect, it } from 'vitest';
import { EVERY_KIND } from '../authoring/support/quizzes.js';
import { printed, sample } from './support/printed.js';
import { readPdf } from './support/read-pdf.js';

/** A question of every kind that can be written by hand, about scripts that the catalog has. */
const MORE = `
  - { id: genuine, kind: which-genuine, script: red, options: [
      { text: { zh-CN: 请转账, en: Send money }, right: false, why: { zh-CN: 要钱, en: It wants money } },
      { text: { zh-CN: 明天停水, en: No water tomorrow }, right: true, why: { zh-CN: 只是告知, en: It only tells } } ] }
  - { id: number, kind: address-check, script: red, options: [
      { text: { zh-CN: '96110', en: '96110' }, right: true, why: { zh-CN: 反诈专线, en: The line } },
      { text: { zh-CN: '961100', en: '961100' }, right: false, why: { zh-CN: 多一位, en: One digit more } } ] }
  - { id: other, kind: choice, script: red, ask: { zh-CN: 保证金要交吗？, en: Pay a deposit first? }, options: [
      { text: { zh-CN: 不交, en: 'No' }, right: true, why: { zh-CN: 正规的不收, en: No real one asks } },
      { text: { zh-CN: 交, en: 'Yes' }, right: false, why: { zh-CN: 交了就没了, en: It is gone } } ] }
`;
const text = `${EVERY_KIND.trimEnd()}${MORE}`.replaceAll(/script: (?:red|green|blue)/g, 'script: fake-loan');
const every = (await readQuiz({ path: 'every.yaml', bytes: new TextEncoder().encode(text) })).quiz!;

async function sheet(quiz: QuizFile, lang: string): Promise<{ asked: string; told: string }> {
  const { id, title, items } = quiz;
  const quizzes = [{ id, title, length: items.length, seed: 'paper', categories: [], file: `quizzes/${id}.json` }];
  const input = { ...sample, quizzes: [quiz], campaign: { ...sample.campaign, quizzes } };
  const files = printed({ only: ['quiz-sheet'], papers: ['A4'], formats: ['pdf'] }, input);
  const { pages } = await readPdf(files.get(`quiz-sheet/${id}.${lang}.A4.pdf`)!);
  const answers = pages.findIndex(({ text }) => /^(?:答案和道理|Answers, and why)/.test(text));
  const join = (some: typeof pages): string => some.map((page) => page.text).join('\n');
  return { asked: join(pages.slice(0, answers)), told: join(pages.slice(answers)) };
}

describe('a quiz that was written by hand', () => {
  it('has every kind of question in it', () => {
    expect(new Set(every.items.map(({ kind }) => kind)).size).toBe(8);
  });

  it.each(['zh-CN', 'en'])('is printed whole, with its answers apart: %s', async (lang) => {
    const { asked, told } = await sheet(every, lang);
    const bare = (words: string): string => words.replaceAll(/\s/g, '');
    for (const { text: message, truth, options = [], scenes = [], why } of every.items) {
      const offered = [...options, ...scenes.flatMap(({ choices }) => choices)].map((one) => one.text[lang]!);
      for (const words of [message?.[lang], ...scenes.map(({ says }) => says[lang]), ...offered]) {
        if (words !== undefined) expect(bare(asked)).toContain(bare(words));
      }
      if (truth !== undefined) expect(bare(told)).toContain(bare(why![lang]!));
    }
    expect(asked).not.toMatch(/答案：|Answer:/);
    const answers = told.match(
      /答案：[A-Z, ]+|Answer: [A-Z, ]+|顺序 [\d, ]+|Order [\d, ]+|第 1 步 [A-Z]|step 1: [A-Z]/g,
    );
    expect(answers).toHaveLength(every.items.length);
  });

  it.each([
    ['fraud-or-real', /这条消息是骗局，还是真的？/],
    ['mark-words', /哪些地方最能看出/],
    ['talk', /假如说到这一步，您怎么做？/],
  ])('is asked as its kind is: %s', async (kind, ask) => {
    const items = every.items.filter((one) => one.kind === kind).map(({ ask: _, ...item }) => item);
    expect((await sheet({ ...every, items }, 'zh-CN')).asked).toMatch(ask);
  });

  it('says after a talk what was right at each step', async () => {
    const item = every.items.find(({ kind }) => kind === 'talk')!;
    const { asked, told } = await sheet({ ...every, items: [item] }, 'zh-CN');
    const letterOf = (words: string): string => new RegExp(`([A-D]) ?${words}`).exec(asked)![1]!;
    const letters = item.scenes!.map(({ choices }) =>
      choices
        .flatMap(({ kind, text }) => (kind === 'safe' ? letterOf(text['zh-CN']!) : []))
        .sort()
        .join(', '),
    );
    expect(told).toContain(letters.map((one, index) => `第 ${index + 1} 步 ${one}`).join('；'));
  });

  it('is the one of the example, too', async () => {
    const files = printed({ only: ['quiz-sheet'], papers: ['A4'], formats: ['pdf'] });
    const { pages } = await readPdf(files.get('quiz-sheet/doorstep.zh-CN.A4.pdf')!);
    const { items } = sample.quizzes!.find(({ id }) => id === 'doorstep')!;
    for (const { text: message } of items) if (message) expect(pages[0]!.text).toContain(message['zh-CN']);
  });
});
