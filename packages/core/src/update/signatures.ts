import { canonicalJson } from './canonical-json.js';
import { fromHex, fromPem } from './encodings.js';
import type { Key, Metadata, RoleKeys } from './metadata.js';
import { UpdateError } from './update-error.js';
import { encodeUtf8 } from './utf8.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** As much of Web Crypto as is needed; hand in `crypto.subtle`. */
export interface Subtle {
  digest(algorithm: 'SHA-256', data: Bytes): Promise<ArrayBuffer>;
  importKey(
    format: 'spki',
    key: Bytes,
    algorithm: { name: 'ECDSA'; namedCurve: 'P-256' },
    extractable: false,
    uses: ['verify'],
  ): Promise<unknown>;
  verify(algorithm: { name: 'ECDSA'; hash: 'SHA-256' }, key: unknown, signature: Bytes, data: Bytes): Promise<boolean>;
}

/**
 * Checks that as many keys of a role have signed as it needs (clauses 5.3.4, 5.4.2, 5.5.3, 5.6.3). A key counts once,
 * under however many names it is listed, and only keys of the kind we publish with count at all: ECDSA on P-256.
 *
 * @param by the keys and the role of whoever appointed the signers
 * @throws {UpdateError} `update-signature`
 */
export async function checkSignatures(
  { signed, signatures }: Metadata<unknown>,
  by: { readonly keys: Readonly<Record<string, Key>>; readonly role: RoleKeys },
  subtle: Subtle,
  file: string,
): Promise<void> {
  const text = canonicalJson(signed);
  const good = new Set<string>();
  for (const { keyid, sig } of text === undefined ? [] : signatures) {
    const key = by.role.keyids.includes(keyid) && Object.hasOwn(by.keys, keyid) ? by.keys[keyid]! : undefined;
    if (key && !good.has(key.keyval.public) && (await isSignedBy(encodeUtf8(text!), key, sig, subtle)))
      good.add(key.keyval.public);
  }
  const { threshold } = by.role;
  if (threshold < 1 || good.size < threshold) {
    throw new UpdateError(
      'update-signature',
      `${file} needs ${Math.max(1, threshold)} signatures of its role, but has ${good.size} good ones.`,
    );
  }
}

async function isSignedBy(
  data: Bytes,
  { keytype, scheme, keyval }: Key,
  sig: string,
  subtle: Subtle,
): Promise<boolean> {
  if (!['ecdsa', 'ecdsa-sha2-nistp256'].includes(keytype) || scheme !== 'ecdsa-sha2-nistp256') return false;
  const spki = fromPem(keyval.public);
  const signature = rawOf(fromHex(sig));
  if (!spki || !signature) return false;
  try {
    const key = await subtle.importKey('spki', spki, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
    return await subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, data);
  } catch {
    // A key that cannot be imported has signed nothing.
    return false;
  }
}

/** Web Crypto takes a signature as its two numbers of 32 bytes; the framework writes them in DER: SEQUENCE of INTEGERs. */
function rawOf(der: Bytes | undefined): Bytes | undefined {
  if (!der || der[0] !== 0x30 || der[1] !== der.length - 2) return undefined;
  const raw = new Uint8Array(2 * HALF);
  let at = 2;
  for (const end of [HALF, 2 * HALF]) {
    const length = der[at + 1] ?? 0;
    let number = der.subarray(at + 2, at + 2 + length);
    if (der[at] !== 2 || number.length !== length || length === 0) return undefined;
    at += 2 + length;
    if (number.length > HALF && number[0] === 0) number = number.subarray(1);
    if (number.length > HALF) return undefined;
    raw.set(number, end - number.length);
  }
  return at === der.length ? raw : undefined;
}

const HALF = 32;
