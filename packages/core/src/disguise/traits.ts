import { isDigit, isHan } from '../text/characters.js';

export const HAN = 1;
export const DIGIT = 2;
/** A longer piece begins with it, or it is a piece and no Chinese character. */
export const HEAD = 4;
/** A character that commonly stands alone. */
export const ALONE = 8;
const KNOWN = 128;

/** What a unit is, as bits: `table[unit] || learn(unit)`, since only units that are met are looked at. */
export interface Traits {
  readonly table: Uint8Array;
  readonly learn: (unit: number) => number;
}

/** @param own adds what a catalog says of a unit */
export function createTraits(own: (unit: number) => number): Traits {
  const table = new Uint8Array(0x10000);
  const learn = (unit: number): number =>
    (table[unit] = KNOWN | (isHan(unit) ? HAN : 0) | (isDigit(unit) ? DIGIT : 0) | own(unit));
  return { table, learn };
}
