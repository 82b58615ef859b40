import { localise } from '@fraud-free/core';
import type { QuizOfCampaign } from '../../campaign.js';
import { markup, type Markup } from '../markup.js';
import { sealedBy, type Page, type Site } from '../site.js';

/** A page for each quiz. */
export function quizPages(site: Site): Page[] {
  const { campaign, words, lang } = site;
  return campaign.quizzes.map((quiz) => {
    const title = localise(quiz.title, lang);
    return {
      path: `quiz/${quiz.id}/`,
      title,
      body: ({ root }) => markup`
      <h1>${title}</h1>
      <p class="lead">${words.quiz.questions(quiz.length)}</p>
      ${quiz.file === undefined ? drawn(quiz, words.quiz.without) : markup`<fraud-quiz class="card" src="${root}${quiz.file}"${sealedBy(site)} seed="${quiz.seed}" remember><p>${words.quiz.without}</p></fraud-quiz>`}`,
    };
  });
}

function drawn({ seed, length, categories }: QuizOfCampaign, without: string): Markup {
  return markup`<fraud-quiz class="card" seed="${seed}" length="${length}" categories="${categories.join(' ')}" remember><p>${without}</p></fraud-quiz>`;
}
