import readSheets from 'read-excel-file/node';
import { fault, type RawQuiz } from './raw-quiz.js';
import type { SourceFile } from './source-file.js';
import { readTable } from './read-table.js';

/** The first sheet of an Excel workbook; its columns are those of `readTable`. */
export async function readXlsx({ path, bytes }: SourceFile): Promise<RawQuiz> {
  try {
    const [first] = await readSheets(Buffer.from(bytes));
    const rows = (first?.data ?? []).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
    return readTable(rows, path);
  } catch (error) {
    const message = `no Excel workbook: ${error instanceof Error ? error.message : String(error)}`;
    const expected = 'a file saved as .xlsx; an old .xls has to be saved anew';
    return { items: [], findings: [fault(path, { line: 1, column: 1 }, 'xlsx-syntax', message, expected)] };
  }
}
