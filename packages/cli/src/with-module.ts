import { CliError } from './errors.js';

/**
 * Works with a part of ours that most commands do without, so that it is loaded only here; its own errors are told as ours.
 *
 * @param errorOf the class of errors that it throws for what it cannot work with
 * @throws {CliError} `cannot-read` in place of those
 */
export async function withModule<M, T>(
  loading: Promise<M>,
  errorOf: (module: M) => new (...args: never[]) => Error,
  work: (module: M) => T | Promise<T>,
): Promise<T> {
  const module = await loading;
  try {
    return await work(module);
  } catch (error) {
    if (error instanceof errorOf(module)) throw new CliError('cannot-read', error.message, { cause: error });
    throw error;
  }
}
