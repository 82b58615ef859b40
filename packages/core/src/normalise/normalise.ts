import type { Folding } from '../catalog/catalog.js';
import { isHan, isInvisible, isLineBreak, isMark, isSeparator } from '../text/characters.js';
import { createFold, type Fold } from './fold-character.js';

/** A text in the plain form that patterns are matched on, with the way back. */
export interface Normalised {
  readonly text: string;
  /**
   * The way back, in UTF-16 units of the original: the unit `text[i]` came from `original.slice(starts[i], ends[i])`.
   * A match `text.slice(a, b)` stood at `original.slice(starts[a], ends[b - 1])`.
   */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** As many separators in a row may hide between two Chinese characters. */
const MOST_SEPARATORS = 3;

/**
 * The plain form of a text: characters folded one by one (see `createFold`), white space collapsed to one space or one
 * line break, and up to three separators between two Chinese characters taken out.
 * One pass; each character is looked at once.
 *
 * @example
 * normalise('安*全 帳戶', folding).text; // => '安全账户'
 */
export function normalise(original: string, folding: Folding): Normalised {
  const fold = foldFor(folding);
  const out = new Writer(original.length + 16);
  const length = original.length;
  let at = 0;
  while (at < length) {
    const start = at;
    const unit = original.charCodeAt(at);
    if (unit < 0x80) {
      at++;
      const nextIsPlain = at >= length || original.charCodeAt(at) < 0x300;
      if (nextIsPlain) {
        if (unit > 0x20 && unit < 0x7f) out.write(unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit, start, at);
        else if (unit === 0x20 || unit === 0x09) out.space(0x20, start, at);
        else if (isLineBreak(unit)) out.space(0x0a, start, at);
        continue;
      }
      at--;
    }
    at = endOfCluster(original, at);
    const cluster = original.slice(start, at);
    if (isLineBreak(unit)) out.space(0x0a, start, at);
    else if (/^[^\S\ufeff]/u.test(cluster)) out.space(0x20, start, at);
    else out.writeAll(fold(cluster), start, at);
  }
  return out.finish();
}

const folds = new WeakMap<Folding, Fold>();

function foldFor(folding: Folding): Fold {
  let fold = folds.get(folding);
  if (!fold) folds.set(folding, (fold = createFold(folding)));
  return fold;
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

/** Collects units and their origins; takes separators between Chinese characters back out. */
class Writer {
  private units: Uint16Array;
  private starts: Uint32Array;
  private ends: Uint32Array;
  private length = 0;
  /** Length up to and with the last Chinese character. */
  private afterHan = -1;
  /** How many separators, and nothing else, have come since then; -1 once something else came. */
  private separators = -1;

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity);
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
  }

  write(unit: number, start: number, end: number): void {
    if (isHan(unit)) {
      if (this.separators > 0 && this.separators <= MOST_SEPARATORS) this.length = this.afterHan;
      this.push(unit, start, end);
      this.afterHan = this.length;
      this.separators = 0;
    } else {
      if (this.separators >= 0) this.separators = isSeparator(String.fromCharCode(unit)) ? this.separators + 1 : -1;
      this.push(unit, start, end);
    }
  }

  writeAll(text: string, start: number, end: number): void {
    // A pair (emoji, rare ideograph) is judged as one character: it hides a word just as a star does.
    if (text.length === 2 && text.codePointAt(0)! > 0xffff) {
      if (this.separators >= 0) this.separators = isSeparator(text) ? this.separators + 1 : -1;
      this.push(text.charCodeAt(0), start, end);
      this.push(text.charCodeAt(1), start, end);
      return;
    }
    for (let i = 0; i < text.length; i++) this.write(text.charCodeAt(i), start, end);
  }

  space(unit: number, start: number, end: number): void {
    const last = this.length > 0 ? this.units[this.length - 1] : undefined;
    if (last === 0x20 || last === 0x0a) {
      if (unit === 0x0a) this.units[this.length - 1] = unit;
      if (unit === 0x0a) this.separators = -1;
      return;
    }
    // A line break parts sentences, a space does not.
    if (this.separators >= 0) this.separators = unit === 0x20 ? this.separators + 1 : -1;
    this.push(unit, start, end);
  }

  finish(): Normalised {
    let text = '';
    for (let i = 0; i < this.length; i += 8192) {
      text += String.fromCharCode(...this.units.subarray(i, Math.min(i + 8192, this.length)));
    }
    return { text, starts: this.starts.subarray(0, this.length), ends: this.ends.subarray(0, this.length) };
  }

  private push(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length++] = end;
  }

  private grow(): void {
    const capacity = this.units.length * 2;
    this.units = copyTo(new Uint16Array(capacity), this.units);
    this.starts = copyTo(new Uint32Array(capacity), this.starts);
    this.ends = copyTo(new Uint32Array(capacity), this.ends);
  }
}

function copyTo<T extends Uint16Array | Uint32Array>(target: T, source: T): T {
  target.set(source);
  return target;
}
