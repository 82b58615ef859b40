import type { Catalog } from './catalog.js';
import { decodePatch, PATCHED, type CatalogPatch } from './catalog-patch.js';
import { appendParts, conflict } from './merge-catalogs.js';

/**
 * A catalog with a pack in it: what belongs to one region, in one language, as `fraud-free rules build` makes it. What
 * both have gets the pack's texts beside its own, so packs of one region in several languages go together, in any order.
 * A script that the catalog has in a newer revision stays as it is.
 *
 * @param pack the bytes of it, held against their integrity by whoever loaded them
 * @returns an opened catalog
 * @throws {FraudFreeError} `catalog-conflict` where both say other things of one id, `catalog-invalid`, `catalog-format`
 * @example
 * const { integrity } = packs['packs/us.en.json']; // of integrity.json
 * const pack = await (await fetch('packs/us.en.json', { integrity })).arrayBuffer();
 * const engine = createEngine(mergePack(catalog, new Uint8Array(pack)));
 */
export function mergePack(base: Catalog, pack: CatalogPatch | Uint8Array): Catalog {
  const whole = pack instanceof Uint8Array ? decodePatch(pack) : pack;
  const faults: string[] = [];
  const parts: Record<string, unknown> = {};
  const added: Record<string, unknown> = {};
  for (const part of PATCHED) {
    const its = (whole[part] ?? []) as readonly Entry[];
    const known = new Map((base[part] as readonly Entry[]).map((entry) => [entry.id, entry]));
    added[part] = its.filter(({ id }) => !known.has(id));
    for (const entry of its) {
      const old = known.get(entry.id);
      if (old === undefined || (old.revision ?? 0) > (entry.revision ?? 0)) continue;
      // Signals name patterns, each by the numbers of its own lexicon.
      const { from, match } = old;
      const joined = join(old, {
        ...entry,
        ...(from !== undefined && { from }),
        ...(match !== undefined && { match }),
      });
      if (joined === undefined) faults.push(`both have ${part} "${entry.id}"`);
      else known.set(entry.id, joined as Entry);
    }
    parts[part] = [...known.values()];
  }
  if (faults.length > 0) throw conflict(base, faults);
  const hasNew = (added['signals'] as readonly unknown[]).length > 0;
  const lexicon = hasNew ? whole.lexicon : { words: [], atoms: [], patterns: [] };
  return appendParts({ ...base, ...parts }, { ...whole, ...added, lexicon });
}

interface Entry {
  readonly id: string;
  readonly revision?: number;
  readonly from?: string;
  readonly match?: unknown;
}

/** One with the languages of the other; undefined where they differ in anything else. */
function join(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) {
    const entries = one.map((entry, at) => join(entry, other[at]));
    return one.length === other.length && !entries.includes(undefined) ? entries : undefined;
  }
  if (!isObject(one) || !isObject(other)) return one === other ? one : undefined;
  const isTexts = isLocalised(one) && isLocalised(other);
  const joined: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const lacks = !(key in one) || !(key in other);
    joined[key] = lacks && isTexts ? (one[key] ?? other[key]) : join(one[key], other[key]);
    if (joined[key] === undefined) return undefined;
  }
  return joined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** All of its keys are language tags. */
function isLocalised(value: object): boolean {
  return Object.keys(value).every((key) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(key) && key !== 'id');
}
