import type { Catalog } from './catalog.js';
import type { Contact, Procedure } from './script.js';

/**
 * The contacts of a region, in the order of the catalog. With `like`, those that are of a kind with the contacts of these
 * ids: what a verdict says of `cn-110` is then said of whom one reports to there. A region that has none of such a kind
 * gives whom one asks for advice, or else reports to; a region that the catalog does not know gives none.
 *
 * @param region ISO 3166: `CN`, `HK`, in any case
 * @example
 * contactsOf(catalog, 'HK')[0].number; // => '18222'
 * contactsOf(catalog, 'SG', ['cn-96110']).map(({ number }) => number); // => ['1799']
 */
export function contactsOf({ contacts }: Catalog, region: string, like?: readonly string[]): Contact[] {
  const there = contacts.filter(inRegion(region));
  if (!like) return there;
  const kinds = contacts.flatMap(({ id, kind }) => (like.includes(id) ? kind : []));
  if (kinds.length === 0) return [];
  const tries = [kinds, ['advice'], ['report']].map((of) => there.filter(({ kind }) => of.includes(kind)));
  return tries.find(({ length }) => length > 0) ?? [];
}

/**
 * What to do in a region, step by step; see {@link Procedure}. They are a part of the catalog by themselves.
 *
 * @example
 * proceduresOf(catalog, 'CN').map(({ id }) => id); // => ['cn-stop-payment', …]
 */
export function proceduresOf({ procedures }: Catalog, region: string): Procedure[] {
  return procedures.filter(inRegion(region));
}

function inRegion(region: string): (entry: { readonly region: string }) => boolean {
  const wanted = region.toUpperCase();
  return (entry) => entry.region === wanted;
}
