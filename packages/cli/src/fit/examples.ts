import type { Catalog, Level, Script } from '@fraud-free/core';
import { createReader, type Judgement } from '@fraud-free/core/inside';
import { taken, type Taken } from './sample.js';

/** A text of which it is known for certain what it must be. */
export interface Example {
  readonly level: Exclude<Level, 'cannot-say'>;
  /** Whose hit it is. */
  readonly script?: Script;
  readonly readings: readonly [Taken];
}

/** The examples of all scripts: hits with their level, near-misses as `no-match`; so must be the genuine texts. */
export function examplesOf(catalog: Catalog, genuine: readonly string[] = []): Example[] {
  const read = createReader(catalog);
  const harmless = (text: string): Example => ({ level: 'no-match', readings: [taken(read(text))] });
  return [
    ...catalog.scripts.flatMap((script) => [
      ...script.examples.hits.map(({ level, text }): Example => ({
        level,
        script,
        readings: [taken(read(text.trim()))],
      })),
      ...script.examples.nearMisses.map(({ text }) => harmless(text.trim())),
    ]),
    ...genuine.map(harmless),
  ];
}

/** Whether a judgement is what the example asks for: a hit's level, with its script named; of others, nothing worse. */
export function holds({ script, level }: Example, judgement: Judgement): boolean {
  if (script === undefined) return ALARM[judgement.level] <= ALARM[level];
  return judgement.level === level && judgement.scripts.some(({ id }) => id === script.id);
}

const ALARM = { 'no-match': 0, caution: 1, danger: 2 } as const;
