import { CatalogError } from '../errors.js';

/** Someone who signs: a public key under its name, and the private one, which is never shown. */
export interface Signer {
  /** SHA-256 of the public key as the framework writes it, in hexadecimal. */
  readonly keyid: string;
  readonly key: PublicKey;
  /** @returns a signature in DER, in hexadecimal */
  sign(data: Uint8Array<ArrayBuffer>): Promise<string>;
}

export interface PublicKey {
  readonly keytype: 'ecdsa';
  readonly scheme: 'ecdsa-sha2-nistp256';
  readonly keyval: { readonly public: string };
}

type PrivateKey = Parameters<typeof crypto.subtle.sign>[1];

const P256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** A new private key, as PEM (PKCS #8). Keep it where nobody else reads it. */
export async function makeKey(): Promise<string> {
  const { privateKey } = await crypto.subtle.generateKey(P256, true, ['sign', 'verify']);
  return pem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', privateKey));
}

/**
 * @param text a private ECDSA key on P-256 as PEM (PKCS #8), as {@link makeKey} and `openssl genpkey` write it
 * @param name what to call the key in a complaint; its text is never in one
 * @throws {CatalogError} `key-invalid`
 */
export async function openSigner(text: string, name: string): Promise<Signer> {
  const body = /-----BEGIN PRIVATE KEY-----([A-Za-z\d+/=\s]+)-----END PRIVATE KEY-----/.exec(text)?.[1];
  try {
    const bytes = Uint8Array.from(atob((body ?? '').replace(/\s+/g, '')), (character) => character.charCodeAt(0));
    const privateKey = await crypto.subtle.importKey('pkcs8', bytes, P256, true, ['sign']);
    const { d: _secret, key_ops: _uses, ...open } = await crypto.subtle.exportKey('jwk', privateKey);
    const publicKey = await crypto.subtle.importKey('jwk', open, P256, true, ['verify']);
    const key: PublicKey = {
      keytype: 'ecdsa',
      scheme: 'ecdsa-sha2-nistp256',
      keyval: { public: pem('PUBLIC KEY', await crypto.subtle.exportKey('spki', publicKey)) },
    };
    return { keyid: await keyIdOf(key), key, sign: (data) => sign(privateKey, data) };
  } catch {
    throw new CatalogError(
      'key-invalid',
      `${name} is no private ECDSA key on P-256 in PEM (PKCS #8). Make one with "fraud-free catalog keys".`,
    );
  }
}

async function keyIdOf({ keytype, scheme, keyval }: PublicKey): Promise<string> {
  // In canonical form: a PEM text holds no quotation mark and no backslash, and its line ends are not escaped there.
  const canonical = `{"keytype":"${keytype}","keyval":{"public":"${keyval.public}"},"scheme":"${scheme}"}`;
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical))));
}

/** Web Crypto gives the two numbers of a signature as 64 bytes; the framework wants them in DER. */
async function sign(key: PrivateKey, data: Uint8Array<ArrayBuffer>): Promise<string> {
  const raw = new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, data));
  const numbers = [integer(raw.subarray(0, 32)), integer(raw.subarray(32))].flat();
  return hex(Uint8Array.of(0x30, numbers.length, ...numbers));
}

/** Without needless zeros in front, and with one where the number would look negative. */
function integer(bytes: Uint8Array): number[] {
  const start = bytes.findIndex((byte) => byte !== 0);
  const digits = [...bytes.subarray(start < 0 ? bytes.length - 1 : start)];
  if (digits[0]! > 0x7f) digits.unshift(0);
  return [0x02, digits.length, ...digits];
}

function pem(label: string, bytes: ArrayBuffer): string {
  const text = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  return `-----BEGIN ${label}-----\n${text.replace(/.{64}(?=.)/g, '$&\n')}\n-----END ${label}-----\n`;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
