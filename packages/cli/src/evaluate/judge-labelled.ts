import type { Engine } from '@fraud-free/core';
import type { Fault } from '../lines/fault.js';
import { judgeMessage, type Answer } from '../lines/judge-message.js';
import { readLines } from '../lines/read-lines.js';
import { readLabelledLine, type Labelled } from './labelled-line.js';

export type FaultAt = Fault & { readonly line: number };

export interface Judged {
  readonly labelled: Labelled;
  readonly answer: Answer;
  /** The line it stands in, counted from 1. */
  readonly line: number;
}

/** The labelled messages of a file with their answers, in batches; lines that are none are added to `faults`. */
export async function* judgeLabelled(
  engine: Engine,
  file: AsyncIterable<Uint8Array>,
  faults: FaultAt[],
): AsyncGenerator<Judged[], void, undefined> {
  for await (const lines of readLines(file)) {
    const batch: Judged[] = [];
    for (const line of lines) {
      const read = readLabelledLine(line);
      const judged = 'fault' in read ? read : judgeMessage(engine, read.labelled.message);
      if ('fault' in judged) faults.push({ ...judged.fault, line: line.number });
      else if ('labelled' in read) batch.push({ labelled: read.labelled, answer: judged.answer, line: line.number });
    }
    yield batch;
  }
}
