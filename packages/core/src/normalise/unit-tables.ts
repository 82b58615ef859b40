import type { Folding } from '../catalog/catalog.js';
import { isHan, isInvisible, isMark, isSeparator, isSpace } from '../text/characters.js';
import { createFold, type Fold } from './fold-character.js';

/**
 * What becomes of a single UTF-16 unit, so that most of a text is two looks into a table a unit. Filled as units are met:
 * a text has some hundred of the 65,536.
 */
export interface UnitTables {
  readonly fold: Fold;
  /** By unit: what it is read as, if that is one unit; else {@link MANY}; 0 if not yet known. */
  readonly plain: Uint16Array;
  /** By unit: {@link JOINS}, {@link HAN}, {@link SEPARATES}, or none of them; 0 if not yet known. */
  readonly traits: Uint8Array;
}

/** Read as several units, as none, or as white space: to be written with care. No text has it once it is normalised. */
export const MANY = 1;

export const KNOWN = 1;
/** It may belong to the character before it: a mark, an invisible one, or half of a pair. */
export const JOINS = 2;
export const HAN = 4;
export const SEPARATES = 8;

const tables = new WeakMap<Folding, UnitTables>();

export function tablesFor(folding: Folding): UnitTables {
  let its = tables.get(folding);
  if (!its) {
    its = { fold: createFold(folding), plain: new Uint16Array(0x10000), traits: new Uint8Array(0x10000) };
    tables.set(folding, its);
  }
  return its;
}

export function learnPlain({ plain, fold }: UnitTables, unit: number): number {
  return (plain[unit] = plainOf(unit, fold));
}

export function learnTraits({ traits }: UnitTables, unit: number): number {
  return (traits[unit] = KNOWN | (joins(unit) ? JOINS : 0) | (isHan(unit) ? HAN : separates(unit) ? SEPARATES : 0));
}

function plainOf(unit: number, fold: Fold): number {
  const character = String.fromCharCode(unit);
  if (isSurrogate(unit) || isSpace(character)) return MANY;
  if (unit > 0x20 && unit < 0x7f) return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
  const folded = fold(character);
  return folded.length === 1 ? folded.charCodeAt(0) : MANY;
}

/** No mark or invisible character stands below U+00AD; Chinese text is by far the commonest above it. */
function joins(unit: number): boolean {
  if (unit < 0xad || (unit >= 0x3041 && unit <= 0xd7ff)) return false;
  const character = String.fromCharCode(unit);
  return isSurrogate(unit) || isMark(character) || isInvisible(character);
}

function separates(unit: number): boolean {
  return isSeparator(String.fromCharCode(unit));
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
