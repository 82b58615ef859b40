import type { Language } from '../catalog/catalog.js';
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

export function read(text: string, languages: readonly Language[]): Readable {
  const count = { han: 0, latin: 0, kana: 0, other: 0, digits: 0 };
  for (const character of text.slice(0, LOOK)) {
    const kind = kindOf(character);
    if (kind) count[kind]++;
  }
  const letters = count.han + count.latin + count.kana + count.other;
  const covered =
    letters === 0 ||
    !(
      count.other / letters > FOREIGN_SHARE ||
      count.kana / letters > KANA_SHARE ||
      (count.latin > count.han * 2 && isOtherLatin(text.slice(0, LOOK), languages))
    );
  return { letters, digits: count.digits, covered };
}

function kindOf(character: string): 'han' | 'latin' | 'kana' | 'other' | 'digits' | undefined {
  const code = character.codePointAt(0)!;
  if (isDigit(code)) return 'digits';
  if (isHan(code)) return 'han';
  if (code >= 0x3041 && code <= 0x30ff) return 'kana';
  if (/^\p{Script=Latin}$/u.test(character)) return 'latin';
  return /^\p{L}$/u.test(character) ? 'other' : undefined;
}

function isOtherLatin(text: string, languages: readonly Language[]): boolean {
  const common = new Set(languages.filter(({ script }) => script === 'Latin').flatMap((language) => language.common));
  const words = text.match(/[\p{Script=Latin}']{1,40}/gu) ?? [];
  return words.length >= WORDS_TO_TELL && !words.some((word) => common.has(word));
}
