/** Predicates on UTF-16 units and code points, as the engine needs them. */

/** A Chinese character: CJK ideographs, extensions, compatibility ideographs and the iteration mark. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3005 ||
    code === 0x3007 ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** `a` to `z` or a digit: what makes a Latin word after normalising. */
export function isWordUnit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || isDigit(code);
}

/** White space that ends a line, or any other. */
export function isLineBreak(code: number): boolean {
  return (
    code === 0x0a ||
    code === 0x0d ||
    code === 0x0b ||
    code === 0x0c ||
    code === 0x85 ||
    code === 0x2028 ||
    code === 0x2029
  );
}

/** Whether a text begins with white space, line breaks among it; U+FEFF is none to whoever reads. */
export function isSpace(text: string): boolean {
  return /^[^\S\ufeff]/u.test(text);
}

const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Co}]$/u;

/**
 * Draws nothing on a screen: controls, zero-width and bidi marks, joiners, fillers, variation selectors, private use.
 * White space is not among them, but for U+FEFF, which is white space in JavaScript alone.
 */
export function isInvisible(character: string): boolean {
  return INVISIBLE.test(character) && (character === '\ufeff' || !/^\s$/u.test(character));
}

/** A combining mark: it changes the character before it. */
export function isMark(character: string): boolean {
  return /^\p{M}$/u.test(character);
}

const SEPARATOR = /^[\s*.\-_~|/\\^·•・‧∙●○◆◇■□▲△★☆※+=#@%&'`´¨°—–…\p{So}\p{Sk}\p{Sm}]$/u;

/**
 * What is put between the characters of a word to hide it, and never ends a sentence there: spaces, dots, dashes,
 * stars, emoji. Commas, full stops, brackets and colons are left alone: they part what belongs apart.
 */
export function isSeparator(character: string): boolean {
  return SEPARATOR.test(character) && !SAYING.has(character);
}

/** Signs that say something where they stand: ➕我 asks to be added, 微❤ is 微信. */
const SAYING = new Set('+➕❤♥♡❣💗💖💕💰💵');
