import { stringify } from 'csv-stringify/sync';
import type { Item } from './item.js';
import type { Judged } from './judge-batch.js';

/** Writes the answers of a batch, a line each. `head` comes before the first one. */
export interface Printer {
  readonly head: string;
  print(file: string, items: readonly Item[], judged: readonly Judged[]): string;
}

export const OUTPUT_FORMATS = ['jsonl', 'csv'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export const PRINTERS: Readonly<Record<OutputFormat, Printer>> = {
  jsonl: {
    head: '',
    print: (file, items, judged) =>
      judged
        .map((one, i) => {
          const where = { file, line: items[i]!.line };
          if ('answer' in one) return `${JSON.stringify({ ...where, ...one.answer })}\n`;
          const { id, code, message } = one.fault;
          return `${JSON.stringify({ ...where, id, error: { code, message } })}\n`;
        })
        .join(''),
  },
  csv: {
    head: stringify([['file', 'line', 'id', 'level', 'score', 'script', 'stage', 'signals', 'error']]),
    print: (file, items, judged) =>
      stringify(
        judged.map((one, i) => row(file, items[i]!.line, one)),
        CSV,
      ),
  },
};

/** What a spreadsheet would take for a formula is written so that it stays a text. */
const CSV = { escape_formulas: true };

function row(file: string, line: number, judged: Judged): readonly (string | number)[] {
  if ('fault' in judged) return [file, line, judged.fault.id ?? '', '', '', '', '', '', judged.fault.code];
  const { id, level, score, scripts, evidence } = judged.answer;
  const signals = [...new Set(evidence.map(({ signal }) => signal))].join(' ');
  return [file, line, id, level, score.toFixed(3), scripts[0]?.id ?? '', scripts[0]?.stage ?? '', signals, ''];
}
