import { isUtf8 } from 'node:buffer';

/** One line of a file, counted from 1, without its end; or what is wrong with it. */
export type Line = Place & ({ readonly text: string } | { readonly fault: 'too-long' | 'encoding' });

interface Place {
  readonly number: number;
  /** Bytes of the stream up to and with the end of the line: where one can go on reading. */
  readonly end: number;
}

/**
 * The longest line that is kept, in bytes. A message may have 2^20 UTF-16 units, each written in at most 6 bytes of
 * JSON; a talk may have many short turns, each with some twenty bytes around it.
 */
export const MAX_LINE_BYTES: number = 16 * 2 ** 20;

const LF = 0x0a;
const CR = 0x0d;

/**
 * The lines of a stream of UTF-8, in batches: all lines that one piece of the stream completes. At most one incomplete
 * line is held in memory, and a line over {@link MAX_LINE_BYTES} is skipped, not held. Empty lines are left out but
 * counted; LF and CRLF both end a line; a byte order mark is taken off.
 *
 * @example
 * for await (const lines of readLines(io.stdin)) for (const line of lines) …
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
  maxLineBytes: number = MAX_LINE_BYTES,
): AsyncGenerator<Line[], void, undefined> {
  const rest = new Rest(maxLineBytes);
  let number = 0;
  let before = 0;
  for await (const piece of stream) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    const lines: Line[] = [];
    let start = 0;
    for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, start)) {
      const line = toLine(rest.take(bytes.subarray(start, end)), { number: ++number, end: before + end + 1 });
      if (line) lines.push(line);
      start = end + 1;
    }
    if (start < bytes.length) rest.add(bytes.subarray(start));
    before += bytes.length;
    if (lines.length > 0) yield lines;
  }
  const last = toLine(rest.take(Buffer.alloc(0)), { number: ++number, end: before });
  if (last) yield [last];
}

function toLine(bytes: Buffer | 'too-long', place: Place): Line | undefined {
  if (bytes === 'too-long') return { ...place, fault: 'too-long' };
  const end = bytes.at(-1) === CR ? bytes.length - 1 : bytes.length;
  let text = bytes.toString('utf8', 0, end);
  // Decoding turns what is no UTF-8 into U+FFFD: only then it is worth asking whether that stood there.
  if (text.includes('\uFFFD') && !isUtf8(bytes)) return { ...place, fault: 'encoding' };
  if (text.startsWith('\uFEFF')) text = text.slice(1);
  return text === '' ? undefined : { ...place, text };
}

/** The beginning of a line whose end has not come yet. */
class Rest {
  readonly #max: number;
  #pieces: Buffer[] = [];
  #length = 0;

  constructor(max: number) {
    this.#max = max;
  }

  /** Copies, because a stream may use the memory of a piece again. */
  add(piece: Buffer): void {
    this.#length += piece.length;
    if (this.#length > this.#max) this.#pieces = [];
    else this.#pieces.push(Buffer.from(piece));
  }

  /** The whole line, now that its last piece is known; then empty again. */
  take(last: Buffer): Buffer | 'too-long' {
    const length = this.#length + last.length;
    const pieces = this.#pieces;
    this.#pieces = [];
    this.#length = 0;
    if (length > this.#max) return 'too-long';
    return pieces.length === 0 ? last : Buffer.concat([...pieces, last], length);
  }
}
