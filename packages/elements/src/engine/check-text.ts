import { FraudFreeError, type Engine, type FraudFreeErrorCode, type Verdict } from '@fraud-free/core';

/** What came of a check: a verdict, or the code of the error that kept the engine from one. */
export type Outcome =
  | { readonly verdict: Verdict; readonly error?: never }
  | { readonly error: FraudFreeErrorCode | 'unknown'; readonly verdict?: never };

/** Checks a text and never throws, so that an element can always say something. `engine` may throw when made. */
export function checkText(engine: () => Engine, text: string): Outcome {
  try {
    return { verdict: engine().check(text) };
  } catch (error) {
    return { error: error instanceof FraudFreeError ? error.code : 'unknown' };
  }
}
