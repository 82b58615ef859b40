import type { Folding } from '../catalog/catalog.js';
import { isInvisible, isLineBreak, isMark, isSpace } from '../text/characters.js';
import { HAN, JOINS, learnPlain, learnTraits, MANY, SEPARATES, tablesFor, type UnitTables } from './unit-tables.js';
import { MOST_SEPARATORS, Writer } from './writer.js';

/** A text in the plain form that patterns are matched on, with the way back. */
export interface Normalised {
  readonly text: string;
  /** False if each unit came from the one at its own place: then `starts` and `ends` need not be asked, nor made. */
  readonly isMoved: boolean;
  /**
   * The way back, in UTF-16 units of the original: the unit `text[i]` came from `original.slice(starts[i], ends[i])`.
   * A match `text.slice(a, b)` stood at `original.slice(starts[a], ends[b - 1])`.
   */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * The plain form of a text: characters folded one by one (see `createFold`), white space collapsed to one space or one
 * line break, and up to three separators between two Chinese characters taken out.
 * One pass; each character is looked at once, most of them in a table only.
 *
 * @example
 * normalise('安*全 帳戶', folding).text; // => '安全账户'
 */
export function normalise(original: string, folding: Folding): Normalised {
  const tables = tablesFor(folding);
  const { plain, traits } = tables;
  const out = spare ?? new Writer();
  spare = undefined;
  const { units, starts, ends } = out;
  const end = original.length;
  let { length, afterHan, separators } = out;
  let isMoved = false;
  let ahead = end > 0 ? original.charCodeAt(0) : 0;
  let next = plain[ahead]! || learnPlain(tables, ahead);
  for (let at = 0; at < end;) {
    const start = at++;
    const unit = ahead;
    const read = next;
    ahead = at < end ? original.charCodeAt(at) : 0;
    next = plain[ahead]! || learnPlain(tables, ahead);
    const isAlone = next !== MANY || ((traits[ahead]! || learnTraits(tables, ahead)) & JOINS) === 0;
    if (isAlone && (read !== MANY || (unit === 0x20 && length > 0 && units[length - 1]! > 0x20))) {
      let trait = HAN;
      if (read < 0x4e00 || read > 0x9fff) trait = traits[read]! || learnTraits(tables, read);
      if ((trait & HAN) !== 0) {
        if (separators > 0 && separators <= MOST_SEPARATORS) {
          if (!isMoved) out.moveFrom(length);
          isMoved = true;
          length = afterHan;
        }
        separators = 0;
        afterHan = length + 1;
      } else if (separators >= 0) separators = read === MANY || (trait & SEPARATES) !== 0 ? separators + 1 : -1;
      units[length] = read === MANY ? 0x20 : read;
      if (isMoved) {
        starts[length] = start;
        ends[length] = at;
      }
      length++;
    } else {
      if (!isMoved) out.moveFrom(length);
      isMoved = true;
      out.length = length;
      out.afterHan = afterHan;
      out.separators = separators;
      at = writeCluster(original, start, tables, out);
      ({ length, afterHan, separators } = out);
      ahead = at < end ? original.charCodeAt(at) : 0;
      next = plain[ahead]! || learnPlain(tables, ahead);
    }
  }
  out.length = length;
  const normalised = new Plain(
    out.text(),
    isMoved ? out.starts.slice(0, length) : undefined,
    isMoved ? out.ends.slice(0, length) : undefined,
  );
  out.clear();
  if (units.length <= MOST_SPARED) spare = out;
  return normalised;
}

/** Without places each unit came from the one at its own place. */
class Plain implements Normalised {
  private way: { readonly starts: Uint32Array; readonly ends: Uint32Array } | undefined;

  constructor(
    readonly text: string,
    private readonly from: readonly number[] | undefined,
    private readonly to: readonly number[] | undefined,
  ) {}

  get isMoved(): boolean {
    return this.from !== undefined;
  }

  get starts(): Uint32Array {
    return this.wayBack().starts;
  }

  get ends(): Uint32Array {
    return this.wayBack().ends;
  }

  /** Made when it is asked for: of a message in which nothing is found, nobody does. */
  private wayBack(): { readonly starts: Uint32Array; readonly ends: Uint32Array } {
    const { text, from, to } = this;
    const table = (place: (i: number) => number): Uint32Array => {
      const places = new Uint32Array(text.length);
      for (let i = 0; i < places.length; i++) places[i] = place(i);
      return places;
    };
    return (this.way ??= {
      starts: table((i) => (from ? from[i]! : i)),
      ends: table((i) => (to ? to[i]! : i + 1)),
    });
  }
}

/** Lent to one text at a time. */
let spare: Writer | undefined;
const MOST_SPARED = 1 << 16;

/** Writes the character at `at` with the marks and invisible characters behind it; returns where it ends. */
function writeCluster(original: string, at: number, tables: UnitTables, out: Writer): number {
  const unit = original.charCodeAt(at);
  const isPlain = unit < 0x80 && (at + 1 >= original.length || original.charCodeAt(at + 1) < 0x300);
  const end = isPlain ? at + 1 : endOfCluster(original, at);
  const cluster = original.slice(at, end);
  if (isLineBreak(unit)) out.space(0x0a, at, end);
  else if (isSpace(cluster)) out.space(0x20, at, end);
  else out.writeAll(tables.fold(cluster), at, end, tables);
  return end;
}

/** Longest cluster, in UTF-16 units: no script piles up as much, and longer ones would take more than linear time. */
const LONGEST_CLUSTER = 32;

/** Past the character at `at`, and the marks and invisible characters behind it. */
function endOfCluster(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST_CLUSTER);
  let end = at + width(text, at);
  while (end < limit) {
    const unit = text.charCodeAt(end);
    // No mark or invisible character stands below U+00AD; Chinese text is by far the commonest above it.
    if (unit < 0xad || (unit >= 0x3041 && unit <= 0xd7ff)) break;
    const character = text.slice(end, end + width(text, end));
    if (!isMark(character) && !isInvisible(character)) break;
    end += character.length;
  }
  return end;
}

/** 2 for a surrogate pair, 1 for all else, lone surrogates included. */
function width(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= text.length) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}
