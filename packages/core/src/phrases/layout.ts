/**
 * How compiled phrases lie in their bytes: a header of 32-bit numbers, then tables, each at a multiple of four. All
 * numbers are little-endian, so that on every machine in use a table is a view and nothing is unpacked.
 *
 * ```
 * header │ classes │ kinds │ filter │ triples │ cells │ more │ records │ singles │ marks
 * ```
 */
export interface PhraseTables {
  /** By UTF-16 unit: its class, 0 for what stands in no phrase. Units that are folded together share one. */
  readonly classes: Uint16Array;
  /** By class: 1 for what makes a Latin word. */
  readonly kinds: Uint8Array;
  /** A bit for each pair of classes that some phrase begins with; see {@link pairBit}. */
  readonly filter: Uint8Array;
  /** The same for what they begin with in threes; see {@link tripleBit}. */
  readonly triples: Uint8Array;
  /** The double array, two numbers a cell: the cell it is a child of, and its own base with {@link SAYS}, {@link FALLS}. */
  readonly cells: Int32Array;
  /** By cell: its record, 0 if it has none. */
  readonly more: Int32Array;
  /** Three numbers a record: the cell to fall back to, the phrase that ends here or -1, the next cell that says one. */
  readonly records: Int32Array;
  /** By class, from {@link Header.firstSingle}: the phrase of this one unit, or -1. */
  readonly singles: Int32Array;
  /** Two numbers a phrase: its length in UTF-16 units over what must stand around it, and one of the same letters or -1. */
  readonly marks: Int32Array;
  /** Units of the longest phrase. */
  readonly longest: number;
}

/** The numbers of the header, in their order. */
export const HEADER = [
  'magic',
  'bytes',
  'phrases',
  'classes',
  'firstSingle',
  'filter',
  'triples',
  'cells',
  'records',
  'longest',
] as const;
export type Header = Readonly<Record<(typeof HEADER)[number], number>>;

/** `FFP1` in little-endian: the last letter counts up with the format. */
export const MAGIC = 0x31504646;

/** A state's own number is {@link BASE} of it; the flags say that a phrase ends there, and that it has a fallback. */
export const SAYS: number = 1 << 31;
export const FALLS: number = 1 << 30;
export const BASE: number = FALLS - 1;

/** What must stand around a phrase: no Latin letter or digit before it, none behind it; or that its Latin word goes on. */
export const BEFORE = 1;
export const AFTER = 2;
export const OPEN = 4;
/** The length of a phrase stands above these. */
export const LENGTH_AT = 3;

/**
 * The bit of a pair of classes in a filter of `mask + 1` bits: the first spread over all of it, the second beside it.
 * Classes are numbered by how often they are used, so those of most pairs lie in few lines of the cache.
 */
export function pairBit(first: number, second: number, mask: number): number {
  return ((Math.imul(first, 0x9e3779b1) >>> 11) ^ second) & mask;
}

/** The same for three. Class 0 as the third stands for a phrase of the first two alone. */
export function tripleBit(first: number, second: number, third: number, mask: number): number {
  return ((Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> 11) ^ third) & mask;
}

/** What lies in the bytes behind the header. */
type Views = Omit<PhraseTables, 'longest'>;

interface Table {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, offset: number, length: number): Uint8Array | Uint16Array | Int32Array;
}

/** Each table with its type and its length by the header. */
const TABLES: readonly (readonly [keyof Views, Table, (header: Omit<Header, 'bytes'>) => number])[] = [
  ['classes', Uint16Array, () => 0x10000],
  ['kinds', Uint8Array, ({ classes }) => classes],
  ['filter', Uint8Array, ({ filter }) => filter],
  ['triples', Uint8Array, ({ triples }) => triples],
  ['cells', Int32Array, ({ cells }) => cells * 2],
  ['more', Int32Array, ({ cells }) => cells],
  ['records', Int32Array, ({ records }) => records * 3],
  ['singles', Int32Array, ({ classes, firstSingle }) => classes - firstSingle],
  ['marks', Int32Array, ({ phrases }) => phrases * 2],
];

/** Where the tables lie by the header, and the length of it all in bytes. */
export function layOut(header: Omit<Header, 'bytes'>): {
  readonly length: number;
  readonly view: (buffer: ArrayBufferLike, offset: number) => Views;
} {
  let length = HEADER.length * 4;
  const places = TABLES.map(([name, View, count]) => {
    const place = { name, View, at: length, count: count(header) };
    length += (place.count * View.BYTES_PER_ELEMENT + 3) & ~3;
    return place;
  });
  return {
    length,
    view: (buffer, offset) =>
      Object.fromEntries(
        places.map(({ name, View, at, count }) => [name, new View(buffer, offset + at, count)]),
      ) as unknown as Views,
  };
}
