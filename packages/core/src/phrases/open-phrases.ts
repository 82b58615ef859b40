import { FraudFreeError } from '../errors.js';
import { HEADER, layOut, MAGIC, type Header } from './layout.js';
import { createPhrasePlaces, scanPhrases } from './scan-phrases.js';

/** A phrase in a text: its number in the list that was compiled, and its place in UTF-16 units, half-open. */
export interface FoundPhrase {
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

/** Compiled phrases, ready to be looked for. */
export interface Phrases {
  /** Every place of every phrase, overlapping ones too, by where they end, the longest first. */
  findAll(text: string): FoundPhrase[];
  /** The same without a list: `visit(phrase, start, end)` is called for each. */
  scan(text: string, visit: (phrase: number, start: number, end: number) => void): void;
}

/**
 * Opens what `compilePhrases` made. Nothing is rebuilt or copied: the tables are views on the bytes, which must not be
 * changed afterwards. (Bytes at an address that is no multiple of four are copied once.)
 *
 * @throws {FraudFreeError} `catalog-invalid` if these are no compiled phrases, or the machine is not little-endian
 * @example
 * openPhrases(compilePhrases(['安全账户'])).findAll('转到安全账户'); // => [{ phrase: 0, start: 2, end: 6 }]
 */
export function openPhrases(bytes: Uint8Array): Phrases {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const header = readHeader(aligned);
  const tables = { ...layOut(header).view(aligned.buffer, aligned.byteOffset), longest: header.longest };
  const places = createPhrasePlaces();
  const scan: Phrases['scan'] = (text, visit) => {
    scanPhrases(tables, text, places);
    const { phrases, starts, ends, count } = places;
    for (let i = 0; i < count; i++) visit(phrases[i]!, starts[i]!, ends[i]!);
  };
  return {
    scan,
    findAll(text) {
      const found: FoundPhrase[] = [];
      scan(text, (phrase, start, end) => found.push({ phrase, start, end }));
      return found;
    },
  };
}

/** Numbers of another machine's byte order give another magic number. */
function readHeader(bytes: Uint8Array): Header {
  const least = HEADER.length * 4;
  const numbers = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length < least ? 0 : HEADER.length);
  const header = Object.fromEntries(HEADER.map((name, place) => [name, numbers[place]])) as Header;
  if (header.magic !== MAGIC) fail('they do not begin with its sign');
  if (numbers.some((number) => number < 0) || layOut(header).length !== header.bytes) fail('their header is damaged');
  if (bytes.length < header.bytes) fail(`${header.bytes} bytes are expected, but only ${bytes.length} are there`);
  return header;
}

function fail(reason: string): never {
  throw new FraudFreeError(
    'catalog-invalid',
    `These bytes are no compiled phrases: ${reason}. Pass what compilePhrases returned, of this version and whole.`,
  );
}
