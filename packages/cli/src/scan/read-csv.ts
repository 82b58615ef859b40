import { Readable } from 'node:stream';
import { parse, type Options } from 'csv-parse';
import { CliError } from '../errors.js';
import { fault } from '../lines/message-line.js';
import { MAX_LINE_BYTES } from '../lines/read-lines.js';
import type { Words } from '../words/words.js';
import { wrongUse } from '../wrong-use.js';
import type { Item, Start } from './item.js';

/** Which column holds the message; without a name, the first of {@link TEXT_COLUMNS} that is there. */
export interface Columns {
  readonly text?: string | undefined;
}

const TEXT_COLUMNS = ['text', 'message', 'content', 'body', 'sms', '短信', '内容', '消息', '文本'];

/** What `csv-parse` tells of a record with `info: true`. */
interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly bytes: number; readonly lines: number };
}

/**
 * The messages of a table (CSV, RFC 4180, UTF-8) whose first row names its columns; a column `id` is taken for the id.
 *
 * @param bytes the file from a byte on
 */
export async function* readCsv(
  bytes: (from: number) => AsyncIterable<Uint8Array>,
  name: string,
  start: Start,
  columns: Columns,
  words: Words,
): AsyncGenerator<Item> {
  let head: { readonly text: number; readonly id: number } | undefined;
  if (start.end > 0) {
    const first = await records(bytes(0), name, words).next();
    if (!first.done) head = placesOf(first.value.record, columns, name, words);
  }
  for await (const { record, info } of records(bytes(start.end), name, words)) {
    if (head === undefined) {
      head = placesOf(record, columns, name, words);
      continue;
    }
    const line = start.line + info.lines;
    const id = record[head.id] ?? line;
    const text = record[head.text];
    yield {
      line,
      end: start.end + info.bytes,
      read:
        text === undefined
          ? fault(id, 'text-missing', 'The row is too short to have a text.')
          : { message: { id, text } },
    };
  }
}

async function* records(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  words: Words,
): AsyncGenerator<Parsed, void, undefined> {
  const stream = Readable.from(bytes, { objectMode: false });
  // An error of the file must reach whoever reads the table.
  const parser = stream.on('error', (error) => parser.destroy(error)).pipe(parse(OPTIONS));
  try {
    yield* parser as AsyncIterable<Parsed>;
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError('cannot-read', words.trouble.cannotRead(name, String((error as Error).message)), {
      cause: error,
    });
  } finally {
    stream.destroy();
  }
}

const OPTIONS: Options = {
  bom: true,
  info: true,
  max_record_size: MAX_LINE_BYTES,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
};

function placesOf(header: readonly string[], { text }: Columns, name: string, words: Words) {
  const names = header.map((column) => column.trim().toLowerCase());
  const wanted = text === undefined ? TEXT_COLUMNS : [text.trim().toLowerCase()];
  const place = wanted.map((column) => names.indexOf(column)).find((index) => index >= 0);
  if (place === undefined) throw wrongUse(words, 'scan', words.scan.noColumn(name, wanted, header));
  return { text: place, id: names.indexOf('id') };
}
