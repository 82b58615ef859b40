import type { QuizFile, QuizItem } from '@fraud-free/quiz';

type Text = Readonly<Record<string, string>>;

/** The same in every language, with what tells them apart. */
const text = (words: string): Text => ({ 'zh-CN': `${words}，这样`, 'zh-Hant': `${words}，這樣`, en: `${words}, so` });

const options = (...right: readonly boolean[]) =>
  right.map((isRight, index) => ({ text: text(`${index + 1}`), right: isRight, why: text(`why ${index + 1}`) }));

const scene = {
  says: text('hello'),
  pays: true,
  choices: (['safe', 'doubt', 'risky'] as const).map((kind) => ({ text: text(kind), kind, leadsTo: text('then') })),
};

const item = (kind: QuizItem['kind'], rest: Partial<QuizItem>): QuizItem => ({
  id: kind,
  kind,
  script: 'green',
  ...rest,
});

/** A quiz of one question, for each kind that can be written by hand. */
export const QUIZ_OF: Readonly<Record<QuizItem['kind'], QuizFile>> = Object.fromEntries(
  [
    item('fraud-or-real', { text: text('message'), truth: 'fraud', why: text('why') }),
    item('mark-words', { options: options(false, true, true) }),
    item('what-now', { text: text('message'), options: options(true, false) }),
    item('which-genuine', { options: options(true, false, false) }),
    item('address-check', { options: options(true, false) }),
    item('stage-order', { options: options(true, true, true) }),
    item('talk', { scenes: [scene, scene] }),
    item('choice', { ask: text('what'), options: options(true, false) }),
  ].map((one) => [one.kind, { format: 1, id: one.kind, title: text('quiz'), items: [one] }]),
) as unknown as Record<QuizItem['kind'], QuizFile>;
