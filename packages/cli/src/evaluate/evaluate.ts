import type { Engine } from '@fraud-free/core';
import type { Fault } from '../lines/fault.js';
import { judgeMessage } from '../lines/judge-message.js';
import { readLines } from '../lines/read-lines.js';
import type { ExamplesFile } from './examples-file.js';
import { readLabelledLine } from './labelled-line.js';
import type { Tally } from './tally.js';
import type { TurnTally } from './turn-tally.js';

/** Where the results of an evaluation are gathered. */
export interface Results {
  readonly tally: Tally;
  /** How early the talks among them are warned of. */
  readonly turns?: TurnTally | undefined;
  /** Fraud that was not flagged. */
  readonly misses?: ExamplesFile | undefined;
  /** What was flagged and is no fraud: benign messages, and spam that does not read like a lure. */
  readonly falseAlarms?: ExamplesFile | undefined;
}

/**
 * Judges every labelled message of a file and adds it to the results.
 *
 * @returns the faulty lines, with their numbers, counted from 1
 */
export async function evaluate(
  engine: Engine,
  file: AsyncIterable<Uint8Array>,
  { tally, turns, misses, falseAlarms }: Results,
): Promise<readonly (Fault & { readonly line: number })[]> {
  const faults: (Fault & { readonly line: number })[] = [];
  for await (const lines of readLines(file)) {
    for (const line of lines) {
      const read = readLabelledLine(line);
      const judged = 'fault' in read ? read : judgeMessage(engine, read.labelled.message);
      if ('fault' in read || 'fault' in judged) {
        if ('fault' in judged) faults.push({ ...judged.fault, line: line.number });
        continue;
      }
      const { labelled } = read;
      const { answer } = judged;
      tally.add(labelled, answer);
      if (turns && 'turns' in labelled.message) turns.add(engine, labelled, labelled.message.turns);
      const flagged = answer.level === 'danger' || answer.level === 'caution';
      if (labelled.label === 'fraud' && !flagged) misses?.add(labelled, answer);
      if (labelled.label !== 'fraud' && !labelled.maybeFraud && flagged) falseAlarms?.add(labelled, answer);
    }
    await misses?.flush();
    await falseAlarms?.flush();
  }
  return faults;
}
