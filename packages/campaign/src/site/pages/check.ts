import { markup } from '../markup.js';
import { officialNumbers } from '../official-numbers.js';
import type { Page, Site } from '../site.js';

/** A message to be checked; without scripts, what to ask oneself. */
export function checkPage(site: Site): Page {
  const { check } = site.words;
  return {
    path: 'check/',
    title: check.title,
    menu: true,
    body: () => markup`
      <h1>${check.title}</h1>
      <p class="lead">${check.lead}</p>
      <fraud-check class="card" receive>
        <ol>${check.ask.map((question) => markup`<li>${question}</li>`)}</ol>
        <p>${check.all}</p>
        ${officialNumbers(site)}
      </fraud-check>
      <fraud-conversation class="card"></fraud-conversation>
      <fraud-payment-check class="card"></fraud-payment-check>`,
  };
}
