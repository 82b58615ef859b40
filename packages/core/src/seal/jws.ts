import { checkShape, type Shape } from '../catalog/shape.js';
import { fromBase64Url } from '../update/encodings.js';
import { decodeUtf8, encodeUtf8 } from '../update/utf8.js';
import { JWK, type PublicJwk } from './jwk.js';
import { SealError } from './seal-error.js';
import type { SealSubtle } from './subtle.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** A signed document whose signature is not checked yet; so its payload is not even parsed. */
export interface Jws {
  readonly file: string;
  /** RFC 7638 thumbprint of the key that is said to have signed. */
  readonly kid: string;
  /** The key itself, if the document brings it along. It proves nothing until its thumbprint is a trusted one. */
  readonly jwk?: PublicJwk;
  readonly payload: string;
  readonly data: Bytes;
  readonly signature: Bytes;
}

/**
 * RFC 7515 clause 5.2, steps 1 to 7, for the flattened form in JSON (7.2.2) of which everything is protected.
 *
 * @param value parsed JSON
 * @param type the kind of document that is expected here, RFC 8725 clause 3.11
 * @throws {SealError} `seal-malformed`, `seal-critical`, `seal-algorithm`, `seal-type`
 */
export function readJws(value: unknown, type: string, file: string): Jws {
  const faults = checkShape(value, ENVELOPE, file);
  if (faults.length > 0) throw malformed(file, faults[0]!);
  const { protected: head, payload, signature: text, header } = value as Record<string, string>;
  // What is not signed says nothing: an unprotected header is refused, not passed over.
  if (header !== undefined) throw malformed(file, 'a header that is not signed');
  const protectedHead = parseJson(fromBase64Url(head!));
  if (typeof protectedHead !== 'object' || protectedHead === null) throw malformed(file, 'its header is no JSON');
  // 4.1.11: we know no extension, so whatever must be understood is not.
  if ('crit' in protectedHead)
    throw new SealError('seal-critical', `${file} demands ("crit") what this program does not know. Take a newer one.`);
  const { alg, typ } = protectedHead as Record<string, unknown>;
  // RFC 8725 clause 3.1: one algorithm, whatever the document says of itself.
  if (alg !== 'ES256')
    throw new SealError('seal-algorithm', `${file} is signed by ${JSON.stringify(alg)}. Expected: ES256.`);
  if (typ !== type)
    throw new SealError('seal-type', `${file} is a document of type ${JSON.stringify(typ)}. Expected: ${type}.`);
  const headFaults = checkShape(protectedHead, HEADER, `${file}.protected`);
  const signature = fromBase64Url(text!);
  if (headFaults.length > 0) throw malformed(file, headFaults[0]!);
  if (signature?.length !== 64) throw malformed(file, 'a signature that has not 64 bytes');
  const { kid, jwk } = protectedHead as { kid: string; jwk?: PublicJwk };
  return { file, kid, ...(jwk && { jwk }), payload: payload!, data: encodeUtf8(`${head}.${payload}`), signature };
}

/**
 * Step 8, and what was signed.
 *
 * @throws {SealError} `seal-signature`; `seal-malformed` for a payload of another shape, signed or not
 */
export async function openJws<Statement>(
  { file, payload, data, signature }: Jws,
  { kty, crv, x, y }: PublicJwk,
  shape: Shape,
  subtle: SealSubtle,
): Promise<Statement> {
  let isGood = false;
  try {
    const key = await subtle.importKey('jwk', { kty, crv, x, y }, { name: 'ECDSA', namedCurve: 'P-256' }, false, [
      'verify',
    ]);
    isGood = await subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, data);
  } catch {
    // A key that cannot be imported has signed nothing.
  }
  if (!isGood)
    throw new SealError('seal-signature', `${file} was not signed by the key that it names, or was changed.`);
  const statement = parseJson(fromBase64Url(payload));
  const faults = checkShape(statement, shape, file);
  if (faults.length > 0) throw malformed(file, faults.slice(0, 5).join('; '));
  return statement as Statement;
}

/** @returns `undefined` for what is no JSON in UTF-8 */
export function parseJson(bytes: Bytes | undefined): unknown {
  try {
    return JSON.parse((bytes && decodeUtf8(bytes)) ?? '');
  } catch {
    return undefined;
  }
}

export function malformed(file: string, why: string): SealError {
  return new SealError(
    'seal-malformed',
    `${file} is no sealed document, or not all of it: ${why}. Fetch or sign it anew.`,
  );
}

const ENVELOPE: Shape = { object: { protected: 'text', payload: 'text', signature: 'text' } };
const HEADER: Shape = { object: { kid: 'text' }, optional: { jwk: { object: JWK } } };
