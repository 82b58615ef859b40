import { isWarning, type Level } from '@fraud-free/core';
import { LABELS, type Labelled } from './labelled-line.js';
import { reliabilityOf, type Reliability, type Scored } from './reliability.js';

/** How a group of messages was judged. Counts of messages; `flagged` is `danger` and `caution` together. */
export interface Row {
  readonly source: string;
  readonly lang: string;
  /** A label, or `spam (maybe fraud)`. */
  readonly label: string;
  /** One of them, if asked for. */
  readonly kind?: string;
  readonly family?: string;
  readonly n: number;
  readonly flagged: number;
  readonly danger: number;
  /** Those about which the engine had no ground to speak. */
  readonly cannotSay: number;
}

export const MAYBE_FRAUD = 'spam (maybe fraud)';

/** By what rows may be divided further. */
export const DIVISIONS = ['kind', 'family'] as const;
export type Division = (typeof DIVISIONS)[number];

/** Counts verdicts by source, language and label, and by kind or family if asked to. */
export class Tally {
  readonly #by: Division | undefined;
  readonly #rows = new Map<string, { -readonly [K in keyof Row]: Row[K] }>();

  readonly #scored: Scored[] = [];

  constructor({ by }: { readonly by?: Division | undefined } = {}) {
    this.#by = by;
  }

  add(labelled: Labelled, { level, score }: { readonly level: Level; readonly score: number }): void {
    const { source, label, maybeFraud } = labelled;
    if (!maybeFraud && level !== 'cannot-say') this.#scored.push({ source, isFraud: label === 'fraud', score });
    const row = this.#rowOf(labelled);
    row.n++;
    if (level === 'danger') row.danger++;
    if (isWarning({ level })) row.flagged++;
    if (level === 'cannot-say') row.cannotSay++;
  }

  /** Whether scores mean what they say; messages about which nothing can be said, and doubtful spam, left out. */
  reliability(): Reliability {
    return reliabilityOf(this.#scored);
  }

  /** By source, then fraud before benign before spam, then language, then kind or family. */
  rows(): readonly Row[] {
    return [...this.#rows.values()].sort(
      (a, b) =>
        compare(a.source, b.source) ||
        placeOfLabel(a.label) - placeOfLabel(b.label) ||
        compare(a.lang, b.lang) ||
        compare(this.#divided(a), this.#divided(b)),
    );
  }

  #divided(one: { readonly kind?: string; readonly family?: string }): string {
    return (this.#by && one[this.#by]) ?? '';
  }

  #rowOf(labelled: Labelled) {
    const { source, lang, label, maybeFraud } = labelled;
    const shown = maybeFraud ? MAYBE_FRAUD : label;
    const key = JSON.stringify([source, lang, shown, this.#divided(labelled)]);
    let row = this.#rows.get(key);
    if (row === undefined) {
      row = {
        source,
        lang,
        label: shown,
        ...(this.#by && { [this.#by]: labelled[this.#by] }),
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

export function placeOfLabel(label: string): number {
  return LABEL_ORDER.indexOf(label);
}

/** The same order on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
