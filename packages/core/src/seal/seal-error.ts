/**
 * Why a seal was refused. Nothing that it stands for may be shown then.
 *
 * - `seal-missing`: there is no `seal.json`: nobody has signed.
 * - `seal-unreachable`: it could not be fetched.
 * - `seal-too-large`: longer than {@link LONGEST_SEAL}; no more of it was read.
 * - `seal-malformed`: cut short, or no such document at all.
 * - `seal-type`: a sealed document of another kind, such as a list of issuers in place of a seal.
 * - `seal-algorithm`: signed by anything but ES256, or by nothing.
 * - `seal-critical`: it demands what we do not know.
 * - `seal-pin`: what the page trusts is no thumbprint of a key.
 * - `seal-key-unknown`: no issuer that the page trusts has this key.
 * - `seal-key-retired`: the issuer uses this key no more, or has withdrawn it.
 * - `seal-signature`: the signature is not by the key that it names.
 * - `seal-issuer`: it names another issuer than the one that has the key.
 * - `seal-issuer-ended`: the issuer's time has not begun, or is over.
 * - `seal-issuer-revoked`: the one above has withdrawn the issuer.
 * - `seal-appoints`: a list of issuers by somebody who may appoint none.
 * - `seal-chain`: more lists than {@link MOST_LISTS}, one above the other.
 * - `seal-campaign`: the seal of another campaign.
 * - `seal-expired`, `seal-not-yet`: out of its time.
 * - `seal-list-expired`: a list of issuers, or of what is revoked, that has expired: somebody may be holding back a newer one.
 * - `seal-list-missing`: there is no `revoked.json`, so nobody can tell what was withdrawn.
 * - `seal-rollback`: older than one that was seen before.
 * - `seal-revoked`: the issuer has withdrawn this seal.
 * - `seal-clock`: the clock of this device is behind what it showed before, so no time can be trusted.
 * - `seal-file-unknown`: a file that was not sealed.
 * - `seal-file-missing`: a file that was sealed, and is not there.
 * - `seal-file-changed`: a file that is not the one that was sealed.
 */
export type SealErrorCode =
  | 'seal-missing'
  | 'seal-unreachable'
  | 'seal-too-large'
  | 'seal-malformed'
  | 'seal-type'
  | 'seal-algorithm'
  | 'seal-critical'
  | 'seal-pin'
  | 'seal-key-unknown'
  | 'seal-key-retired'
  | 'seal-signature'
  | 'seal-issuer'
  | 'seal-issuer-ended'
  | 'seal-issuer-revoked'
  | 'seal-appoints'
  | 'seal-chain'
  | 'seal-campaign'
  | 'seal-expired'
  | 'seal-not-yet'
  | 'seal-list-expired'
  | 'seal-list-missing'
  | 'seal-rollback'
  | 'seal-revoked'
  | 'seal-clock'
  | 'seal-file-unknown'
  | 'seal-file-missing'
  | 'seal-file-changed';

/** @example
 * try { await readSeal(source, options) } catch (error) {
 *   if (error instanceof SealError && error.code === 'seal-revoked') …
 * }
 */
export class SealError extends Error {
  override readonly name = 'SealError';

  constructor(
    readonly code: SealErrorCode,
    message: string,
    options: { readonly cause?: unknown } = {},
  ) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
  }
}
