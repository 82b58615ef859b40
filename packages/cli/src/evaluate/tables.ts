import { percent, type Table } from '../table.js';
import type { Bin, Reliability } from './reliability.js';
import type { Row } from './tally.js';

/** How the messages of each group were judged. */
export function rowsTable(rows: readonly Row[]): Table {
  const by = rows.some(({ kind }) => kind !== undefined) ? ['kind' as const] : [];
  const columns = rows.some(({ family }) => family !== undefined) ? ['family' as const] : by;
  const words = ['source', 'label', 'lang', ...columns] as const;
  return {
    head: [...words, 'n', 'flagged', '%', 'danger', '%', 'no answer'],
    body: rows.map((row) => [
      ...words.map((column) => row[column] ?? ''),
      ...[row.n, row.flagged].map(String),
      percent(row.flagged, row.n),
      String(row.danger),
      percent(row.danger, row.n),
      String(row.cannotSay),
    ]),
    left: words.length,
  };
}

/** For each tenth of the score: how many messages have it, and how many of these are frauds; all sources together. */
export function reliabilityTable({ all }: Reliability): Table {
  return {
    head: ['score', 'n', 'fraud', 'balanced %'],
    body: all.map((bin) => [
      range(bin),
      String(bin.n),
      String(bin.fraud),
      bin.share === undefined ? '-' : percent(bin.share, 1),
    ]),
    left: 1,
  };
}

/** The same for each source by itself: frauds of all messages, `12/14`. */
export function reliabilityBySource({ sources }: Reliability): Table {
  return {
    head: ['source', ...(sources[0]?.bins ?? []).map(range)],
    body: sources.map(({ source, bins }) => [source, ...bins.map(({ n, fraud }) => (n === 0 ? '-' : `${fraud}/${n}`))]),
    left: 1,
  };
}

function range({ from, to }: Bin): string {
  return `${from}-${to}`;
}
