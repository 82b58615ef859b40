import { percent, type Table } from '../table.js';
import type { Labelled } from './labelled-line.js';
import { compare, MAYBE_FRAUD, placeOfLabel } from './tally.js';

/** How a group of messages is judged as it is, and when its words are disguised by one trick or a mix of several. */
export interface DisguiseRow {
  readonly source: string;
  readonly label: string;
  readonly lang: string;
  /** `homophone`, `pinyin+emoji+homophone` */
  readonly tricks: string;
  readonly n: number;
  /** Messages in which the trick could be played. */
  readonly changed: number;
  /** Flagged (danger or caution) as they are, and disguised. */
  readonly plain: number;
  readonly disguised: number;
}

/** Counts messages by source, label, language and tricks. */
export class DisguiseTally {
  readonly #rows = new Map<string, { -readonly [K in keyof DisguiseRow]: DisguiseRow[K] }>();

  add({ source, label, maybeFraud, lang }: Labelled, tricks: string, seen: Seen): void {
    const shown = maybeFraud ? MAYBE_FRAUD : label;
    const key = JSON.stringify([source, shown, lang, tricks]);
    const row = this.#rows.get(key) ?? {
      ...{ source, label: shown, lang, tricks },
      ...{ n: 0, changed: 0, plain: 0, disguised: 0 },
    };
    this.#rows.set(key, row);
    row.n++;
    if (seen.changed) row.changed++;
    if (seen.plain) row.plain++;
    if (seen.disguised) row.disguised++;
  }

  /** By source, label and language; tricks in the order in which they came. */
  rows(): readonly DisguiseRow[] {
    return [...this.#rows.values()].sort(
      (a, b) => compare(a.source, b.source) || placeOfLabel(a.label) - placeOfLabel(b.label) || compare(a.lang, b.lang),
    );
  }
}

/** Whether a message was changed, and whether it was flagged before and after. */
export interface Seen {
  readonly changed: boolean;
  readonly plain: boolean;
  readonly disguised: boolean;
}

export function disguiseTable(rows: readonly DisguiseRow[]): Table {
  return {
    head: ['source', 'label', 'lang', 'tricks', 'n', 'changed', 'plain %', 'disguised %', 'points'],
    body: rows.map(({ source, label, lang, tricks, n, changed, plain, disguised }) => [
      ...[source, label, lang, tricks, String(n), String(changed)],
      ...[percent(plain, n), percent(disguised, n), ((100 * (disguised - plain)) / n).toFixed(1)],
    ]),
    left: 4,
  };
}
