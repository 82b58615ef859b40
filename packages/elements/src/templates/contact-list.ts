import type { Catalog, Contact } from '@fraud-free/core';
import { html, type TemplateResult } from 'lit';
import type { Telling } from '../controllers/strings-controller.js';
import { byIds } from '../engine/contacts.js';
import { PHONE_ICON } from '../styles/icons.js';
import { sourceLine } from './source-line.js';

/** Whom to call: the number to tap, when to call it, and who says so. Parts: `call`. */
export function contactList(contacts: readonly Contact[], catalog: Catalog, words: Telling): TemplateResult {
  if (contacts.length === 0) return html`<p>${words.strings.common.noContacts}</p>`;
  return html`<ul class="plain contacts">
    ${contacts.map(
      (contact) =>
        html`<li>
          ${callLink(contact, words)}
          <p>${words.pick(contact.use)}</p>
          ${sourceLine(byIds(catalog.sources, contact.sources), words)}
        </li>`,
    )}
  </ul>`;
}

/** The links alone, in a row. Parts: `call`. */
export function callLinks(contacts: readonly Contact[], words: Telling): TemplateResult {
  if (contacts.length === 0) return html`<p>${words.strings.common.noContacts}</p>`;
  return html`<p class="buttons">${contacts.map((contact) => callLink(contact, words))}</p>`;
}

/** A link that dials, or goes to a page of theirs; where there is neither, their name. */
export function callLink(contact: Pick<Contact, 'number'> & Partial<Contact>, words: Telling): TemplateResult {
  const { number, url, title } = contact;
  if (number === undefined) {
    const name = title && words.pick(title);
    return url && /^(https|mailto):/u.test(url)
      ? html`<a class="call" part="call" href=${url}>${name}</a>`
      : html`<b>${name}</b>`;
  }
  return html`<a class="call" part="call" href="tel:${number.replace(/[^\d+*#]/gu, '')}"
    >${PHONE_ICON}${callingNumber(number, words)}</a
  >`;
}

/** "Call 96110", in which the number stays in one piece. */
export function callingNumber(number: string, { strings }: Telling): TemplateResult {
  const [before, after] = strings.common.call(number).split(number);
  const size = number.length > LONG ? 'long' : '';
  return html`<span>${before}<span class="number ${size}" dir="ltr">${number}</span>${after}</span>`;
}

/** `+86 10 0000 0000`, so many characters, fits into a line of a phone's page in the elder edition. */
const LONG = 16;
