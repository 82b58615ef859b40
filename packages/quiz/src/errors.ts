/**
 * - `options-invalid`: an option of {@link drawRound} that is out of range or names an unknown category.
 * - `no-questions`: the catalog has no live script with a question for these options.
 * - `event-illegal`: an event that is not possible in the phase of the state.
 * - `choice-invalid`: an answer that is none of the choices offered.
 * - `state-invalid`: a value that is no stored state; `faults` lists everything that is wrong.
 * - `state-format`: a state stored by a newer version of this package.
 * - `file-invalid`: a value that is no quiz file; `faults` lists everything that is wrong.
 * - `question-withdrawn`: a question whose script or text is no longer in the catalog.
 */
export type QuizErrorCode =
  | 'options-invalid'
  | 'no-questions'
  | 'event-illegal'
  | 'choice-invalid'
  | 'state-invalid'
  | 'state-format'
  | 'file-invalid'
  | 'question-withdrawn';

/**
 * The only error that this package throws.
 *
 * @example
 * try { advance(state, { type: 'next' }) } catch (error) {
 *   if (error instanceof QuizError && error.code === 'event-illegal') …
 * }
 */
export class QuizError extends Error {
  override readonly name = 'QuizError';
  readonly code: QuizErrorCode;
  /** For `state-invalid` and `file-invalid`: every fault, as `path: what was expected`. */
  readonly faults: readonly string[];

  constructor(code: QuizErrorCode, message: string, options: { cause?: unknown; faults?: readonly string[] } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.faults = options.faults ?? [];
  }
}
