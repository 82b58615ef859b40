/** FNV-1a over the UTF-16 units of a text: an unsigned 32-bit number, the same everywhere. Not for secrets. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** A short mark of what a question was made from; a later catalog that gives another mark has changed the question. */
export function fingerprint(...parts: readonly string[]): string {
  return hash(parts.join('\u0000')).toString(16).padStart(8, '0');
}
