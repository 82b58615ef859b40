import type { Folding } from '../catalog/catalog.js';
import { isWordUnit } from '../text/characters.js';
import {
  AFTER,
  BEFORE,
  HEADER,
  layOut,
  LENGTH_AT,
  MAGIC,
  OPEN,
  pairBit,
  tripleBit,
  type PhraseTables,
} from './layout.js';
import { placeTrie, type Spelled } from './place-trie.js';

export interface PhraseOptions {
  /**
   * Reads upper case and full width as plain Latin, and each character of `from` as the one of `to`, in the same pass.
   * One UTF-16 unit for one only; without it texts and phrases are taken as they are.
   */
  readonly folding?: Folding;
}

/**
 * Compiles phrases for `openPhrases`: the bytes can be kept in a file, and are opened without being unpacked.
 *
 * @param phrases any strings; of equal ones each is found, an empty one nowhere. What begins or ends with a Latin letter
 *   (`a` to `z`) or a digit is found as a whole word only; with a `*` behind it may go on: `suspend*` finds `suspended`.
 * @example
 * const bytes = compilePhrases(['安全账户', 'suspend*']);
 */
export function compilePhrases(phrases: readonly string[], options: PhraseOptions = {}): Uint8Array {
  return write(tabulatePhrases(phrases, options));
}

/** The same, ready to be looked through, without the way over bytes. */
export function tabulatePhrases(phrases: readonly string[], { folding }: PhraseOptions = {}): PhraseTables {
  const bare = phrases.map((phrase) => (phrase.endsWith('*') ? phrase.slice(0, -1) : phrase));
  const { classes, kinds, firstSingle } = numberClasses(bare, plainUnits(folding));
  const spelled = spell(bare, classes);
  const { singles, pairs, triples, twins, ...trie } = placeTrie(spelled, kinds.length);
  return {
    ...trie,
    classes,
    kinds,
    filter: filterOf(pairs.length / 2, (i, mask) => pairBit(pairs[2 * i]!, pairs[2 * i + 1]!, mask)),
    triples: filterOf(triples.length / 3, (i, mask) =>
      tripleBit(triples[3 * i]!, triples[3 * i + 1]!, triples[3 * i + 2]!, mask),
    ),
    singles: singles.slice(firstSingle),
    ...markPhrases(phrases, spelled, kinds, twins),
  };
}

function markPhrases(
  phrases: readonly string[],
  spelled: Spelled,
  kinds: Uint8Array,
  twins: Int32Array,
): Pick<PhraseTables, 'marks' | 'longest'> {
  const { starts } = spelled;
  const marks = new Int32Array(phrases.length * 2);
  let longest = 0;
  for (let index = 0; index < phrases.length; index++) {
    const length = starts[index + 1]! - starts[index]!;
    longest = Math.max(longest, length);
    marks[index * 2] = (length << LENGTH_AT) | boundsOf(spelled, index, kinds, phrases[index]!.length > length);
    marks[index * 2 + 1] = twins[index]!;
  }
  return { marks, longest };
}

/** Units that are read as others. */
type Plain = ReadonlyMap<number, number>;

function plainUnits(folding: Folding | undefined): Plain {
  const plain = new Map<number, number>();
  if (!folding) return plain;
  const to = [...folding.to];
  [...folding.from].forEach((character, index) => {
    if (character.length === 1 && to[index]?.length === 1) plain.set(character.charCodeAt(0), to[index].charCodeAt(0));
  });
  for (let unit = 0x21; unit <= 0x7e; unit++) {
    const lower = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
    plain.set(unit, lower).set(unit + 0xfee0, lower);
  }
  return plain;
}

/**
 * Numbers the units of the phrases from 1, the commonest first, so that the children of a state lie close together;
 * those that are a phrase by themselves come last, to be known by their number.
 */
function numberClasses(
  phrases: readonly string[],
  plain: Plain,
): { classes: Uint16Array; kinds: Uint8Array; firstSingle: number } {
  const written = new Uint32Array(0x10000);
  const isWhole = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x80; unit++) if (isWordUnit(unit)) written[unit] = 1;
  for (const phrase of phrases) {
    for (let i = 0; i < phrase.length; i++) written[phrase.charCodeAt(i)]!++;
    if (phrase.length === 1) isWhole[phrase.charCodeAt(0)] = 1;
  }
  const uses = new Map<number, number>();
  const singles = new Set<number>();
  for (let unit = 0; unit < 0x10000; unit++) {
    if (written[unit] === 0) continue;
    const read = plain.get(unit) ?? unit;
    uses.set(read, (uses.get(read) ?? 0) + written[unit]!);
    if (isWhole[unit] === 1) singles.add(read);
  }
  const used = [...uses].sort(
    ([a, many], [b, more]) => Number(singles.has(a)) - Number(singles.has(b)) || more - many || a - b,
  );
  const classes = new Uint16Array(0x10000);
  used.forEach(([unit], index) => (classes[unit] = index + 1));
  for (const [unit, read] of plain) classes[unit] = classes[read]!;
  return {
    classes,
    kinds: Uint8Array.from([0, ...used.map(([unit]) => Number(isWordUnit(unit)))]),
    firstSingle: 1 + used.length - singles.size,
  };
}

function spell(phrases: readonly string[], classes: Uint16Array): Spelled {
  const starts = new Int32Array(phrases.length + 1);
  phrases.forEach((phrase, index) => (starts[index + 1] = starts[index]! + phrase.length));
  const units = new Uint16Array(starts[phrases.length]!);
  let at = 0;
  for (const phrase of phrases) {
    for (let i = 0; i < phrase.length; i++) units[at++] = classes[phrase.charCodeAt(i)]!;
  }
  return { units, starts };
}

/** Bits in a filter for each that is set, at least: so hardly one position in thirty is looked at in vain. */
const BITS_EACH = 32;
/** Bytes of a filter: with the table of classes both must stay in the second-level cache of a core. */
const LEAST_FILTER = 1 << 10;
const MOST_FILTER = 1 << 18;

function filterOf(count: number, bitOf: (index: number, mask: number) => number): Uint8Array {
  let bytes = LEAST_FILTER;
  while (bytes < MOST_FILTER && bytes * 8 < count * BITS_EACH) bytes *= 2;
  const filter = new Uint8Array(bytes);
  for (let i = 0; i < count; i++) {
    const bit = bitOf(i, bytes * 8 - 1);
    filter[bit >> 3]! |= 1 << (bit & 7);
  }
  return filter;
}

/** A Latin word must not begin or end inside a longer one, unless it says so with `*`. */
function boundsOf({ units, starts }: Spelled, phrase: number, kinds: Uint8Array, isOpen: boolean): number {
  const start = starts[phrase]!;
  const end = starts[phrase + 1]!;
  if (start === end) return 0;
  const before = kinds[units[start]!] === 1 ? BEFORE : 0;
  return before | (isOpen ? OPEN : kinds[units[end - 1]!] === 1 ? AFTER : 0);
}

function write({ longest, ...tables }: PhraseTables): Uint8Array {
  const header = {
    magic: MAGIC,
    phrases: tables.marks.length / 2,
    classes: tables.kinds.length,
    firstSingle: tables.kinds.length - tables.singles.length,
    filter: tables.filter.length,
    triples: tables.triples.length,
    cells: tables.more.length,
    records: tables.records.length / 3,
    longest,
  };
  const { length, view } = layOut(header);
  const bytes = new Uint8Array(length);
  new Int32Array(bytes.buffer, 0, HEADER.length).set(HEADER.map((name) => ({ ...header, bytes: length })[name]));
  const views = view(bytes.buffer, 0);
  for (const name of Object.keys(views) as (keyof typeof views)[]) views[name].set(tables[name]);
  return bytes;
}
