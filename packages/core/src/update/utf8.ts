/** The language itself knows no UTF-8, and the engine may use nothing else. A broken character becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const character of text) {
    const given = character.codePointAt(0)!;
    const point = given >= 0xd800 && given <= 0xdfff ? REPLACEMENT : given;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(point));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point));
    else bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point));
  }
  return new Uint8Array(bytes);
}

/** @returns the text, or `undefined` where the bytes are no UTF-8: too long forms and lone surrogates are none. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  const parts: string[] = [];
  let points: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at++]!;
    const more = first < 0x80 ? 0 : LEADS.findIndex(({ from, to }) => first >= from && first <= to) + 1;
    if (first >= 0x80 && more === 0) return undefined;
    let point = more === 0 ? first : first & (0x3f >> more);
    for (let left = more; left > 0; left--) {
      const next = bytes[at++];
      if (next === undefined || next >> 6 !== 2) return undefined;
      point = (point << 6) | (next & 0x3f);
    }
    if (more > 0 && (point < LEADS[more - 1]!.least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)))
      return undefined;
    points.push(point);
    // A call may take some ten thousand arguments, not a million.
    if (points.length === 4096) {
      parts.push(String.fromCodePoint(...points));
      points = [];
    }
  }
  return parts.join('') + String.fromCodePoint(...points);
}

const REPLACEMENT = 0xfffd;

/** First bytes of characters of two, three and four bytes, and the least that is written so. */
const LEADS = [
  { from: 0xc2, to: 0xdf, least: 0x80 },
  { from: 0xe0, to: 0xef, least: 0x800 },
  { from: 0xf0, to: 0xf4, least: 0x10000 },
] as const;

function tail(point: number): number {
  return 0x80 | (point & 0x3f);
}
