import { createEngine, type Catalog } from '@fraud-free/core';
import type { Fault } from '../lines/fault.js';
import { judgeMessage, type Answer } from '../lines/judge-message.js';
import type { Item } from './item.js';

export type Judged = { readonly answer: Answer } | { readonly fault: Fault };

/** Makes the judge of batches for one thread: an engine of its own. */
export function createBatchJudge(catalog: Catalog): (batch: readonly Item[]) => readonly Judged[] {
  const engine = createEngine(catalog);
  return (batch) => batch.map(({ read }) => ('fault' in read ? read : judgeMessage(engine, read.message)));
}
