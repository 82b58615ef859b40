import type { Shape } from '../catalog/shape.js';
import { fromBase64Url, toBase64Url } from '../update/encodings.js';
import { encodeUtf8 } from '../update/utf8.js';
import type { SealSubtle } from './subtle.js';

/** A public key of ES256, RFC 7517 and 7518 clause 6.2.1. Other members are passed over. */
export interface PublicJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

export const JWK: Readonly<Record<string, Shape>> = {
  kty: { oneOf: ['EC'] },
  crv: { oneOf: ['P-256'] },
  x: 'text',
  y: 'text',
};

/**
 * RFC 7638: SHA-256 of a public key in its one form, 43 characters.
 *
 * @example
 * await thumbprintOf(jwk, crypto.subtle); // => 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs'
 */
export async function thumbprintOf({ crv, kty, x, y }: PublicJwk, subtle: Pick<SealSubtle, 'digest'>): Promise<string> {
  const text = encodeUtf8(JSON.stringify({ crv, kty, x, y }));
  return toBase64Url(new Uint8Array(await subtle.digest('SHA-256', text)));
}

/**
 * A thumbprint in digits, to be printed on a poster and compared by eye: six groups of five, made as messengers make
 * theirs (five bytes each, modulo 100,000). To find another key with the same digits takes some 2^99 tries.
 *
 * @returns `undefined` for what is no thumbprint
 * @example
 * fingerprintOf('NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs'); // => '20184 38231 32645 02693 28382 91074'
 */
export function fingerprintOf(thumbprint: string): string | undefined {
  const bytes = fromBase64Url(thumbprint);
  if (bytes?.length !== 32) return undefined;
  const groups = Array.from({ length: 6 }, (_, group) => {
    const number = bytes.subarray(5 * group, 5 * group + 5).reduce((sum, byte) => sum * 256 + byte, 0);
    return String(number % 100_000).padStart(5, '0');
  });
  return groups.join(' ');
}
