import { isDigit, isWordUnit } from '../text/characters.js';

/** What a text has at all, seen at one glance: patterns whose parts are not there need not be tried. */
export interface Glance {
  /** Of {@link DIGIT} and the others, those of which the text has one. */
  readonly has: number;
  readonly digits: number;
  /** Units of the longest run of Latin letters, digits, `_` and `-`. */
  readonly longestWord: number;
}

export const DIGIT = 1;
export const LATIN = 2;
export const DOT = 4;
/** Signs of currencies, a character of the words for each, and what counts them in ten thousands. */
export const MONEY = 8;
/** What a sum in Chinese numerals begins with. */
export const NUMERAL = 16;
/** What stands before a sum without its unit. */
export const PAYING = 32;
/** Of a word for a code, of a group, of a messenger, of installing. */
export const CODE = 64;
export const GROUP = 128;
export const MESSENGER = 256;
export const INSTALL = 512;

const TRAITS = new Uint16Array(0x10000);
for (let unit = 0; unit < 0x80; unit++) {
  if (isWordUnit(unit)) TRAITS[unit] = isDigit(unit) ? DIGIT : LATIN;
}
for (const [trait, characters] of [
  [DOT, '.'],
  [MONEY, '¥$£€₹元块圆蚊币金镑万亿'],
  [NUMERAL, '一二两三四五六七八九十几数壹贰叁肆伍陆柒捌玖拾'],
  [PAYING, '费垫押补充凑投金给付我差转返汇交存要需收资佣奖共'],
  [CODE, '码令'],
  [GROUP, '群'],
  [MESSENGER, '微薇威维企扣电纸钉'],
  [INSTALL, '载装'],
] as const) {
  for (const character of characters) TRAITS[character.charCodeAt(0)]! |= trait;
}

export function glanceAt(text: string): Glance {
  let has = 0;
  let digits = 0;
  let word = 0;
  let longestWord = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const traits = TRAITS[unit]!;
    has |= traits;
    if ((traits & (DIGIT | LATIN)) !== 0 || unit === 0x2d || unit === 0x5f) {
      digits += traits & DIGIT;
      if (++word > longestWord) longestWord = word;
    } else word = 0;
  }
  return { has, digits, longestWord };
}
