import { CsvError, parse } from 'csv-parse/sync';
import { fault, type RawQuiz } from './raw-quiz.js';
import type { SourceFile } from './source-file.js';
import { readTable } from './read-table.js';

/**
 * A table as text, its columns parted by commas, semicolons or tabs, in UTF-8 or, as Excel in China saves it, GB 18030.
 * The columns are those of `readTable`.
 */
export async function readCsv({ path, bytes }: SourceFile): Promise<RawQuiz> {
  const text = decode(bytes);
  const [head = ''] = text.split(/\r?\n/, 1);
  const delimiter = [',', ';', '\t'].toSorted((a, b) => head.split(b).length - head.split(a).length)[0]!;
  try {
    const rows = parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      info: true,
    }) as unknown as { readonly record: string[]; readonly info: { readonly lines: number } }[];
    // A row may take several lines; it is named by its place in the table, as a spreadsheet shows it.
    return readTable(
      rows.map(({ record }) => record),
      path,
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as { lines?: unknown }).lines) || 1;
    const expected = 'rows of cells; a cell with a comma, a quotation mark or a line break stands in "…"';
    return { items: [], findings: [fault(path, { line, column: 1 }, 'csv-syntax', error.message, expected)] };
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
