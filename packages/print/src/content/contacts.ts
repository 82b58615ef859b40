import { contactsOf, localise, type Contact } from '@fraud-free/core';
import type { Scene } from '../scene.js';
import type { Words } from '../words/words.js';

/** One of the two numbers that every sheet shows. */
export interface Call {
  /** As dialled; a page's address in regions without such a number. */
  readonly number: string;
  /** When to call it. */
  readonly when: string;
  /** Money has gone: shown so that nobody takes it for the other. */
  readonly urgent: boolean;
}

/** Whom to ask, and whom to call once money has gone: those that the campaign promotes, or else those of its region. */
export function callsOf(scene: Scene, words: Words): Call[] {
  const ask = firstOf(scene, 'advice');
  const paid = firstOf(scene, 'report');
  return [
    ...(ask ? [{ number: numberOf(ask), when: words.ask, urgent: false }] : []),
    ...(paid ? [{ number: numberOf(paid), when: words.paid, urgent: true }] : []),
  ];
}

/** All that the campaign promotes, with when to turn to them. */
export function promotedOf(scene: Scene, lang: string): { number: string; title: string; use: string }[] {
  const ids = scene.campaign.promote.contacts;
  return scene.catalog.contacts
    .filter(({ id }) => ids.includes(id))
    .map((contact) => ({
      number: numberOf(contact),
      title: localise(contact.title, lang),
      use: localise(contact.use, lang),
    }));
}

/** When the numbers were last compared with their sources; the oldest of these days. */
export function checkedOn(scene: Scene): string {
  const days = [firstOf(scene, 'advice'), firstOf(scene, 'report')].flatMap((contact) => contact?.checked ?? []);
  return days.sort()[0] ?? scene.on;
}

function firstOf({ campaign, catalog }: Scene, kind: Contact['kind']): Contact | undefined {
  const promoted = catalog.contacts.filter(({ id }) => campaign.promote.contacts.includes(id));
  const all = [...promoted, ...contactsOf(catalog, campaign.region)].filter((contact) => contact.kind === kind);
  return all.find(({ number }) => number !== undefined) ?? all[0];
}

function numberOf({ number, url, title }: Contact): string {
  return number ?? url?.replace(/^https:\/\/|^mailto:|\/$/g, '') ?? localise(title, 'en');
}
