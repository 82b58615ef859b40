import type { Catalog } from '@fraud-free/core';
import type { Telling } from '../controllers/strings-controller.js';
import { byIds } from '../engine/contacts.js';
import { masked } from '../engine/masked.js';
import type { CardFacts } from './card-facts.js';

/** So many characters of what was said go on the card: a code that a phone can still read holds no more. */
const LONGEST = 120;

/**
 * The card as text, line by line, with every number and link in it hidden; empty if nothing is on it.
 *
 * @param place the way to the place, in words
 */
export function cardText(facts: CardFacts, place: string, catalog: Catalog, words: Telling<'contacts'>): string {
  const { contacts: say, common } = words.strings;
  const line = (label: string, text: string): string => (text === '' ? '' : `${label}${common.colon}${text}`);
  const kind = byIds([...catalog.scripts, ...catalog.categories], [facts.kind])[0];
  const lines = [
    line(say.kind, kind ? words.pick(kind.title) : ''),
    line(say.words, masked(facts.words, say.link, LONGEST)),
    line(say.when, facts.when.replace('T', ' ')),
    line(say.amount, facts.amount && say.amounts[facts.amount]),
    line(say.paid, facts.paid && say.paids[facts.paid]),
    line(say.place, facts.withPlace ? place : ''),
  ].filter(Boolean);
  return lines.length === 0 ? '' : [say.cardHead, ...lines, say.cardFoot].join('\n');
}
