export { main } from './main.js';
export { FAULTY, FINE, WRONG_USE, type ExitCode } from './exit-code.js';
export { CliError, type CliErrorCode } from './errors.js';
export type { Io, Output } from './io.js';
export { processIo } from './process-io.js';
