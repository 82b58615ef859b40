import { isWarning, type Catalog, type Level } from '@fraud-free/core';
import { LABELS } from '../evaluate/labelled-line.js';
import type { Example } from './examples.js';
import { fit } from './fit.js';
import { createSampleJudge } from './judge-samples.js';
import type { Sample } from './sample.js';
import { weightsOf, type Weights } from './weights.js';

/** How the messages of one group are judged with each set of weights; counts of messages. */
export interface ComparedRow extends Pick<Sample, 'source' | 'label' | 'lang' | 'kind'> {
  readonly n: number;
  /** With the weights that people wrote. */
  readonly written: Flagged;
  /** With those fitted on all sources. */
  readonly fitted: Flagged;
  /** With those fitted on all sources but this one: what to expect of messages from elsewhere. */
  readonly leftOut?: Flagged;
}

/** `flagged` is `danger` and `caution` together. */
export interface Flagged {
  readonly flagged: number;
  readonly danger: number;
}

/** Judges all samples with the weights of the catalog, with those fitted, and if asked with each source left out. */
export function compareFits(
  catalog: Catalog,
  samples: readonly Sample[],
  examples: readonly Example[],
  { fitted, leaveOneOut }: { readonly fitted: Weights; readonly leaveOneOut: boolean },
): ComparedRow[] {
  const judges = {
    written: createSampleJudge(catalog, weightsOf(catalog)),
    fitted: createSampleJudge(catalog, fitted),
  };
  const leftOut = new Map(
    (leaveOneOut ? [...new Set(samples.map(({ source }) => source))] : []).map((left) => {
      const others = samples.filter(({ source }) => source !== left);
      return [left, createSampleJudge(catalog, fit(catalog, others, examples).weights)];
    }),
  );
  const rows = new Map<string, Counting>();
  for (const sample of samples) {
    const { source, label, lang, kind } = sample;
    const key = JSON.stringify([source, LABELS.indexOf(label), lang, kind]);
    const row = rows.get(key) ?? { source, label, lang, kind, n: 0, written: none(), fitted: none(), leftOut: none() };
    rows.set(key, row);
    row.n++;
    count(row.written, judges.written(sample).level);
    count(row.fitted, judges.fitted(sample).level);
    const judge = leftOut.get(source);
    if (judge) count(row.leftOut, judge(sample).level);
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { leftOut, ...row }]) => (leaveOneOut ? { ...row, leftOut } : row));
}

type Count = { -readonly [K in keyof Flagged]: number };
type Counting = Omit<ComparedRow, 'n' | 'leftOut'> & { n: number; written: Count; fitted: Count; leftOut: Count };

function none(): Count {
  return { flagged: 0, danger: 0 };
}

function count(counts: Count, level: Level): void {
  if (isWarning({ level })) counts.flagged++;
  if (level === 'danger') counts.danger++;
}
