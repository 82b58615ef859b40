import { localise, type Contact } from '@fraud-free/core';
import { markup, type Markup } from './markup.js';
import { sourceLine } from './source-line.js';
import type { Site } from './site.js';

/** A contact of the catalog as an entry of a list: its number to tap, when to call it, where that is from. */
export function phone(site: Site, { number, url, title, use, sources, checked }: Contact): Markup {
  const name = localise(title, site.lang);
  const call =
    number === undefined
      ? url === undefined
        ? markup`<strong>${name}</strong>`
        : markup`<a href="${url}" rel="noreferrer external">${name}</a>`
      : markup`${telephone(number)} <strong>${name}</strong>`;
  return markup`<div><dt>${call}</dt><dd>${localise(use, site.lang)} ${sourceLine(site, sources, checked)}</dd></div>`;
}

/** A number to tap. */
export function telephone(number: string): Markup {
  return markup`<a class="number" href="tel:${number.replaceAll(/[^\d+]/g, '')}">${number}</a>`;
}
