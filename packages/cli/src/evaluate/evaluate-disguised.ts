import type { Disguiser, TrickName } from '@fraud-free/catalog/disguiser';
import { isWarning, type Engine } from '@fraud-free/core';
import { judgeMessage } from '../lines/judge-message.js';
import type { Message } from '../lines/message-line.js';
import type { DisguiseTally } from './disguise-tally.js';
import type { ExamplesFile } from './examples-file.js';
import { judgeLabelled, type FaultAt } from './judge-labelled.js';

export interface Disguising {
  readonly disguise: Disguiser;
  /** One trick, or several of which each disguised word gets one. */
  readonly tricks: readonly (readonly TrickName[])[];
  readonly seed: number;
  readonly tally: DisguiseTally;
  /** Fraud that is flagged as it is, but not disguised. */
  readonly misses?: ExamplesFile | undefined;
  /** No fraud, flagged only when disguised. */
  readonly falseAlarms?: ExamplesFile | undefined;
}

/**
 * Judges every labelled message of a file as it is and under each of the tricks.
 *
 * @returns the faulty lines, with their numbers, counted from 1
 */
export async function evaluateDisguised(
  engine: Engine,
  file: AsyncIterable<Uint8Array>,
  { disguise, tricks, seed, tally, misses, falseAlarms }: Disguising,
): Promise<readonly FaultAt[]> {
  const faults: FaultAt[] = [];
  for await (const batch of judgeLabelled(engine, file, faults)) {
    for (const { labelled, answer, line } of batch) {
      const plain = isWarning(answer);
      for (const names of tricks) {
        const message = rewritten(labelled.message, (text) => disguise(text, names, seed));
        const again = message && judgeMessage(engine, message);
        if (again && 'fault' in again) {
          faults.push({ ...again.fault, line });
          continue;
        }
        const disguised = again ? isWarning(again.answer) : plain;
        tally.add(labelled, names.join('+'), { changed: message !== undefined, plain, disguised });
        if (!again || plain === disguised || labelled.maybeFraud) continue;
        const examples = labelled.label === 'fraud' ? (plain ? misses : undefined) : plain ? undefined : falseAlarms;
        examples?.add({ ...labelled, message }, again.answer);
      }
    }
    await misses?.flush();
    await falseAlarms?.flush();
  }
  return faults;
}

/** `undefined` where nothing changes. */
function rewritten(message: Message, write: (text: string) => string): Message | undefined {
  if ('text' in message) {
    const text = write(message.text);
    return text === message.text ? undefined : { ...message, text };
  }
  const turns = message.turns.map((turn) => ({ ...turn, text: write(turn.text) }));
  return turns.every(({ text }, i) => text === message.turns[i]!.text) ? undefined : { ...message, turns };
}
