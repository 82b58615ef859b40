import { localise } from '@fraud-free/core';
import { markup, type Markup } from '../markup.js';
import { sealedBy, type Page, type Site } from '../site.js';

/** A page for each quiz. Its heading is that of the element, so that there is one. */
export function quizPages(site: Site): Page[] {
  const { campaign, words, lang } = site;
  const { results, consent } = campaign;
  return campaign.quizzes.map((quiz) => {
    const title = localise(quiz.title, lang);
    return {
      path: `quiz/${quiz.id}/`,
      title,
      ...(results && { store: results.store }),
      body: ({ root }) => markup`
      <fraud-quiz class="card" src="${root}${quiz.file}"${sealedBy(site)} seed="${quiz.seed}" remember${told(site)}>
        <h1 slot="title">${title}</h1>
        <p class="lead" slot="title">${words.quiz.questions(quiz.length)}</p>
        ${results && consent.results && markup`<p slot="consent">${localise(consent.results, lang)}</p>`}
        <p>${words.quiz.without}</p>
      </fraud-quiz>`,
    };
  });
}

/** Where the page's script lets the quiz tell results, and for whom. */
function told({ campaign: { results, address } }: Site): Markup | undefined {
  if (results === undefined) return undefined;
  return markup` data-store="${results.store}" data-authorization="${results.authorization}" data-organizer="${address}"`;
}
