/**
 * Why an update was refused. What worked before goes on working with every one of them.
 *
 * - `update-unreachable`: no mirror answered.
 * - `update-missing`: a mirror does not have a file that it must have.
 * - `update-too-large`: a file is longer than it may be; no more of it was read.
 * - `update-length`: a file is shorter than its signed length.
 * - `update-hash`: a file is not the one that was signed.
 * - `update-delta`: what differs from the catalog at hand leads nowhere; the whole is fetched instead.
 * - `update-malformed`: metadata that are none.
 * - `update-role`: metadata of another role than was asked for, or a role that nobody named.
 * - `update-signature`: fewer good signatures than the role needs.
 * - `update-rollback`: something older than what is known already.
 * - `update-expired`: the newest there is has expired: somebody may be holding back what is newer.
 * - `update-mix-and-match`: metadata that were never published together.
 * - `update-unknown-target`: the repository has no such catalog.
 * - `update-unreadable`: signed by the right keys, and yet no catalog that this engine reads.
 * - `update-clock`: the clock of this device is behind what it showed before, so no expiry can be trusted.
 * - `update-storage`: what was fetched could not be kept.
 */
export type UpdateErrorCode =
  | 'update-unreachable'
  | 'update-missing'
  | 'update-too-large'
  | 'update-length'
  | 'update-hash'
  | 'update-delta'
  | 'update-malformed'
  | 'update-role'
  | 'update-signature'
  | 'update-rollback'
  | 'update-expired'
  | 'update-mix-and-match'
  | 'update-unknown-target'
  | 'update-unreadable'
  | 'update-clock'
  | 'update-storage';

/**
 * @example
 * try { await updates.update() } catch (error) {
 *   if (error instanceof UpdateError && error.code === 'update-expired') …
 * }
 */
export class UpdateError extends Error {
  override readonly name = 'UpdateError';

  constructor(
    readonly code: UpdateErrorCode,
    message: string,
    options: { readonly cause?: unknown } = {},
  ) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
  }
}
