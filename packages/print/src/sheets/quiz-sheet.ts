import type { QuizOfCampaign } from '@fraud-free/campaign';
import { localise } from '@fraud-free/core';
import { drawRound, LONGEST_ROUND, withQuiz, type Round } from '@fraud-free/quiz';
import { headingOf } from '../content/heading.js';
import { onPaper } from '../content/on-paper.js';
import { smallPrint } from '../content/small-print.js';
import { FORMATS } from '../kinds.js';
import type { Scene, Sheet } from '../scene.js';
import { wordsOf } from '../words/words-of.js';

/** Each quiz of the campaign on paper, its answers with their reasons on a page of their own. */
export function* quizSheets(scene: Scene, lang: string): Generator<Sheet> {
  const words = wordsOf(lang);
  const { howTo, name, answers, fold } = words.quiz;
  for (const quiz of scene.campaign.quizzes) {
    const head = localise(quiz.title, lang);
    const { catalog, questions } = roundOf(scene, quiz, lang);
    yield {
      kind: 'quiz-sheet',
      name: quiz.id,
      title: head,
      formats: FORMATS,
      data: {
        ...headingOf(scene, words, lang, { title: head, path: `${pageFolder(scene, lang)}quiz/${quiz.id}/` }),
        head,
        howTo,
        name,
        answersHead: answers,
        fold,
        questions: questions.map((question) => onPaper(catalog, question, lang, words)),
        small: smallPrint(scene, words, lang),
      },
    };
  }
}

/** The questions that the page of the quiz asks first, in its order: a sheet and a phone can be laid side by side. */
function roundOf(
  { catalog, engine, quizzes }: Scene,
  { id, seed, length, categories }: QuizOfCampaign,
  lang: string,
): Pick<Round, 'questions'> & Pick<Scene, 'catalog'> {
  const written = quizzes.find((one) => one.id === id);
  if (written === undefined) {
    const { questions } = drawRound(catalog, {
      seed,
      length,
      lang,
      engine,
      ...(categories.length > 0 && { categories }),
    });
    return { catalog, questions };
  }
  const own = withQuiz(catalog, written);
  const all = Math.min(written.items.length, LONGEST_ROUND);
  return {
    catalog: own,
    questions: drawRound(own, { seed, length: all, lang, kinds: ['authored'], engine }).questions,
  };
}

/** Where the pages of a language lie on the site. */
function pageFolder({ campaign }: Scene, lang: string): string {
  return lang === campaign.languages[0] ? '' : `${lang}/`;
}
