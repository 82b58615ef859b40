import { localise } from '@fraud-free/core';
import type { Person, Place } from '../../campaign.js';
import { HEAD_PLACES } from '../../split-places.js';
import { markup, type Markup } from '../markup.js';
import { officialNumbers } from '../official-numbers.js';
import { telephone } from '../phone.js';
import type { Page, Site } from '../site.js';

/** Whom to call; `?place=` of its address is a door's place. */
export function contactsPage(site: Site): Page {
  const { words, campaign, lang } = site;
  const { issuer } = campaign;
  return {
    path: 'contacts/',
    title: words.contacts.title,
    menu: true,
    news: true,
    body: ({ root }) => markup`
      <h1>${words.contacts.title}</h1>
      <p class="lead">${words.contacts.lead}</p>
      <fraud-contacts class="card" src="${root}campaign.json" region="${campaign.region}">
        <h2>${words.contacts.publicNumbers}</h2>
        ${officialNumbers(site)}
        <h2>${words.contacts.neighbourhood}</h2>
        <dl class="numbers">
          <div><dt>${issuer.tel === undefined ? undefined : telephone(issuer.tel)} <strong>${localise(issuer.name, lang)}</strong></dt>
            <dd>${issuer.hours && localise(issuer.hours, lang)}</dd></div>
          ${peopled(campaign.places).map((place) => peopleOf(site, place))}
        </dl>
        ${campaign.places.length > HEAD_PLACES ? markup`<p>${words.contacts.more}</p>` : undefined}
      </fraud-contacts>`,
  };
}

/** As many as a page can hold: the first that have people, which are those of the upper levels. */
function peopled(places: readonly Place[]): Place[] {
  return places.slice(0, HEAD_PLACES).filter(({ people }) => people.length > 0);
}

function peopleOf({ campaign, lang }: Site, { name, people }: Place): Markup {
  const say = ({ role: id, name: own, tel, hours }: Person): Markup => {
    const role = campaign.roles.find((one) => one.id === id)!;
    const title = own ?? `${localise(name, lang)} ${localise(role.title, lang)}`;
    return markup`<div><dt>${tel === undefined ? undefined : telephone(tel)} <strong>${title}</strong></dt>
      <dd>${localise(role.does, lang)} ${hours && localise(hours, lang)}</dd></div>`;
  };
  return markup`${people.map(say)}`;
}
