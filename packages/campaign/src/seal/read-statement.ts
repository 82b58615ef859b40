import {
  thumbprintOf,
  type IssuersStatement,
  type PublicJwk,
  type RevokedStatement,
  type SealStatement,
} from '@fraud-free/core/seal';
import { flattenedVerify, importJWK, type FlattenedJWSInput } from 'jose';

/**
 * What a document of ours says, to go on from it: signed by one of certain keys, whatever its time.
 *
 * @param known thumbprints of the keys that may have signed
 * @returns `undefined` if it is by another key, or was changed
 */
export async function readStatement<Statement extends SealStatement | IssuersStatement | RevokedStatement>(
  text: string,
  type: string,
  known: readonly string[],
): Promise<Statement | undefined> {
  try {
    const jws = JSON.parse(text) as FlattenedJWSInput;
    const keyOf = async ({ jwk }: { jwk?: unknown }) => {
      const { kty, crv, x, y } = jwk as PublicJwk;
      if (!known.includes(await thumbprintOf({ kty, crv, x, y }, crypto.subtle))) throw new Error('another key');
      return await importJWK({ kty, crv, x, y }, 'ES256');
    };
    const { payload, protectedHeader } = await flattenedVerify(
      jws,
      async (head) => await keyOf(head as { jwk?: unknown }),
      { algorithms: ['ES256'] },
    );
    return protectedHeader?.typ === type ? (JSON.parse(new TextDecoder().decode(payload)) as Statement) : undefined;
  } catch {
    return undefined;
  }
}
