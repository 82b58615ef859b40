import type { QuizOfCampaign } from '@fraud-free/campaign';
import { localise } from '@fraud-free/core';
import {
  drawRound,
  explain,
  formOf,
  QUESTION_KINDS,
  rightAnswer,
  showQuestion,
  type Question,
  type ShownQuestion,
} from '@fraud-free/quiz';
import { headingOf } from '../content/heading.js';
import { smallPrint } from '../content/small-print.js';
import { FORMATS } from '../kinds.js';
import type { Scene, Sheet } from '../scene.js';
import type { Words } from '../words/words.js';
import { wordsOf } from '../words/words-of.js';

/** Each quiz of the campaign on paper, its answers with their reasons on a page of their own. */
export function* quizSheets(scene: Scene, lang: string): Generator<Sheet> {
  const words = wordsOf(lang);
  const { howTo, name, answers, fold } = words.quiz;
  for (const quiz of scene.campaign.quizzes) {
    const head = localise(quiz.title, lang);
    const questions = questionsOf(scene, quiz, lang);
    yield {
      kind: 'quiz-sheet',
      name: quiz.id,
      formats: FORMATS,
      data: {
        ...headingOf(scene, words, lang, { title: head, path: '' }),
        head,
        howTo,
        name,
        answersHead: answers,
        fold,
        questions: questions.map((question) => paperOf(scene, question, lang, words)),
        small: smallPrint(scene, words, lang),
      },
    };
  }
}

/** A talk is played, not printed; all other kinds can be answered by hand. */
const KINDS_ON_PAPER = QUESTION_KINDS.filter((kind) => kind !== 'talk');

function questionsOf({ catalog, engine }: Scene, quiz: QuizOfCampaign, lang: string): readonly Question[] {
  const { seed, length, categories } = quiz;
  const { questions } = drawRound(catalog, {
    seed,
    length,
    lang,
    engine,
    kinds: KINDS_ON_PAPER,
    ...(categories.length > 0 && { categories }),
  });
  return questions.filter((question) => showQuestion(catalog, question, lang).like !== 'talk');
}

function paperOf(
  { catalog }: Scene,
  question: Question,
  lang: string,
  words: Words,
): Readonly<Record<string, unknown>> {
  const shown = showQuestion(catalog, question, lang);
  const { right } = question;
  const { why, reasons, choices, advice } = explain(catalog, question, rightAnswer(question), lang);
  const isOrder = formOf(question) === 'order';
  const own = right.map((index) => choices[index]?.why);
  const [told] = [why, ...(isOrder ? [] : own), ...reasons.map(({ reason }) => reason), ...advice].filter(
    (text) => text !== undefined,
  );
  return {
    ask: shown.ask ?? askOf(question, shown, words),
    // Of these two the message would give the answer away, or holds the choices itself.
    ...(shown.message && question.kind !== 'giveaway' && { message: shown.message.text }),
    order: isOrder,
    choices: shown.choices.map(({ id, text }) => text ?? (id === 'fraud' ? words.quiz.fraud : words.quiz.real)),
    answer: isOrder ? `${words.quiz.order} ${placesOf(right)}` : words.quiz.right(lettersOf(right)),
    ...(told !== undefined && { why: told }),
  };
}

function askOf(question: Question, { about = '' }: ShownQuestion, words: Words): string {
  if (question.kind === 'authored' || question.kind === 'talk') return words.quiz.asks['fraud-or-real'](about);
  return words.quiz.asks[question.kind](about);
}

/** `A, C` */
function lettersOf(indices: readonly number[]): string {
  return [...indices]
    .sort((one, other) => one - other)
    .map((index) => String.fromCharCode(65 + index))
    .join(', ');
}

/** What to write into the boxes from the top: the place of each choice in the right order. */
function placesOf(order: readonly number[]): string {
  return order.map((_, index) => order.indexOf(index) + 1).join(', ');
}
