import { localise } from '@fraud-free/core';
import { currentAlerts } from '../current-alerts.js';
import { markup } from '../markup.js';
import { phone } from '../phone.js';
import { sealedBy, type Page, type Site } from '../site.js';
import { alertList } from './alerts.js';

/** The first page: alerts, what to do now, the quizzes, what is in focus, whom to call. */
export function homePage(site: Site): Page {
  const { campaign, words, lang, catalog } = site;
  const { home } = words;
  const say = (text: Readonly<Record<string, string>>): string => localise(text, lang);
  const promoted = catalog.contacts.filter(({ id }) => campaign.promote.contacts.includes(id));
  return {
    path: '',
    title: say(campaign.title),
    news: true,
    body: ({ home: up, root }) => markup`
      <h1>${say(campaign.title)}</h1>
      <p class="lead">${home.lead}</p>
      <fraud-alerts class="card" src="${root}alerts/alerts.${lang}.json"${sealedBy(site)}><h2 slot="title">${words.alerts.title}</h2>${alertList(site, currentAlerts(site))}</fraud-alerts>
      <section aria-labelledby="now">
        <h2 id="now">${home.now}</h2>
        <ul class="ways">
          <li><a class="way urgent" href="${up}paid/"><strong>${home.paid}</strong><span>${home.paidMore}</span></a></li>
          <li><a class="way" href="${up}check/"><strong>${home.gotMessage}</strong><span>${home.gotMessageMore}</span></a></li>
          <li><a class="way" href="${up}contacts/"><strong>${home.unsure}</strong><span>${home.unsureMore}</span></a></li>
        </ul>
      </section>
      <section aria-labelledby="focus">
        <h2 id="focus">${home.focus}</h2>
        <ul class="ways">
          ${focusOf(site).map(
            ({ id, title, summary }) => markup`<li><a class="way" href="${up}frauds/#${id}">
            <strong>${say(title)}</strong><span>${say(summary)}</span></a></li>`,
          )}
        </ul>
      </section>
      ${
        campaign.quizzes.length === 0
          ? undefined
          : markup`<section aria-labelledby="quizzes">
        <h2 id="quizzes">${home.quizzes}</h2>
        <ul class="ways">
          ${campaign.quizzes.map(
            ({ id, title, length }) => markup`<li><a class="way" href="${up}quiz/${id}/">
            <strong>${say(title)}</strong><span>${words.quiz.questions(length)}</span></a></li>`,
          )}
        </ul>
      </section>`
      }
      <section class="card" aria-labelledby="numbers">
        <h2 id="numbers">${home.numbers}</h2>
        <dl class="numbers">${promoted.map((contact) => phone(site, contact))}</dl>
        ${
          campaign.promote.apps.length === 0
            ? undefined
            : markup`<h3>${home.apps}</h3>
        <ul>${campaign.promote.apps.map(({ name, from }) => markup`<li><strong>${say(name)}</strong>${words.inBrackets(say(from))}</li>`)}</ul>`
        }
      </section>`,
  };
}

/** The scripts in focus, in the campaign's order. */
export function focusOf({ campaign, catalog }: Site): Site['catalog']['scripts'] {
  return campaign.focus.flatMap((id) => catalog.scripts.find((script) => script.id === id) ?? []);
}
