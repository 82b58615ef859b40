import { isDigit, isHan } from '../text/characters.js';

/** What can be read of a normalised text: how many letters, and whether the catalog covers their language. */
export interface Readable {
  readonly letters: number;
  readonly digits: number;
  readonly covered: boolean;
}

/** A text of this share of letters in other scripts is in another language. */
const FOREIGN_SHARE = 0.4;
/** Kana says Japanese even among many Chinese characters. */
const KANA_SHARE = 0.15;
/** A text of this many Latin words without one common word of a covered language is in another. */
const WORDS_TO_TELL = 8;
/** Beginning of the text that is looked at, in UTF-16 units: enough to tell. */
const LOOK = 2000;

/** @param common the common words of the languages in Latin letters that are covered */
export function readLetters(text: string, common: ReadonlySet<string>): Readable {
  const count = [0, 0, 0, 0, 0, 0, 0];
  const end = Math.min(text.length, LOOK);
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    const isPair = unit >= 0xd800 && unit <= 0xdbff && at + 1 < end && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    count[isPair ? kindOf(text.codePointAt(at++)!) : KINDS[unit]! || learnKind(unit)]!++;
  }
  const letters = count[HAN]! + count[LATIN]! + count[KANA]! + count[OTHER]!;
  const covered =
    letters === 0 ||
    !(
      count[OTHER]! / letters > FOREIGN_SHARE ||
      count[KANA]! / letters > KANA_SHARE ||
      (count[LATIN]! > count[HAN]! * 2 && isOtherLatin(text.slice(0, LOOK), common))
    );
  return { letters, digits: count[DIGIT]!, covered };
}

const HAN = 1;
const LATIN = 2;
const KANA = 3;
const OTHER = 4;
const DIGIT = 5;
/** No letter and no digit. */
const NEITHER = 6;

/** By UTF-16 unit, filled as units are met; 0 if not yet known. */
const KINDS = new Uint8Array(0x10000);

function learnKind(unit: number): number {
  return (KINDS[unit] = kindOf(unit));
}

function kindOf(code: number): number {
  if (isDigit(code)) return DIGIT;
  if (isHan(code)) return HAN;
  if (code >= 0x3041 && code <= 0x30ff) return KANA;
  const character = String.fromCodePoint(code);
  if (/^\p{Script=Latin}$/u.test(character)) return LATIN;
  return /^\p{L}$/u.test(character) ? OTHER : NEITHER;
}

function isOtherLatin(text: string, common: ReadonlySet<string>): boolean {
  const words = text.match(/[\p{Script=Latin}']{1,40}/gu) ?? [];
  return words.length >= WORDS_TO_TELL && !words.some((word) => common.has(word));
}
