import type { Catalog, Condition } from '@fraud-free/core';
import { compare } from '../findings/finding.js';

/** Parts of a catalog whose entries have lasting ids. */
export const DIFF_KINDS = [
  'scripts',
  'signals',
  'categories',
  'advice',
  'contacts',
  'procedures',
  'sources',
  'questions',
  'payments',
] as const;
export type DiffKind = (typeof DIFF_KINDS)[number];

/** What became of the entries of one kind, by id. */
export interface DiffOfKind {
  readonly kind: DiffKind;
  readonly added: readonly string[];
  /** With the fields that differ, by name. */
  readonly changed: readonly { readonly id: string; readonly fields: readonly string[] }[];
  /** Scripts that are still there but retired, and whatever is gone. */
  readonly retired: readonly string[];
}

/**
 * What is new, changed and retired in `after`. Signals are compared by the phrases they look for, not by their places
 * in the tables of a catalog.
 *
 * @example
 * diffCatalogs(before, after).find(({ kind }) => kind === 'scripts').added; // => ['unpaid-toll']
 */
export function diffCatalogs(before: Catalog, after: Catalog): DiffOfKind[] {
  return DIFF_KINDS.map((kind) => {
    const [old, now] = [entriesOf(before, kind), entriesOf(after, kind)];
    const changed: { id: string; fields: string[] }[] = [];
    const retired = [...old.keys()].filter((id) => !now.has(id) || (isRetired(now.get(id)) && !isRetired(old.get(id))));
    for (const [id, entry] of now) {
      const was = old.get(id);
      if (!was || retired.includes(id)) continue;
      const fields = [...new Set([...Object.keys(was), ...Object.keys(entry)])];
      const different = fields.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(entry[field]));
      if (different.length > 0) changed.push({ id, fields: different.sort(compare) });
    }
    const added = [...now.keys()].filter((id) => !old.has(id));
    const byId = (a: { id: string }, b: { id: string }): number => compare(a.id, b.id);
    return { kind, added: added.sort(compare), changed: changed.sort(byId), retired: retired.sort(compare) };
  });
}

type Entry = Readonly<Record<string, unknown>>;

function entriesOf(catalog: Catalog, kind: DiffKind): Map<string, Entry> {
  const entries: readonly (Entry & { readonly id: string })[] =
    kind === 'signals'
      ? catalog.signals.map((signal) => ({ ...signal, match: printCondition(signal.match, catalog) }))
      : ((kind === 'payments' ? catalog.payments.patterns : catalog[kind]) as readonly object[] as readonly (Entry & {
          readonly id: string;
        })[]);
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function isRetired(entry: Entry | undefined): boolean {
  return entry?.['status'] === 'retired';
}

/** A condition with its phrases in words. */
function printCondition(condition: Condition, catalog: Catalog): unknown {
  if ('pattern' in condition) return printPattern(condition.pattern, catalog);
  if ('near' in condition)
    return { near: condition.near.map((index) => printPattern(index, catalog)), within: condition.within };
  if ('any' in condition) return { any: condition.any.map((part) => printCondition(part, catalog)) };
  if ('all' in condition) return { all: condition.all.map((part) => printCondition(part, catalog)) };
  if ('not' in condition) return { not: printCondition(condition.not, catalog) };
  return condition;
}

function printPattern(index: number, { lexicon: { patterns, atoms, words } }: Catalog): string {
  return patterns[index]!.map((number, at) => {
    if (at % 2 === 1) return `<${number}>`;
    const atom = atoms[number]!;
    return typeof atom === 'string'
      ? `{${atom}}`
      : `(${atom
          .map((word) => words[word]!)
          .sort(compare)
          .join('|')})`;
  }).join(' ');
}
