import { localise, type Script } from '@fraud-free/core';
import { markup, type Markup } from '../markup.js';
import type { Page, Site } from '../site.js';
import { focusOf } from './home.js';

/** The scripts in focus, told in full, and the search of all. */
export function fraudsPage(site: Site): Page {
  const { words } = site;
  return {
    path: 'frauds/',
    title: words.frauds.title,
    menu: true,
    body: () => markup`
      <h1>${words.frauds.title}</h1>
      <fraud-search class="card"><p>${words.frauds.lead}</p></fraud-search>
      <h2>${words.home.focus}</h2>
      ${focusOf(site).map((script) => tell(site, script))}`,
  };
}

function tell({ words, lang, catalog }: Site, script: Script): Markup {
  const say = (text: Readonly<Record<string, string>>): string => localise(text, lang);
  const advice = script.advice.flatMap((id) => catalog.advice.find((one) => one.id === id) ?? []);
  return markup`<section class="card" id="${script.id}">
    <h3>${say(script.title)}</h3>
    <p>${say(script.summary)}</p>
    <h4>${words.frauds.steps}</h4>
    <ol>${script.stages.map(({ summary }) => markup`<li>${say(summary)}</li>`)}</ol>
    <h4>${words.frauds.advice}</h4>
    <ul>${advice.map(({ text }) => markup`<li>${say(text)}</li>`)}</ul>
    ${script.lookAlikes.length === 0 ? undefined : markup`<h4>${words.frauds.genuine}</h4><ul>${script.lookAlikes.map((one) => markup`<li>${say(one)}</li>`)}</ul>`}
  </section>`;
}
