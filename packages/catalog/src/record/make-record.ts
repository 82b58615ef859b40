import type { Catalog, RetiredScript, Source } from '@fraud-free/core';
import { compare } from '../findings/finding.js';
import type { Origin } from '../rule-file.js';
import type { Located, Rules, ScriptSource } from '../source/rules.js';
import type { Measured, Worth } from './measured.js';

/** The number of the form of {@link CatalogRecord}. */
const FORMAT = 1;

/**
 * What is to be known of a catalog and its rules, but not needed to judge with them: who wrote what under which licence
 * and from which sources, what is known to go wrong, what each is worth, what was withdrawn. It is published as
 * `record.json`.
 */
export interface CatalogRecord {
  readonly format: number;
  readonly name?: string;
  readonly version: string;
  readonly licence?: Origin['licence'];
  /** Where to tell of a false alarm, and within how many days it is looked at. */
  readonly reports?: { readonly url: string; readonly days: number };
  /** Catalogs that this one stands on, as far as their scripts are in it. */
  readonly basedOn: readonly Origin[];
  readonly scripts: readonly ScriptRecord[];
  /** What of its signals was measured, by id. */
  readonly signals?: Readonly<Record<string, Worth>>;
  readonly withdrawn: readonly RetiredScript[];
  /** When, with which catalog and on which messages `measured` was found; `isCurrent` if it was this very catalog. */
  readonly measured?: Pick<Measured, 'measured' | 'catalog' | 'corpora' | 'sources'> & { readonly isCurrent: boolean };
}

export interface ScriptRecord {
  readonly id: string;
  readonly revision: number;
  readonly status: ScriptSource['status'];
  readonly severity: ScriptSource['severity'];
  readonly targets: ScriptSource['targets'];
  readonly paidBy: ScriptSource['paidBy'];
  readonly created: string;
  readonly updated: string;
  /** The catalog that it was taken from; absent for this one's own. */
  readonly from?: string;
  readonly authors: readonly string[];
  readonly regions?: readonly string[];
  readonly related?: readonly string[];
  readonly sources: readonly { readonly id: string; readonly url: string; readonly retrieved: string }[];
  readonly falseAlarms: NonNullable<ScriptSource['falseAlarms']>;
  readonly examples: { readonly hits: number; readonly nearMisses: number };
  readonly measured?: Worth;
}

/** The record of a catalog, compiled of these rules; {@link withMeasured} adds what its rules are worth. */
export function makeRecord(rules: Rules, catalog: Catalog): CatalogRecord {
  const { name, authors = [], licence, reports } = rules.settings!.value;
  const shipped = new Set(catalog.scripts.map(({ id }) => id));
  const scripts = rules.scripts.filter(({ value }) => shipped.has(value.id));
  const origins = new Map(scripts.flatMap(({ file: { from } }) => (from ? [[from.catalog, from] as const] : [])));
  const sources = new Map(catalog.sources.map((source) => [source.id, source]));
  return {
    format: FORMAT,
    ...(name !== undefined && { name }),
    version: catalog.version,
    ...(licence && { licence }),
    ...(reports && { reports }),
    basedOn: [...origins.values()].sort((a, b) => compare(a.catalog, b.catalog)),
    scripts: scripts.map((script) => recordOf(script, authors, sources)).sort((a, b) => compare(a.id, b.id)),
    withdrawn: catalog.retired ?? [],
  };
}

/**
 * @param measured what `fraud-free eval --record` wrote
 * @param sha256 of the bytes of the catalog, by which figures are known to be its own
 */
export function withMeasured(record: CatalogRecord, measured: Measured, sha256: string): CatalogRecord {
  const { measured: day, catalog, corpora, sources, scripts, signals } = measured;
  const worths = new Map(scripts.map(({ id, ...worth }) => [id, worth]));
  return {
    ...record,
    scripts: record.scripts.map((script) => {
      const worth = worths.get(script.id);
      return worth ? { ...script, measured: worth } : script;
    }),
    signals: Object.fromEntries(signals.map(({ id, ...worth }) => [id, worth])),
    measured: { measured: day, isCurrent: catalog.sha256 === sha256, catalog, corpora, sources },
  };
}

function recordOf(
  { value, file: { from } }: Located<ScriptSource>,
  others: readonly string[],
  sources: ReadonlyMap<string, Source>,
): ScriptRecord {
  const { id, revision, status, severity, targets, paidBy, created, updated, regions, related } = value;
  const { falseAlarms = [], examples } = value;
  return {
    id,
    revision,
    status,
    severity,
    targets,
    paidBy,
    created,
    updated,
    ...(from && { from: from.catalog }),
    authors: value.authors ?? (from ? (from.authors ?? []) : others),
    ...(regions && { regions }),
    ...(related && { related }),
    sources: value.sources.flatMap((id) => {
      const source = sources.get(id);
      return source ? [{ id, url: source.url, retrieved: source.retrieved }] : [];
    }),
    falseAlarms,
    examples: { hits: examples.hits.length, nearMisses: examples.nearMisses.length },
  };
}
