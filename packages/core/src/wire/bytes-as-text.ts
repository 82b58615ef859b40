/**
 * Bytes as text that stands in a module as it is: the commonest bytes as signs of ASCII, the others as letters of two
 * bytes in UTF-8. That takes a sixteenth more than the bytes themselves, gzipped; base64 takes a quarter.
 *
 * ```
 * text   256 signs: those of the bytes 0, 1, 2 … 255; then the sign of each byte
 * ```
 */
export function bytesToText(bytes: Uint8Array): string {
  const uses = new Array<number>(256).fill(0);
  for (const byte of bytes) uses[byte]!++;
  const commonest = uses.map((_, byte) => byte).sort((a, b) => uses[b]! - uses[a]! || a - b);
  const signs: string[] = [];
  commonest.forEach((byte, rank) => (signs[byte] = SIGNS[rank]!));
  return signs.join('') + Array.from(bytes, (byte) => signs[byte]).join('');
}

/** @param text as {@link bytesToText} made it */
export function textToBytes(text: string): Uint8Array {
  const byteOf = new Uint8Array(LAST + 1);
  for (let byte = 0; byte < 256; byte++) byteOf[text.charCodeAt(byte)] = byte;
  const bytes = new Uint8Array(Math.max(0, text.length - 256));
  for (let at = 0; at < bytes.length; at++) bytes[at] = byteOf[text.charCodeAt(at + 256)]!;
  return bytes;
}

const LAST = 0x200;

/** Without what ends a text of a module or of a page: quotes, the backslash, `<`, and nothing invisible. */
const SIGNS: readonly string[] = Array.from({ length: LAST - 0x20 }, (_, at) => String.fromCharCode(0x20 + at)).filter(
  (sign) => !/['"`\\<$\x7f-\xa0\xad]/.test(sign),
);
