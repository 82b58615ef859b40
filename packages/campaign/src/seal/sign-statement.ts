import type { IssuersStatement, RevokedStatement, SealStatement } from '@fraud-free/core/seal';
import { FlattenedSign, type FlattenedJWS } from 'jose';
import type { IssuerSigner } from './issuer-key.js';

/**
 * Signs a statement as RFC 7515 has it: ES256, everything in the protected header, the public key with it.
 *
 * @param type `SEAL_TYPE`, `ISSUERS_TYPE` or `REVOKED_TYPE`
 */
export async function signStatement(
  statement: SealStatement | IssuersStatement | RevokedStatement,
  type: string,
  { kid, jwk, key }: IssuerSigner,
): Promise<FlattenedJWS> {
  return await new FlattenedSign(new TextEncoder().encode(JSON.stringify(statement)))
    .setProtectedHeader({ alg: 'ES256', typ: type, kid, jwk: { ...jwk } })
    .sign(key);
}
