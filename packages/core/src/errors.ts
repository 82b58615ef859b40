/**
 * - `message-type`: a message that is not a string.
 * - `message-too-long`: a message over {@link MAX_MESSAGE_LENGTH} UTF-16 units.
 * - `catalog-invalid`: a value that is no catalog; `faults` lists everything that is wrong.
 * - `catalog-format`: a catalog of a newer format than this engine reads.
 * - `catalog-conflict`: a patch that does not go with a catalog; `faults` lists everything that both have.
 * - `option-invalid`: an option of `createEngine` or `checkPayment` that is not what it must be.
 * - `payment-invalid`: what is told of a payment has faults; `faults` lists every one.
 * - `conversation-message`: what is no message of a talk; `faults` lists everything that is wrong.
 * - `conversation-state`: what is no state of a talk; `faults` lists everything that is wrong.
 */
export type FraudFreeErrorCode =
  | 'message-type'
  | 'message-too-long'
  | 'catalog-invalid'
  | 'catalog-format'
  | 'catalog-conflict'
  | 'option-invalid'
  | 'payment-invalid'
  | 'conversation-message'
  | 'conversation-state';

/**
 * The only error that this package throws.
 *
 * @example
 * try { engine.check(text) } catch (error) {
 *   if (error instanceof FraudFreeError && error.code === 'message-too-long') …
 * }
 */
export class FraudFreeError extends Error {
  override readonly name = 'FraudFreeError';
  readonly code: FraudFreeErrorCode;
  /** For the codes that say so: every fault, as `path: what was expected`. */
  readonly faults: readonly string[];

  constructor(
    code: FraudFreeErrorCode,
    message: string,
    options: { cause?: unknown; faults?: readonly string[] } = {},
  ) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.faults = options.faults ?? [];
  }
}
