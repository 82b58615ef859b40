/**
 * - `not-a-picture`: bytes that are no picture, or a broken one.
 * - `type-not-taken`: a picture of a type that can't be read here.
 * - `too-many-bytes`, `too-many-pixels`: over {@link MOST_BYTES} or {@link MOST_PIXELS}.
 * - `nothing-legible`: a picture with neither text nor a code that could be read.
 * - `files-missing`: a file of the readers does not lie where it was looked for; the message says which one.
 * - `not-supported`: this browser, or the page's security policy, does not let the readers run.
 * - `reader-failed`: a reader gave up; `cause` says why, as far as it is known.
 * - `refused`: the camera or the microphone was not allowed.
 */
export type ReaderErrorCode =
  | 'not-a-picture'
  | 'type-not-taken'
  | 'too-many-bytes'
  | 'too-many-pixels'
  | 'nothing-legible'
  | 'files-missing'
  | 'not-supported'
  | 'reader-failed'
  | 'refused';

/**
 * The only error that this package throws by itself; what was called off rejects with the signal's own reason.
 *
 * @example
 * try { await readPicture(file, { base }) } catch (error) {
 *   if (error instanceof ReaderError && error.code === 'nothing-legible') …
 * }
 */
export class ReaderError extends Error {
  override readonly name = 'ReaderError';
  readonly code: ReaderErrorCode;

  constructor(code: ReaderErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.code = code;
  }
}
