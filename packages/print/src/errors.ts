/**
 * - `place-unknown`: the campaign has no place of that id.
 * - `option-unknown`: there is no such kind of sheet, paper or format, or the day is none.
 * - `cannot-fit`: a text is so long that it does not fit its sheet even in the smallest letters.
 * - `cannot-typeset`: the typesetter refused; `cause` says why.
 */
export type PrintErrorCode = 'place-unknown' | 'option-unknown' | 'cannot-fit' | 'cannot-typeset';

/** The only error that this package throws by itself. */
export class PrintError extends Error {
  override readonly name = 'PrintError';
  readonly code: PrintErrorCode;

  constructor(code: PrintErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.code = code;
  }
}
