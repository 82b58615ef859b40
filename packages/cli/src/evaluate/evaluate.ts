import { isWarning, type Engine } from '@fraud-free/core';
import type { ExamplesFile } from './examples-file.js';
import { judgeLabelled, type FaultAt } from './judge-labelled.js';
import type { FalseAlarmGate } from './known-false-alarms.js';
import type { RuleTally } from './rule-tally.js';
import type { Tally } from './tally.js';
import type { TurnTally } from './turn-tally.js';

/** Where the results of an evaluation are gathered. */
export interface Results {
  readonly tally: Tally;
  /** How early the talks among them are warned of. */
  readonly turns?: TurnTally | undefined;
  /** What each script and signal was worth. */
  readonly rules?: RuleTally | undefined;
  /** What tells new false alarms from known ones. */
  readonly gate?: FalseAlarmGate | undefined;
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
  { tally, turns, rules, gate, misses, falseAlarms }: Results,
): Promise<readonly FaultAt[]> {
  const faults: FaultAt[] = [];
  for await (const batch of judgeLabelled(engine, file, faults)) {
    for (const { labelled, answer } of batch) {
      tally.add(labelled, answer);
      rules?.add(labelled, answer);
      gate?.add(labelled, answer);
      if (turns && 'turns' in labelled.message) turns.add(engine, labelled, labelled.message.turns);
      const flagged = isWarning(answer);
      if (labelled.label === 'fraud' && !flagged) misses?.add(labelled, answer);
      if (labelled.label !== 'fraud' && !labelled.maybeFraud && flagged) falseAlarms?.add(labelled, answer);
    }
    await misses?.flush();
    await falseAlarms?.flush();
  }
  return faults;
}
