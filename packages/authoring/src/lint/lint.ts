import type { Finding } from '@fraud-free/catalog/source';

/** One fault of a question, before it is known where that stands. */
export interface Lint {
  readonly item: string;
  readonly path?: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
  readonly expected: string;
  readonly severity: Finding['severity'];
}
