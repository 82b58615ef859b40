import type { Catalog } from '../catalog/catalog.js';
import { joinLexicons } from './join-lexicons.js';

/** A catalog with what a part of it adds. */
export function joinParts(catalog: Catalog, { lexicon, ...part }: Partial<Catalog>): Catalog {
  const joined = join(catalog, part) as Catalog;
  return lexicon ? { ...joined, lexicon: joinLexicons(catalog.lexicon, lexicon) } : joined;
}

/** What is empty in one is taken from the other; lists of one length are joined entry by entry. */
function join(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
    return one.map((entry, at) => join(entry, other[at]));
  }
  if (!isObject(one) || !isObject(other)) return other === undefined ? one : other;
  // A condition says another thing where it is longer.
  const entries = Object.entries(other).map(([key, value]) => [key, key === 'match' ? value : join(one[key], value)]);
  return { ...one, ...Object.fromEntries(entries) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
