/**
 * A text as it can be set: no characters that hide or turn others round, no pictograms (there is no font of them that
 * prints), and breaks inside of what is too long for a line.
 *
 * @example
 * plain('1 号楼 🏠\u202E'); // => '1 号楼 '
 */
export function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, (one) => (one === '\n' ? '\n' : ''))
    .replace(/\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\uFE0F/gu, '')
    .replace(LONG, (run) => run.replace(/.{12}(?=.)/gu, '$&\u200B'));
}

/** Latin letters, figures and signs without a place to break. */
const LONG = /[!-~\u00C0-\u024F]{25,}/gu;
