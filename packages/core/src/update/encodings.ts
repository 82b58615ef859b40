/** @returns the bytes, or `undefined` where the text is not hexadecimal */
export function fromHex(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^(?:[\da-f]{2})*$/i.test(text)) return undefined;
  return Uint8Array.from({ length: text.length / 2 }, (_, i) => Number.parseInt(text.slice(2 * i, 2 * i + 2), 16));
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What stands between the lines BEGIN PUBLIC KEY and END PUBLIC KEY of a PEM text (RFC 7468), decoded. */
export function fromPem(text: string): Uint8Array<ArrayBuffer> | undefined {
  const body = /^\s*-----BEGIN PUBLIC KEY-----([A-Za-z\d+/=\s]+)-----END PUBLIC KEY-----\s*$/.exec(text)?.[1];
  return body === undefined ? undefined : fromBase64(body.replace(/\s+/g, ''));
}

/** Base64 for addresses (RFC 4648 clause 5) as signatures of RFC 7515 have it: no `=`, and one text alone for the same bytes. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = /^[\w-]*$/.test(text) ? decode64(text, BASE64_URL) : undefined;
  return bytes && toBase64Url(bytes) === text ? bytes : undefined;
}

export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const held = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const digits = [18, 12, 6, 0].map((shift) => BASE64_URL[(held >> shift) & 63]!);
    text += digits.slice(0, bytes.length - at + 1).join('');
  }
  return text;
}

const BASE64_URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE64 = BASE64_URL.replace('-_', '+/');

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  const digits = text.replace(/={1,2}$/, '');
  return text.length % 4 !== 0 || digits.includes('=') ? undefined : decode64(digits, BASE64);
}

function decode64(digits: string, alphabet: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const digit of digits) {
    bits = ((bits & 0xfff) << 6) | alphabet.indexOf(digit);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = bits >> held;
  }
  return bytes;
}
