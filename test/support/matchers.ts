import { expect } from 'vitest';

interface CodeMatchers {
  /** The function throws an error whose `code` is this. */
  toThrowCode(code: string): void;
}

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- this is how vitest learns of matchers
  interface Matchers extends CodeMatchers {}
}

expect.extend({
  toThrowCode(run: () => unknown, code: string) {
    const thrown = caught(run);
    const got = thrown.error instanceof Error && 'code' in thrown.error ? thrown.error.code : undefined;
    return {
      pass: thrown.any && got === code,
      message: () =>
        thrown.any
          ? `expected an error with code ${code}, got ${String(got ?? thrown.error)}`
          : `expected an error with code ${code}, but nothing was thrown`,
    };
  },
});

function caught(run: () => unknown): { any: boolean; error?: unknown } {
  try {
    run();
    return { any: false };
  } catch (error) {
    return { any: true, error };
  }
}
