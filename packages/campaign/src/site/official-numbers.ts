import { contactsOf } from '@fraud-free/core';
import { markup, type Markup } from './markup.js';
import { phone } from './phone.js';
import type { Site } from './site.js';

/** The public lines of the campaign's region: whom to report to and whom to ask. */
export function officialNumbers(site: Site): Markup {
  const all = contactsOf(site.catalog, site.campaign.region);
  const first = all.filter(({ kind }) => kind === 'report' || kind === 'advice');
  return markup`<dl class="numbers">${first.map((contact) => phone(site, contact))}</dl>`;
}
