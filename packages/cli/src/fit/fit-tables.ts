import type { Signal } from '@fraud-free/core';
import { percent, type Table } from '../table.js';
import type { ComparedRow } from './compare-fits.js';
import type { Weights } from './weights.js';

/** What a fit would change, the greatest change first. */
export function changesTable(signals: readonly Signal[], weights: Weights): Table {
  const changes = signals
    .map(({ id, weight }) => ({ id, weight, by: (weights.get(id) ?? weight) - weight }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || (a.id < b.id ? -1 : 1));
  return {
    head: ['signal', 'written', 'fitted', 'change'],
    body: changes.map(({ id, weight, by }) => [
      id,
      String(weight),
      String(weights.get(id)),
      `${by > 0 ? '+' : ''}${by.toFixed(1)}`,
    ]),
    left: 1,
  };
}

/** Rates in percent with each set of weights. */
export function comparedTable(rows: readonly ComparedRow[]): Table {
  const sets = (['written', 'fitted', 'leftOut'] as const).filter((set) => rows.some((row) => row[set] !== undefined));
  const titles = { written: 'written', fitted: 'fitted', leftOut: 'left out' };
  const figures = ['flagged', 'danger'] as const;
  return {
    head: [
      ...['source', 'label', 'lang', 'kind', 'n'],
      ...figures.flatMap((figure) => sets.map((set) => `${figure} % ${titles[set]}`)),
    ],
    body: rows.map((row) => [
      ...[row.source, row.label, row.lang, row.kind, String(row.n)],
      ...figures.flatMap((figure) => sets.map((set) => percent(row[set]?.[figure] ?? 0, row.n))),
    ]),
    left: 4,
  };
}
