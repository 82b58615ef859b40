/** All went well; for `check`, nothing known was found (which does not mean safe). */
export const FINE = 0;
/** Findings (`danger` or `caution` for `check`), or input with faults in it. */
export const FAULTY = 1;
/** Wrong use: an unknown command or option, a file that cannot be read, rules that cannot be loaded. */
export const WRONG_USE = 2;

export type ExitCode = typeof FINE | typeof FAULTY | typeof WRONG_USE;
