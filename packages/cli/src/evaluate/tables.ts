import type { Row } from './tally.js';

/** Rows as a table for a terminal: columns in line, numbers to the right. */
export function plainTable(rows: readonly Row[]): string {
  const { head, body, left } = cells(rows);
  const widths = head.map((title, column) => Math.max(...[title, ...body.map((row) => row[column]!)].map(width)));
  const lines = [head, ...body].map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column]!, column < left))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** Rows as a table in Markdown. */
export function markdownTable(rows: readonly Row[]): string {
  const { head, body, left } = cells(rows);
  const rule = head.map((_, column) => (column < left ? '---' : '---:'));
  return [head, rule, ...body].map((row) => `| ${row.map(escape).join(' | ')} |\n`).join('');
}

/** @returns `left`: how many columns hold words; the others hold numbers */
function cells(rows: readonly Row[]): { head: string[]; body: string[][]; left: number } {
  const byFamily = rows.some(({ family }) => family !== undefined);
  const words = ['source', 'label', 'lang', ...(byFamily ? ['family'] : [])];
  return {
    head: [...words, 'n', 'flagged', '%', 'danger', '%', 'no answer'],
    body: rows.map(({ source, label, lang, family, n, flagged, danger, cannotSay }) => [
      ...[source, label, lang, ...(byFamily ? [family ?? ''] : [])],
      ...[n, flagged].map(String),
      percent(flagged, n),
      String(danger),
      percent(danger, n),
      String(cannotSay),
    ]),
    left: words.length,
  };
}

/** `12.3`, of a hundred. */
function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1);
}

/** In columns of a terminal, where a Chinese character takes two. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60]/u;

function pad(text: string, to: number, left: boolean): string {
  const space = ' '.repeat(to - width(text));
  return left ? text + space : space + text;
}

function escape(cell: string): string {
  return cell.replaceAll('|', '\\|');
}
