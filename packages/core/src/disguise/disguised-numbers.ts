import type { Span } from '../match/span.js';

/** A number that is written otherwise, and how it is meant. */
export interface DisguisedNumber extends Span {
  readonly meant: string;
}

/**
 * Numbers of telephones, accounts and codes in Chinese or bank numerals (一三八零零, 壹叁捌), or with something between
 * every two digits (1-3-8-0, 1🔥3🔥8🔥0). Five numerals in a row are no sum: those say 百 and 千. Every pattern here has
 * bounded pieces, so time is linear.
 *
 * @param digits how many digits the text has
 * @example
 * findDisguisedNumbers('打一三八〇〇〇〇〇〇〇〇', 0); // => [{ start: 1, end: 12, meant: '13800000000' }]
 */
export function findDisguisedNumbers(text: string, digits: number): readonly DisguisedNumber[] {
  if (digits < FEWEST_DIGITS && !(digits >= FEWEST_APART && APART.test(text)) && !mayHaveNumerals(text)) return NONE;
  return [...text.matchAll(NUMBER)].map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
    meant: written.replace(NUMERAL, toDigit).replace(/\D/g, ''),
  }));
}

const NONE: readonly never[] = [];
const FEWEST_DIGITS = 7;
/** With nothing but emoji and stars between them, as no sum, date or score has. */
const FEWEST_APART = 3;
const APART = /\d\p{So}{1,2}\d\p{So}{1,2}\d/u;
const FEWEST_NUMERALS = 5;

/** So many in a row, and every so manieth character is one of them: only those have to be looked at, and around them. */
function mayHaveNumerals(text: string): boolean {
  for (let at = FEWEST_NUMERALS - 1; at < text.length; at += FEWEST_NUMERALS) {
    if (IS_NUMERAL[text.charCodeAt(at)] === 0) continue;
    let [start, end] = [at, at + 1];
    while (start > 0 && IS_NUMERAL[text.charCodeAt(start - 1)] === 1) start--;
    while (end < text.length && IS_NUMERAL[text.charCodeAt(end)] === 1) end++;
    if (end - start >= FEWEST_NUMERALS) return true;
  }
  return false;
}

const NUMERALS = ['零一二三四五六七八九', '〇壹贰叁肆伍陆柒捌玖', ' 幺'];
const IS_NUMERAL = new Uint8Array(0x10000);
for (const unit of NUMERALS.join('').replace(' ', '')) IS_NUMERAL[unit.charCodeAt(0)] = 1;
const NUMERAL = /[零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖幺]/g;
const NUMBER =
  /[零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖幺]{5,40}|(?<!\d)\d(?:[ *·._|/~^+\-\p{So}]{1,2}\d){6,30}(?!\d)|(?<!\d)\d(?:\p{So}{1,2}\d){2,5}(?!\d)/gu;

function toDigit(numeral: string): string {
  return String(Math.max(...NUMERALS.map((row) => row.indexOf(numeral))));
}
