/** A table: words in the first `left` columns, numbers in the others. */
export interface Table {
  readonly head: readonly string[];
  readonly body: readonly (readonly string[])[];
  readonly left: number;
}

/** For a terminal: columns in line, numbers to the right. */
export function plainTable({ head, body, left }: Table): string {
  const widths = head.map((title, column) => Math.max(...[title, ...body.map((row) => row[column]!)].map(width)));
  const lines = [head, ...body].map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column]!, column < left))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** For a page in Markdown. */
export function markdownTable({ head, body, left }: Table): string {
  const rule = head.map((_, column) => (column < left ? '---' : '---:'));
  return [head, rule, ...body].map((row) => `| ${row.map(escape).join(' | ')} |\n`).join('');
}

/** `12.3`, of a hundred; `-` of nothing. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : ((100 * part) / whole).toFixed(1);
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
