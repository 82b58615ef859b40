import type { Level } from '@fraud-free/core';
import { LABELS, type Labelled } from './labelled-line.js';

/** How a group of messages was judged. Counts of messages; `flagged` is `danger` and `caution` together. */
export interface Row {
  readonly source: string;
  readonly lang: string;
  /** A label, or `spam (maybe fraud)`. */
  readonly label: string;
  /** Only if asked for by family. */
  readonly family?: string;
  readonly n: number;
  readonly flagged: number;
  readonly danger: number;
  /** Those about which the engine had no ground to speak. */
  readonly cannotSay: number;
}

export const MAYBE_FRAUD = 'spam (maybe fraud)';

/** Counts verdicts by source, language and label, and by family if asked to. */
export class Tally {
  readonly #byFamily: boolean;
  readonly #rows = new Map<string, { -readonly [K in keyof Row]: Row[K] }>();

  constructor({ byFamily }: { byFamily: boolean }) {
    this.#byFamily = byFamily;
  }

  add(labelled: Labelled, level: Level): void {
    const row = this.#rowOf(labelled);
    row.n++;
    if (level === 'danger') row.danger++;
    if (level === 'danger' || level === 'caution') row.flagged++;
    if (level === 'cannot-say') row.cannotSay++;
  }

  /** By source, then fraud before benign before spam, then language and family. */
  rows(): readonly Row[] {
    return [...this.#rows.values()].sort(
      (a, b) =>
        compare(a.source, b.source) ||
        LABEL_ORDER.indexOf(a.label) - LABEL_ORDER.indexOf(b.label) ||
        compare(a.lang, b.lang) ||
        compare(a.family ?? '', b.family ?? ''),
    );
  }

  #rowOf({ source, lang, label, maybeFraud, family }: Labelled) {
    const shown = maybeFraud ? MAYBE_FRAUD : label;
    const key = JSON.stringify([source, lang, shown, this.#byFamily ? family : '']);
    let row = this.#rows.get(key);
    if (row === undefined) {
      row = {
        source,
        lang,
        label: shown,
        ...(this.#byFamily ? { family } : {}),
        n: 0,
        flagged: 0,
        danger: 0,
        cannotSay: 0,
      };
      this.#rows.set(key, row);
    }
    return row;
  }
}

const LABEL_ORDER: readonly string[] = [...LABELS, MAYBE_FRAUD];

/** The same order on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
