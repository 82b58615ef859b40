import type { PublicJwk } from '@fraud-free/core/seal';
import { calculateJwkThumbprint, exportJWK, importPKCS8, type CryptoKey } from 'jose';
import { CampaignError } from '../errors.js';

/** Who seals: a public key under its thumbprint, and the private one, which is never shown. */
export interface IssuerSigner {
  /** RFC 7638 thumbprint. */
  readonly kid: string;
  readonly jwk: PublicJwk;
  readonly key: CryptoKey;
}

/**
 * @param text a private ECDSA key on P-256 as PEM (PKCS #8), as `fraud-free campaign keys` and `openssl genpkey` write it
 * @param name what to call the key in a complaint; its text is never in one
 * @throws CampaignError `key-invalid`
 */
export async function openIssuerKey(text: string, name: string): Promise<IssuerSigner> {
  try {
    const key = await importPKCS8(text.trim(), 'ES256', { extractable: true });
    const { x, y } = await exportJWK(key);
    const jwk: PublicJwk = { kty: 'EC', crv: 'P-256', x: x!, y: y! };
    return { kid: await calculateJwkThumbprint(jwk), jwk, key };
  } catch {
    throw new CampaignError(
      'key-invalid',
      `${name} is no private ECDSA key on P-256 in PEM (PKCS #8). Make one with "fraud-free campaign keys".`,
    );
  }
}
