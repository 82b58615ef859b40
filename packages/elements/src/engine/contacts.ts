import { contactsOf, type Advice, type Catalog, type Contact } from '@fraud-free/core';
import { alwaysThere } from './place.js';

/** Whom to call in a region: always where to report and to ask, then those that the advice names, or their like there. */
export function contactsFor(catalog: Catalog, region: string, advice: readonly Advice[]): Contact[] {
  return inRegion(
    catalog,
    region,
    advice.flatMap(({ contacts }) => contacts),
    alwaysThere(catalog, region),
  );
}

/**
 * Contacts by their ids where they are of the region, and else those that are there for the same; `first` comes first.
 * None of another region: a number of Beijing is of no use in London.
 */
export function inRegion(
  catalog: Catalog,
  region: string,
  ids: readonly string[],
  first: readonly Contact[] = [],
): Contact[] {
  const named = byIds(catalog.contacts, ids);
  const like = named.flatMap((contact) =>
    contact.region === region ? contact : contactsOf(catalog, region, [contact.id]),
  );
  return [...new Set([...first, ...like])];
}

/** What the catalog has under these ids, in their order; unknown ids are passed over. */
export function byIds<T extends { readonly id: string }>(list: readonly T[], ids: Iterable<string>): T[] {
  return [...ids].flatMap((id) => list.find((entry) => entry.id === id) ?? []);
}
