import type { Io } from '../io.js';
import { readWhole } from '../read-whole.js';
import type { Words } from '../words/words.js';
import { wrongUse } from '../wrong-use.js';
import type { Counts } from './counts.js';
import type { Input } from './inputs.js';

/** How far a scan has come: everything before is judged and written. */
export interface Position {
  /** Index of the file that is next, and how far it is read. */
  readonly file: number;
  readonly line: number;
  readonly end: number;
  /** Bytes of the output. */
  readonly written: number;
  readonly counts: Counts;
}

/** What an unfinished scan leaves beside its output, so that it can go on. */
export interface Checkpoint {
  readonly version: 1;
  /** What was asked for; another call cannot go on with it. */
  readonly scan: Scan;
  readonly position: Position;
}

export interface Scan {
  readonly inputs: readonly Pick<Input, 'path' | 'bytes' | 'written'>[];
  readonly format: string;
  readonly column: string | null;
  readonly catalog: string;
}

export function checkpointPath(out: string): string {
  return `${out}.unfinished`;
}

export async function writeCheckpoint(io: Io, out: string, scan: Scan, position: Position): Promise<void> {
  const checkpoint: Checkpoint = { version: 1, scan, position };
  await io.replaceFile(checkpointPath(out), `${JSON.stringify(checkpoint)}\n`);
}

/**
 * Where an unfinished scan goes on; undefined if there is none.
 *
 * @throws {CliError} `wrong-use` if it was another scan, or its files have changed
 */
export async function readCheckpoint(io: Io, out: string, scan: Scan, words: Words): Promise<Position | undefined> {
  const path = checkpointPath(out);
  if ((await io.look(path)) === 'nothing') return undefined;
  const text = await readWhole(io.readFile(path), { name: path, words, faulty: 'wrong-use' });
  const left = parse(text ?? '');
  if (left === undefined) throw wrongUse(words, 'scan', words.scan.badCheckpoint(path));
  const changed = differences(left.scan, scan);
  if (changed.length > 0) throw wrongUse(words, 'scan', words.scan.otherScan(path, changed));
  return left.position;
}

function parse(text: string): Checkpoint | undefined {
  try {
    const value = JSON.parse(text) as Checkpoint;
    const { file, line, end, written, counts } = value.position;
    const isWhole = [file, line, end, written].every((n) => Number.isSafeInteger(n) && n >= 0);
    return value.version === 1 && isWhole && typeof counts === 'object' && counts !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What of two scans is not the same. */
function differences(old: Scan, now: Scan): string[] {
  const files = (scan: Scan): string[] => scan.inputs.map(({ path, bytes, written }) => `${path} ${bytes} ${written}`);
  const before = files(old);
  const changed = now.inputs.filter((_, i) => files(now)[i] !== before[i]).map(({ path }) => path);
  if (old.inputs.length !== now.inputs.length && changed.length === 0) changed.push('FILE…');
  if (old.format !== now.format) changed.push('--format');
  if (old.column !== now.column) changed.push('--column');
  if (old.catalog !== now.catalog) changed.push('--catalog');
  return changed;
}
