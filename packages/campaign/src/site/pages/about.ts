import { localise } from '@fraud-free/core';
import { markup } from '../markup.js';
import { telephone } from '../phone.js';
import type { Page, Site } from '../site.js';

/** Who answers for the campaign, who does what, and what becomes of what a resident puts in. */
export function aboutPage({ campaign, catalog, words, lang, now }: Site): Page {
  const { about } = words;
  const { issuer, period, address } = campaign;
  const say = (text: Readonly<Record<string, string>>): string => localise(text, lang);
  return {
    path: 'about/',
    title: about.title,
    menu: true,
    body: () => markup`
      <h1>${about.title}</h1>
      <section class="card">
        <h2>${say(campaign.title)}</h2>
        <p>${words.home.period(period.from, period.until)}</p>
        <p>${about.issuer}: <strong>${say(issuer.name)}</strong></p>
        ${issuer.tel && markup`<p>${telephone(issuer.tel)}</p>`}
        ${issuer.hours && markup`<p>${about.hours}: ${say(issuer.hours)}</p>`}
        <p><a href="${address}">${address}</a></p>
      </section>
      <section class="card">
        <h2>${about.work}</h2>
        <dl>${campaign.roles.map(({ title, does }) => markup`<div><dt><strong>${say(title)}</strong></dt><dd>${say(does)}</dd></div>`)}</dl>
      </section>
      <section class="card">
        <h2>${about.privacy}</h2>
        ${about.privacyText.map((text) => markup`<p>${text}</p>`)}
        ${campaign.results && markup`<p>${about.results(new URL(campaign.results.store).host)}</p>`}
      </section>
      <section class="card">
        <h2>${about.made}</h2>
        <p>${about.madeOf(now.toISOString().slice(0, 10), catalog.version)}</p>
      </section>`,
  };
}
