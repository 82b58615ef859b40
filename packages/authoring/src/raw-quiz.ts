import type { Finding } from '@fraud-free/catalog/source';

/** A place in a file, counted from 1; in a table the row and the column, with the name of the cell. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly cell?: string;
}

/** What a reader makes of a file, before anybody has looked whether it is right. */
export interface RawQuiz {
  readonly id?: unknown;
  readonly title?: unknown;
  /** Language of plain texts, if the file says it. */
  readonly lang?: unknown;
  readonly items: readonly RawItem[];
  /** What is wrong with the file itself. */
  readonly findings: readonly Finding[];
}

export interface RawItem {
  readonly value: unknown;
  /** Where a part of it stands; the nearest thing around it if it does not exist. */
  readonly at: (path: readonly (string | number)[]) => Place;
}

/**
 * A fault at a place of a file.
 *
 * @example
 * fault('a.csv', { line: 3, column: 2, cell: 'B3' }, 'kind-unknown', '“x” is no kind', 'one of …').message; // => 'B3: “x” is no kind'
 */
export function fault(
  path: string,
  { line, column, cell }: Place,
  code: string,
  message: string,
  expected: string,
  severity: Finding['severity'] = 'error',
): Finding {
  return {
    path,
    line,
    column,
    code,
    message: cell === undefined ? message : `${cell}: ${message}`,
    expected,
    severity,
  };
}
