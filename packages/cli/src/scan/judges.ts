import type { Catalog } from '@fraud-free/core';
import { Piscina } from 'piscina';
import { createBatchJudge } from './judge-batch.js';
import type { Item } from './item.js';
import type { Judged } from './judge-batch.js';

/** Judges batches of messages, several at a time; answers come in the order of a batch. */
export interface Judges {
  /** As many batches are judged at once. */
  readonly width: number;
  judge(batch: readonly Item[]): Promise<readonly Judged[]>;
  end(): Promise<void>;
}

/** Judges on threads of their own; with none, on the thread that asks. */
export function startJudges(catalog: Catalog, threads: number): Judges {
  if (threads === 0) {
    const judge = createBatchJudge(catalog);
    return { width: 1, judge: async (batch) => judge(batch), end: async () => {} };
  }
  const pool = new Piscina({
    filename: new URL('./worker.js', import.meta.url).href,
    name: 'judge',
    minThreads: threads,
    maxThreads: threads,
    workerData: catalog,
  });
  return {
    width: threads,
    judge: (batch) => pool.run(batch) as Promise<readonly Judged[]>,
    end: () => pool.destroy(),
  };
}
