import type { Advice, Catalog, Contact } from '@fraud-free/core';

/** The lines that stand under every answer, if the catalog has them: the police, and the anti-fraud line. */
const ALWAYS = ['cn-110', 'cn-96110'];

/** Whom to call: always the police and the anti-fraud line, then those that the advice names. */
export function contactsFor(catalog: Catalog, advice: readonly Advice[]): Contact[] {
  const ids = new Set([...ALWAYS, ...advice.flatMap(({ contacts }) => contacts)]);
  return [...ids].flatMap((id) => catalog.contacts.find((contact) => contact.id === id) ?? []);
}

/** What the catalog has under these ids, in their order; unknown ids are passed over. */
export function byIds<T extends { readonly id: string }>(list: readonly T[], ids: Iterable<string>): T[] {
  return [...ids].flatMap((id) => list.find((entry) => entry.id === id) ?? []);
}
