import { isDigit, isHan } from '../text/characters.js';

export const HAN = 1;
export const DIGIT = 2;
/** A longer piece begins with it, or it is a piece and no Chinese character. */
export const HEAD = 4;
/** A character that commonly stands alone. */
export const ALONE = 8;
const KNOWN = 128;

/** What a unit is, as bits; looked up once for each unit that is met. `own` adds what a catalog says of it. */
export function createTraits(own: (unit: number) => number): (unit: number) => number {
  const table = new Uint8Array(0x10000);
  const learn = (unit: number): number =>
    (table[unit] = KNOWN | (isHan(unit) ? HAN : 0) | (isDigit(unit) ? DIGIT : 0) | own(unit));
  return (unit) => table[unit]! || learn(unit);
}
