import { localise, proceduresOf, type Procedure } from '@fraud-free/core';
import { markup, type Markup } from '../markup.js';
import { officialNumbers } from '../official-numbers.js';
import { telephone } from '../phone.js';
import { sourceLine } from '../source-line.js';
import type { Page, Site } from '../site.js';

/** "I have paid": whole and readable before any script runs. */
export function paidPage(site: Site): Page {
  const { words, catalog, campaign } = site;
  const procedures = proceduresOf(catalog, campaign.region);
  return {
    path: 'paid/',
    title: words.paid.title,
    menu: true,
    body: () => markup`
      <h1>${words.paid.title}</h1>
      <fraud-emergency class="card" region="${campaign.region}">
        <p class="lead">${words.paid.lead}</p>
        ${procedures.length === 0 ? markup`<p>${words.paid.elsewhere}</p>` : undefined}
        ${procedures.slice(0, 1).map((procedure) => steps(site, procedure))}
        ${officialNumbers(site)}
        ${procedures.slice(1).map((procedure) => steps(site, procedure))}
      </fraud-emergency>`,
  };
}

function steps(site: Site, procedure: Procedure): Markup {
  const { words, lang, catalog } = site;
  const say = (text: Readonly<Record<string, string>>): string => localise(text, lang);
  return markup`<section>
    <h2>${say(procedure.title)}</h2>
    <p>${say(procedure.when)}</p>
    <ol>${procedure.steps.map(({ text, contacts }) => {
      const numbers = contacts.flatMap((id) => catalog.contacts.find((one) => one.id === id)?.number ?? []);
      return markup`<li>${say(text)} ${numbers.map(telephone)}</li>`;
    })}</ol>
    ${procedure.ready.length === 0 ? undefined : markup`<h3>${words.paid.ready}</h3><ul>${procedure.ready.map((one) => markup`<li>${say(one)}</li>`)}</ul>`}
    ${procedure.avoid.length === 0 ? undefined : markup`<h3>${words.paid.avoid}</h3><ul>${procedure.avoid.map((one) => markup`<li>${say(one)}</li>`)}</ul>`}
    <p>${sourceLine(site, procedure.sources, procedure.checked)}</p>
  </section>`;
}
