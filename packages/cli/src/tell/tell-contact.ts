import { localise, type Contact } from '@fraud-free/core';
import type { Language } from '../language.js';
import type { Words } from '../words/words.js';

/** One line: the number or page, whose it is, when to turn to it. */
export function tellContact(
  { number, url, title, use }: Contact,
  language: Language,
  { check: { colon } }: Words,
): string {
  const name = localise(title, language);
  const reach = number ?? url;
  const whom = reach === undefined || name.includes(reach) ? name : `${reach} ${name}`;
  return `${whom}${colon}${localise(use, language)}`;
}
