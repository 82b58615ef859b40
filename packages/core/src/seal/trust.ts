import { malformed, openJws, readJws, type Jws } from './jws.js';
import { thumbprintOf, type PublicJwk } from './jwk.js';
import type { Seal, SealOptions } from './seal.js';
import { SealError } from './seal-error.js';
import { ISSUERS_SHAPE, ISSUERS_TYPE, type IssuerKey, type IssuersStatement, type SealIssuer } from './statements.js';
import { checkTimes, endOf, startOf } from './times.js';
import type { SealSubtle } from './subtle.js';

/** How many lists may lead from the key that is trusted to the one that seals: city, district, street. */
export const MOST_LISTS = 4;

/** Who has a key, and who says so. */
export interface Signer {
  readonly jwk: PublicJwk;
  /** Absent for the key that is trusted by itself. */
  readonly listed?: { readonly issuer: SealIssuer; readonly key: IssuerKey };
  readonly by: Seal['by'];
}

/** The lists that were gone through, for their age and their serials. */
export interface Way {
  readonly signer: Signer;
  readonly lists: readonly { readonly kid: string; readonly statement: IssuersStatement }[];
}

/**
 * Finds the way from the key that is trusted to the one that signed, from above to below. Every list on it must be good,
 * in its time, and by somebody who may appoint others.
 *
 * @param lists those above first
 * @throws {SealError}
 */
export async function findSigner(jws: Jws, lists: readonly Jws[], options: SealOptions): Promise<Way> {
  const { pin, now, subtle } = options;
  if (jws.kid === pin) return { signer: await pinned(jws, pin, subtle), lists: [] };
  // Those above the key that is trusted cannot be checked, and need not be.
  const first = lists.findIndex(({ kid }) => kid === pin);
  const below = lists.slice(Math.max(0, first));
  const known = new Map<string, Signer>();
  const used: Way['lists'][number][] = [];
  for (const list of below) {
    const signer = list.kid === pin ? await pinned(list, pin, subtle) : signerIn(known, list, now);
    if (signer.listed && signer.listed.issuer.appoints !== true) {
      throw new SealError(
        'seal-appoints',
        `${list.file} is by ${signer.listed.issuer.id}, who may appoint no issuers.`,
      );
    }
    const statement = await openJws<IssuersStatement>(list, signer.jwk, ISSUERS_SHAPE, subtle);
    checkIssuer(statement.issuer.id, signer, list.file);
    checkTimes(statement, { now, file: list.file, over: 'seal-list-expired' });
    used.push({ kid: list.kid, statement });
    const by = [signer.listed?.issuer ?? statement.issuer, ...signer.by];
    for (const issuer of statement.issuers) {
      for (const key of issuer.keys) {
        if ((await thumbprintOf(key, subtle)) !== key.kid) throw malformed(list.file, `${key.kid} is not its key`);
        // A key has one owner, the one that was named first; nobody below can take it over.
        if (!known.has(key.kid) && key.kid !== pin) known.set(key.kid, { jwk: key, listed: { issuer, key }, by });
      }
    }
  }
  return { signer: signerIn(known, jws, now), lists: used };
}

/** The one who has a key, in office today. @throws {SealError} */
function signerIn(known: ReadonlyMap<string, Signer>, { kid, file }: Jws, now: number): Signer {
  const signer = known.get(kid);
  if (!signer?.listed) {
    throw new SealError('seal-key-unknown', `${file} is by the key ${kid}, which no issuer has that is trusted here.`);
  }
  const { issuer, key } = signer.listed;
  if (issuer.revoked) {
    throw new SealError(
      'seal-issuer-revoked',
      `${issuer.id} was withdrawn on ${issuer.revoked.on}: ${issuer.revoked.why}`,
    );
  }
  if (!(startOf(issuer.from) <= now && now < endOf(issuer.until))) {
    throw new SealError('seal-issuer-ended', `${issuer.id} may seal from ${issuer.from} until ${issuer.until} only.`);
  }
  if (key.until !== undefined && !(now < endOf(key.until))) {
    throw new SealError('seal-key-retired', `${issuer.id} uses the key ${kid} no more since ${key.until}.`);
  }
  return signer;
}

/** @throws {SealError} `seal-issuer`: whoever has a key may speak in one name alone */
export function checkIssuer(id: string, { listed }: Signer, file: string): void {
  if (!listed || listed.issuer.id === id) return;
  throw new SealError('seal-issuer', `${file} says that it is by ${id}, but its key is that of ${listed.issuer.id}.`);
}

/** RFC 7515 clause 4.1.3: a key that comes along is believed for nothing but its thumbprint. */
async function pinned({ jwk, file }: Jws, pin: string, subtle: SealSubtle): Promise<Signer> {
  if (!jwk || (await thumbprintOf(jwk, subtle)) !== pin) {
    throw new SealError('seal-signature', `${file} names the key ${pin}, but does not bring it along.`);
  }
  return { jwk, by: [] };
}

/** @param value parsed `issuers.json`; none if there is no such file */
export function readLists(value: unknown): Jws[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw malformed('issuers.json', 'expected an array of lists');
  if (value.length > MOST_LISTS) {
    throw new SealError('seal-chain', `issuers.json has ${value.length} lists. Expected: ${MOST_LISTS} at most.`);
  }
  return value.map((list, i) => readJws(list, ISSUERS_TYPE, `issuers.json[${i}]`));
}

/** A list of the page's own takes the place of one by the same key that the campaign brings along. */
export function mergeLists(own: readonly Jws[], theirs: readonly Jws[]): Jws[] {
  return [...own, ...theirs.filter(({ kid }) => !own.some((list) => list.kid === kid))];
}
