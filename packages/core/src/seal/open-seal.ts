import { malformed, openJws, parseJson, readJws, type Jws } from './jws.js';
import { fingerprintOf } from './jwk.js';
import type { Seal, SealFiles, SealOptions } from './seal.js';
import { SealError } from './seal-error.js';
import { checkPaths } from './sealed-files.js';
import {
  REVOKED_SHAPE,
  REVOKED_TYPE,
  SEAL_SHAPE,
  SEAL_TYPE,
  type RevokedStatement,
  type SealStatement,
} from './statements.js';
import { checkTimes, CLOCKS_DIFFER, timeOf } from './times.js';
import { checkIssuer, findSigner, mergeLists, readLists, type Way } from './trust.js';

export { MOST_LISTS } from './trust.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** No document is longer, in bytes: some ten thousand files. */
export const LONGEST_SEAL = 2_000_000;
const DAY = 86_400_000;
/** Nothing was sealed before; a clock that shows less was never set. */
const FIRST = Date.UTC(2026, 10, 1);

/**
 * Opens the seal of a campaign: who made it, which files belong to it, and until when. What cannot be verified throws;
 * there is no half of it.
 *
 * @throws {SealError}
 * @example
 * const seal = await openSeal({ seal, issuers, revoked }, { pin, now: Date.now(), subtle: crypto.subtle });
 * seal.issuer.name; // => { 'zh-CN': '阳光街道办事处' }
 * await checkSealedFile(seal, 'quizzes/winter.json', bytes, crypto.subtle);
 */
export async function openSeal(files: SealFiles, options: SealOptions): Promise<Seal> {
  const { pin, now, subtle, seen } = options;
  if (fingerprintOf(pin) === undefined) {
    throw new SealError('seal-pin', `"${pin}" is no thumbprint of a key. Expected: 43 characters (RFC 7638).`);
  }
  checkClock(options);
  if (!files.seal)
    throw new SealError('seal-missing', 'There is no seal.json. Seal it with "fraud-free campaign sign".');
  const jws = readJws(parse(files.seal, 'seal.json'), SEAL_TYPE, 'seal.json');
  const [own, theirs] = [options.issuers, files.issuers].map((list) => readLists(list && parse(list, 'issuers.json')));
  const lists = mergeLists(own!, theirs!);
  const way = await findSigner(jws, lists, options);
  const statement = await openJws<SealStatement>(jws, way.signer.jwk, SEAL_SHAPE, subtle);
  checkPaths(statement);
  checkIssuer(statement.issuer.id, way.signer, 'seal.json');
  checkTimes(statement, { now, file: 'seal.json', over: 'seal-expired' });
  const revoked = await openRevoked(files.revoked, statement, lists, options);
  checkRevoked(revoked, statement, jws.kid);
  const { campaign = statement.campaign } = options;
  if (campaign !== statement.campaign) {
    throw new SealError('seal-campaign', `seal.json is of the campaign ${statement.campaign}. Expected: ${campaign}.`);
  }
  const serials = checkSerials(seen?.serials ?? {}, way, statement, revoked);
  const asOf = Math.min(...[revoked, ...way.lists.map((list) => list.statement)].map(({ issued }) => timeOf(issued)));
  return {
    statement,
    issuer: pick(way.signer.listed?.issuer ?? statement.issuer),
    by: way.signer.by.map(pick),
    kid: jws.kid,
    asOf,
    isOld: !(now - asOf <= (options.staleAfter ?? 30) * DAY),
    seen: { serials, at: Math.max(now, seen?.at ?? 0) },
  };
}

function checkClock({ now, seen }: SealOptions): void {
  if (now >= FIRST && !(seen && now < seen.at - CLOCKS_DIFFER)) return;
  throw new SealError('seal-clock', 'The clock of this device is wrong, so no time can be trusted. Set date and time.');
}

function parse(bytes: Bytes, file: string): unknown {
  if (bytes.length > LONGEST_SEAL)
    throw new SealError('seal-too-large', `${file} is longer than ${LONGEST_SEAL} bytes.`);
  const value = parseJson(bytes);
  if (value === undefined) throw malformed(file, 'it is no JSON');
  return value;
}

/** What the issuer of the seal has withdrawn, by any key of its own. */
async function openRevoked(
  bytes: Bytes | undefined,
  { issuer }: SealStatement,
  lists: readonly Jws[],
  options: SealOptions,
): Promise<RevokedStatement> {
  const file = 'revoked.json';
  if (!bytes) {
    throw new SealError('seal-list-missing', `There is no ${file}, so nobody can tell whether the seal was withdrawn.`);
  }
  const jws = readJws(parse(bytes, file), REVOKED_TYPE, file);
  const { signer } = await findSigner(jws, lists, options);
  const revoked = await openJws<RevokedStatement>(jws, signer.jwk, REVOKED_SHAPE, options.subtle);
  checkIssuer(revoked.issuer.id, signer, file);
  if (revoked.issuer.id !== issuer.id) {
    throw new SealError('seal-issuer', `${file} is by ${revoked.issuer.id}. Expected: ${issuer.id}, who sealed.`);
  }
  checkTimes(revoked, { now: options.now, file, over: 'seal-list-expired' });
  return revoked;
}

function checkRevoked({ seals, keys }: RevokedStatement, { campaign, serial }: SealStatement, kid: string): void {
  const gone = keys.find((key) => key.kid === kid);
  if (gone) throw new SealError('seal-key-retired', `The key ${kid} was withdrawn on ${gone.on}: ${gone.why}`);
  const withdrawn = seals.find((one) => one.campaign === campaign && serial <= one.serial);
  if (withdrawn) throw new SealError('seal-revoked', `seal.json was withdrawn on ${withdrawn.on}: ${withdrawn.why}`);
}

/** Against rollback: nothing older than was seen, of any kind. @returns the newest of all */
function checkSerials(
  seen: Readonly<Record<string, number>>,
  { lists }: Way,
  seal: SealStatement,
  revoked: RevokedStatement,
): Record<string, number> {
  const found: [string, number][] = [
    ['seal', seal.serial],
    ['revoked', revoked.serial],
    ...lists.map(({ kid, statement }): [string, number] => [`issuers ${kid}`, statement.serial]),
  ];
  for (const [kind, serial] of found) {
    const known = Object.hasOwn(seen, kind) ? seen[kind]! : 0;
    if (serial < known) {
      throw new SealError('seal-rollback', `The ${kind} has the number ${serial}, but ${known} was there before.`);
    }
  }
  return { ...seen, ...Object.fromEntries(found) };
}

const pick = ({ id, name, level, area }: Seal['issuer']): Seal['issuer'] => ({
  id,
  name,
  ...(level !== undefined && { level }),
  ...(area && { area }),
});
