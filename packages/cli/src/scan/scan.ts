import { Buffer } from 'node:buffer';
import type { Io, Output } from '../io.js';
import type { Words } from '../words/words.js';
import { writeCheckpoint, type Position, type Scan } from './checkpoint.js';
import { addTo } from './counts.js';
import type { Input } from './inputs.js';
import type { Item } from './item.js';
import type { Judges } from './judges.js';
import type { Printer } from './print.js';
import { startProgress } from './progress.js';
import type { Columns } from './read-csv.js';
import { readItems } from './read-items.js';

export interface ScanOptions {
  readonly inputs: readonly Input[];
  readonly columns: Columns;
  readonly printer: Printer;
  readonly judges: Judges;
  readonly output: Output;
  readonly start: Position;
  /** Where to write down how far it has come; not for an output that cannot be cut. */
  readonly checkpoint?: { readonly out: string; readonly scan: Scan } | undefined;
  /** Asked between batches. */
  isStopped(): boolean;
}

/** A batch keeps one thread busy for some milliseconds; more in memory would gain nothing. */
const BATCH_ITEMS = 256;
const BATCH_UNITS = 65_536;

const CHECKPOINT_MS = 2_000;

/**
 * Judges all messages of all files, in their order. A few batches for each thread are in memory, however long the files.
 *
 * @returns how far it came: to the end, unless it was stopped
 */
export async function scan(io: Io, options: ScanOptions, words: Words): Promise<Position> {
  const { inputs, judges, printer, output, start, checkpoint } = options;
  const sizes = inputs.map(({ bytes }) => bytes);
  const progress = startProgress(io, sum(sizes), words);
  let position = start;
  let saved = io.now();

  const underWay: (() => Promise<void>)[] = [];
  const finishOne = async (): Promise<void> => await underWay.shift()!();
  for await (const batch of batchesFrom(io, options, words)) {
    const answers = judges.judge(batch.items);
    answers.catch(() => {}); // told when its turn comes
    underWay.push(async () => {
      const judged = await answers;
      const text = printer.print(inputs[batch.file]!.name, batch.items, judged);
      await output.write(text);
      const { line, end } = batch.items.at(-1)!;
      const counts = addTo(position.counts, judged);
      position = { file: batch.file, line, end, written: position.written + Buffer.byteLength(text), counts };
      await progress.show(sum(sizes.slice(0, batch.file)) + end, counts);
      if (checkpoint && io.now() - saved > CHECKPOINT_MS) {
        saved = io.now();
        await writeCheckpoint(io, checkpoint.out, checkpoint.scan, position);
      }
    });
    if (underWay.length > judges.width * 2) await finishOne();
    if (options.isStopped()) break;
  }
  while (underWay.length > 0) await finishOne();
  await progress.clear();
  return position;
}

interface Batch {
  readonly file: number;
  readonly items: readonly Item[];
}

async function* batchesFrom(io: Io, { inputs, columns, start }: ScanOptions, words: Words): AsyncGenerator<Batch> {
  for (let file = start.file; file < inputs.length; file++) {
    const from = file === start.file ? start : { line: 0, end: 0 };
    let items: Item[] = [];
    let units = 0;
    for await (const item of readItems(io, inputs[file]!, from, columns, words)) {
      items.push(item);
      units += unitsOf(item);
      if (items.length < BATCH_ITEMS && units < BATCH_UNITS) continue;
      yield { file, items };
      items = [];
      units = 0;
    }
    if (items.length > 0) yield { file, items };
  }
}

function unitsOf({ read }: Item): number {
  if ('fault' in read) return 0;
  const { message } = read;
  return 'text' in message ? message.text.length : sum(message.turns.map(({ text }) => text.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
