/**
 * - `wrong-use`: an unknown command or option, an option without its value, too many arguments.
 * - `cannot-read`, `cannot-write`: a file or stream of the outside refuses; `cause` is the system's error.
 * - `no-rules`: no catalog to judge with, or no folder of rules to check.
 * - `message-faulty`: a message for `check` that is no UTF-8 text, or is too long.
 * - `output-closed`: the reader of our output has gone away; not a fault, only the end.
 */
export type CliErrorCode =
  'wrong-use' | 'cannot-read' | 'cannot-write' | 'no-rules' | 'message-faulty' | 'output-closed';

/** The only error that this package throws by itself. {@link main} turns it into a sentence and an exit code. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: CliErrorCode;

  constructor(code: CliErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.code = code;
  }
}
