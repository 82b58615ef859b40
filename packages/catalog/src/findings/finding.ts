/** `error`: the catalog must not be published. `warning`: worth a look. */
export type Severity = 'error' | 'warning';

/** One fault in one rule file. */
export interface Finding {
  /** File inside the directory of rules, with `/`. */
  readonly path: string;
  /** Counted from 1; the column in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Kebab-case, lasting: `id-unknown`. */
  readonly code: string;
  /** What is wrong, with the value that is. */
  readonly message: string;
  /** What would be right. */
  readonly expected: string;
  /** A piece of YAML or text that would do. */
  readonly example?: string;
  readonly severity: Severity;
}

/** By file, place and code, so that the same faults always come in the same order. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

/** Order by UTF-16 units: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
