/**
 * - `directory-missing`: the directory of rules does not exist or is no directory.
 * - `directory-empty`: there is no `.yaml` file in it.
 * - `file-unreadable`: a rule file can't be read.
 * - `genuine-invalid`: a file of genuine messages holds something else.
 * - `key-invalid`: what is no private key to sign a release with.
 * - `measured-invalid`: a `measured.json` that `fraud-free eval --record` did not write.
 * - `patch-invalid`: an urgent patch that does not do what it says on the published catalog, or is too long.
 * - `release-invalid`: a release that clients would refuse, or a repository that is none.
 */
export type CatalogErrorCode =
  | 'directory-missing'
  | 'directory-empty'
  | 'file-unreadable'
  | 'genuine-invalid'
  | 'key-invalid'
  | 'measured-invalid'
  | 'patch-invalid'
  | 'release-invalid';

/**
 * The only error that this package throws, for wrong use. Faults in rule files are no errors but {@link Finding}s.
 *
 * @example
 * try { readRules('rulez') } catch (error) {
 *   if (error instanceof CatalogError && error.code === 'directory-missing') …
 * }
 */
export class CatalogError extends Error {
  override readonly name = 'CatalogError';
  readonly code: CatalogErrorCode;

  constructor(code: CatalogErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.code = code;
  }
}
