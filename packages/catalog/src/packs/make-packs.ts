import { openCatalog, type Catalog, type Script, type Signal } from '@fraud-free/core';
import { mergeCatalogs, type CatalogPatch } from '@fraud-free/core/update';
import { compare } from '../findings/finding.js';
import { pickPatterns } from '../release/pick-patterns.js';

export interface Packs {
  /** What belongs to no single region, and the contacts that its advice names. */
  readonly base: Catalog;
  /** By region and language, as `us.en`: what `mergePack` puts into it, or into any other catalog. */
  readonly packs: ReadonlyMap<string, CatalogPatch>;
}

/**
 * Divides a catalog by region and language: the contacts and procedures of each region, and the scripts that are at home
 * there alone. A pack has its texts in one language; the words by which messages are known are in all of its packs.
 * Patterns of payments that lead to such a script alone are in the whole catalog only.
 *
 * @example
 * const { base, packs } = makePacks(catalog);
 * mergePack(base, packs.get('us.en')!);
 */
export function makePacks(catalog: Catalog): Packs {
  const regions = new Set([
    ...catalog.contacts.map(({ region }) => region),
    ...catalog.procedures.map(({ region }) => region),
    ...catalog.scripts.flatMap((script) => script.regions ?? []),
  ]);
  const packs = new Map<string, CatalogPatch>();
  for (const region of [...regions].sort(compare)) {
    const pack = packOf(catalog, region);
    for (const language of languagesOf(pack)) {
      packs.set(`${region.toLowerCase()}.${language}`, inLanguage(pack, language) as CatalogPatch);
    }
  }
  return { base: baseOf(catalog), packs };
}

function packOf(catalog: Catalog, region: string): CatalogPatch {
  const { format, version, name } = catalog;
  const isThere = (entry: { readonly region: string }): boolean => entry.region === region;
  const scripts = catalog.scripts.filter(({ regions }) => regions?.includes(region));
  const own = catalog.signals.filter(({ id }) => scripts.some((script) => isOwn(id, script)));
  const contacts = catalog.contacts.filter(isThere);
  const procedures = catalog.procedures.filter(isThere);
  const named = new Set([scripts, own, contacts, procedures].flat().flatMap(({ sources }) => sources));
  return {
    format,
    from: name === undefined ? version : `${name} ${version}`,
    withdraws: [],
    ...pickPatterns(catalog.lexicon, own),
    scripts,
    categories: [],
    advice: [],
    contacts,
    sources: catalog.sources.filter(({ id }) => named.has(id)),
    procedures,
    questions: catalog.questions.filter(({ script }) => scripts.some(({ id }) => id === script)),
  };
}

function baseOf(catalog: Catalog): Catalog {
  const { format } = catalog;
  const none = {
    lexicon: { words: [], atoms: [], patterns: [] },
    signals: [],
    scripts: [],
    categories: [],
    advice: [],
  };
  const withdraws = catalog.scripts.filter(({ regions }) => regions).map(({ id }) => id);
  const left = mergeCatalogs(catalog, { format, withdraws, ...none, contacts: [], sources: [] });
  const called = new Set(
    [left.advice, left.payments.patterns, [left.payments.otherwise]].flat().flatMap(({ contacts }) => contacts),
  );
  const contacts = left.contacts.filter(({ id }) => called.has(id));
  const named = new Set(
    [left.scripts, left.signals, left.advice, left.payments.patterns, contacts]
      .flat()
      .flatMap(({ sources }) => sources),
  );
  return openCatalog({
    ...left,
    ...pickPatterns(left.lexicon, left.signals),
    contacts,
    procedures: [],
    sources: left.sources.filter(({ id }) => named.has(id)),
  });
}

function isOwn(signal: Signal['id'], script: Script): boolean {
  return signal.startsWith(`${script.id}.`);
}

/** The languages that every text of a pack is in. */
function languagesOf(pack: unknown): string[] {
  const all: string[][] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (NEEDED in value) all.push(Object.keys(value));
    else Object.values(value).forEach(look);
  };
  look(pack);
  return (all[0] ?? []).filter((tag) => all.every((tags) => tags.includes(tag)));
}

/** A language that every text is in. */
const NEEDED = 'zh-CN';

function inLanguage(value: unknown, language: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => inLanguage(entry, language));
  if (typeof value !== 'object' || value === null) return value;
  if (NEEDED in value) return { [language]: (value as Record<string, unknown>)[language] };
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, inLanguage(entry, language)]));
}
