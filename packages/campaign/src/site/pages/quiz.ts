import { localise } from '@fraud-free/core';
import { markup } from '../markup.js';
import { sealedBy, type Page, type Site } from '../site.js';

/** A page for each quiz. Its heading is that of the element, so that there is one. */
export function quizPages(site: Site): Page[] {
  const { campaign, words, lang } = site;
  return campaign.quizzes.map((quiz) => {
    const title = localise(quiz.title, lang);
    return {
      path: `quiz/${quiz.id}/`,
      title,
      body: ({ root }) => markup`
      <fraud-quiz class="card" src="${root}${quiz.file}"${sealedBy(site)} seed="${quiz.seed}" remember>
        <h1 slot="title">${title}</h1>
        <p class="lead" slot="title">${words.quiz.questions(quiz.length)}</p>
        <p>${words.quiz.without}</p>
      </fraud-quiz>`,
    };
  });
}
