import { readMessageLine } from '../lines/message-line.js';
import { readLines } from '../lines/read-lines.js';
import type { Io } from '../io.js';
import { readable } from '../readable.js';
import type { Words } from '../words/words.js';
import type { Format, Item, Start } from './item.js';
import { readCsv, type Columns } from './read-csv.js';

export interface FileToRead {
  readonly path: string;
  /** As it is named to the user. */
  readonly name: string;
  readonly format: Format;
}

/**
 * The messages of a file, from a place on. At most one of them is in memory.
 *
 * @throws {CliError} `cannot-read`; for a table `wrong-use` if the column is not there
 */
export function readItems(io: Io, file: FileToRead, start: Start, columns: Columns, words: Words): AsyncIterable<Item> {
  const { path, name, format } = file;
  const bytes = (from: number): AsyncIterable<Uint8Array> => readable(io.readFile(path, from), name, words);
  if (format === 'csv') return readCsv(bytes, name, start, columns, words);
  return readByLine(bytes(start.end), start, format);
}

/** A message a line: JSON, or the bare text. A line that names no id has its number for one. */
async function* readByLine(bytes: AsyncIterable<Uint8Array>, start: Start, format: Format): AsyncGenerator<Item> {
  for await (const lines of readLines(bytes)) {
    for (const line of lines) {
      const number = start.line + line.number;
      const text = 'text' in line && format === 'text' ? { message: { id: number, text: line.text } } : undefined;
      yield { line: number, end: start.end + line.end, read: text ?? readMessageLine(line, number) };
    }
  }
}
