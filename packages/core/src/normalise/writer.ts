import { isSeparator } from '../text/characters.js';
import { HAN, learnTraits, SEPARATES, type UnitTables } from './unit-tables.js';

/** As many separators in a row may hide between two Chinese characters. */
export const MOST_SEPARATORS = 3;

/** Collects units and their origins; takes separators between Chinese characters back out. */
export class Writer {
  /** May be longer than `length`: they are kept for the next text. Plain arrays, as they are the quickest to copy. */
  readonly units: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  length = 0;
  /** Length up to and with the last Chinese character. */
  afterHan = -1;
  /** How many separators, and nothing else, have come since then; -1 once something else came. */
  separators = -1;

  /** Until then units are where the original has them, and each came from one: only now are origins written. */
  moveFrom(length: number): void {
    for (let at = 0; at < length; at++) {
      this.starts[at] = at;
      this.ends[at] = at + 1;
    }
  }

  clear(): void {
    this.length = 0;
    this.afterHan = this.separators = -1;
  }

  /** One character, folded. A pair (emoji, rare ideograph) is judged as one: it hides a word just as a star does. */
  writeAll(text: string, start: number, end: number, tables: UnitTables): void {
    if (text.length === 2 && text.codePointAt(0)! > 0xffff) {
      if (this.separators >= 0) this.separators = isSeparator(text) ? this.separators + 1 : -1;
      this.push(text.charCodeAt(0), start, end);
      this.push(text.charCodeAt(1), start, end);
      return;
    }
    for (let i = 0; i < text.length; i++) this.write(text.charCodeAt(i), start, end, tables);
  }

  private write(unit: number, start: number, end: number, tables: UnitTables): void {
    const traits = tables.traits[unit]! || learnTraits(tables, unit);
    if ((traits & HAN) !== 0) {
      if (this.separators > 0 && this.separators <= MOST_SEPARATORS) this.length = this.afterHan;
      this.push(unit, start, end);
      this.afterHan = this.length;
      this.separators = 0;
    } else {
      if (this.separators >= 0) this.separators = (traits & SEPARATES) !== 0 ? this.separators + 1 : -1;
      this.push(unit, start, end);
    }
  }

  /** A space, or a line break, which parts sentences; of several in a row one stays. */
  space(unit: number, start: number, end: number): void {
    const last = this.length > 0 ? this.units[this.length - 1] : undefined;
    if (last === 0x20 || last === 0x0a) {
      if (unit === 0x0a) this.units[this.length - 1] = unit;
      if (unit === 0x0a) this.separators = -1;
      return;
    }
    if (this.separators >= 0) this.separators = unit === 0x20 ? this.separators + 1 : -1;
    this.push(unit, start, end);
  }

  text(): string {
    if (this.length <= PIECE) return String.fromCharCode.apply(null, this.units.slice(0, this.length));
    let text = '';
    for (let at = 0; at < this.length; at += PIECE) {
      text += String.fromCharCode.apply(null, this.units.slice(at, Math.min(at + PIECE, this.length)));
    }
    return text;
  }

  private push(unit: number, start: number, end: number): void {
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length++] = end;
  }
}

/** As many units can be handed to a function at once. */
const PIECE = 8192;
