import { html, nothing, type TemplateResult } from 'lit';
import type { CampaignFile, PersonOfCampaign, PlaceOfCampaign } from '../campaign/read-campaign.js';
import type { Telling } from '../controllers/strings-controller.js';
import { callLink } from '../templates/contact-list.js';

/**
 * The people of a place and of those around it, the nearest first; nothing where nobody is named.
 *
 * @param around the place itself, then the one around it, and so on
 */
export function peopleView(
  around: readonly PlaceOfCampaign[],
  { roles }: CampaignFile,
  words: Telling<'contacts'>,
): TemplateResult {
  const { contacts: say } = words.strings;
  const people = around.flatMap((place) => place.people.map((person) => ({ person, place })));
  if (people.length === 0) return html`<p>${say.nobody}</p>`;
  return html`<ul class="plain people" role="list">
    ${people.map(({ person, place }) => personView(person, words.pick(place.name), roles, words))}
  </ul>`;
}

function personView(
  { role, name, tel, hours }: PersonOfCampaign,
  place: string,
  roles: CampaignFile['roles'],
  words: Telling<'contacts'>,
): TemplateResult {
  const { contacts: say } = words.strings;
  const known = roles.find(({ id }) => id === role);
  const title = known ? words.pick(known.title) : say.helper;
  return html`<li part="person">
    <p class="who"><strong>${name ?? title}</strong><span class="small">${place}${name ? ` ${title}` : ''}</span></p>
    ${known?.does ? html`<p>${words.pick(known.does)}</p>` : nothing}
    ${tel === undefined ? html`<p class="small">${say.noNumber}</p>` : html`<p>${callLink({ number: tel }, words)}</p>`}
    ${hours ? html`<p class="small">${words.pick(hours)}</p>` : nothing}
  </li>`;
}
