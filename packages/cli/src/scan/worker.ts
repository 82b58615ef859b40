import { workerData } from 'piscina';
import { openCatalog } from '@fraud-free/core';
import { createBatchJudge, type Judged } from './judge-batch.js';
import type { Item } from './item.js';

/** What a thread of the pool runs. */
export const judge: (batch: readonly Item[]) => readonly Judged[] = createBatchJudge(openCatalog(workerData));
