import type { Lint } from './lint.js';

/**
 * Characters that a reviewer can't see or can't tell from others, in the file as it is written. Where an example needs
 * one, it is written as an escape inside double quotes, which shows it.
 */
export const characters: Lint = {
  name: 'characters',
  run({ files }, report) {
    for (const file of files) {
      for (const match of file.text.matchAll(SUSPICIOUS)) {
        const [character] = match;
        if (isEmojiJoiner(file.text, match.index)) continue;
        const code = character.codePointAt(0)!;
        const hidden = INVISIBLE.test(character);
        const escape = code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
        report(
          { file, path: [], at: match.index },
          {
            code: hidden ? 'character-invisible' : 'character-look-alike',
            message: `U+${hex(code, 4)} ${hidden ? 'can’t be seen' : `“${character}” looks like another character`}`,
            expected: hidden
              ? 'no such character, or an escape in double quotes'
              : 'the plain character, or an escape in double quotes',
            example: `"${escape}"`,
          },
        );
      }
    }
  },
};

/** Format and control characters, fillers, variation selectors, private use, spaces other than the two Chinese text uses. */
const INVISIBLE =
  /[\p{Cf}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f]|(?![\n\r])\p{Cc}/u;

/** Letters of other scripts that draw like Latin ones, styled letters, and radicals that draw like characters. */
const LOOK_ALIKE =
  /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\u2e80-\u2fdf\uf900-\ufaff\u{1d400}-\u{1d7ff}\u{2f800}-\u{2fa1f}]/u;

const SUSPICIOUS = new RegExp(`${INVISIBLE.source}|${LOOK_ALIKE.source}`, 'gu');

/** A variation selector or joiner behind an emoji is how the emoji is written. */
function isEmojiJoiner(text: string, at: number): boolean {
  if (!/[\ufe0f\u200d]/.test(text[at]!)) return false;
  return /(\p{Extended_Pictographic}|\p{Emoji_Modifier}|[0-9#*]|\ufe0f)$/u.test(text.slice(Math.max(0, at - 2), at));
}

function hex(code: number, digits: number): string {
  return code.toString(16).toUpperCase().padStart(digits, '0');
}
