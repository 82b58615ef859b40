import { fault, type Place, type RawItem, type RawQuiz } from './raw-quiz.js';

/**
 * A question in each row, under a row of headings, in Chinese or English:
 *
 *     id | kind | script | ask | text | truth | why | option 1 | right 1 | why 1 | option 2 | …
 *     编号 | 类型 | 剧本 | 问题 | 消息 | 真假 | 说明 | 选项1 | 对错1 | 讲解1 | 选项2 | …
 *
 * A language behind a heading, `ask (en)`, makes one more column of that text. Talks need YAML.
 */
export function readTable(rows: readonly (readonly string[])[], path: string): RawQuiz {
  const [head = [], ...body] = rows;
  const columns = head.map(columnOf);
  const findings = head.flatMap((title, index) =>
    columns[index] !== undefined || title.trim() === ''
      ? []
      : fault(path, placeOf(0, index), 'column-unknown', `there is no column “${title}”`, HEADINGS),
  );
  const missing = (['id', 'kind', 'script'] as const).filter(
    (name) => !columns.some((column) => column?.name === name),
  );
  if (missing.length > 0) {
    findings.push(fault(path, placeOf(0, 0), 'column-missing', `there is no column ${missing.join(', ')}`, HEADINGS));
  }
  const items = body.flatMap((row, index) =>
    row.every((cell) => cell.trim() === '') ? [] : itemOf(row, index + 1, columns),
  );
  return { items: missing.length > 0 ? [] : items, findings };
}

const HEADINGS =
  'id, kind, script, ask, text, truth, why, option 1, right 1, why 1, option 2, … with (en) behind for a language';

type Name = 'id' | 'kind' | 'script' | 'ask' | 'text' | 'truth' | 'why' | 'option' | 'right';

interface Column {
  readonly name: Name;
  /** From 1, of an option's column. */
  readonly option?: number;
  readonly lang?: string;
}

const NAMES: Readonly<Record<string, Name>> = {
  编号: 'id',
  类型: 'kind',
  剧本: 'script',
  问题: 'ask',
  消息: 'text',
  真假: 'truth',
  说明: 'why',
  讲解: 'why',
  选项: 'option',
  对错: 'right',
  id: 'id',
  kind: 'kind',
  script: 'script',
  ask: 'ask',
  text: 'text',
  truth: 'truth',
  why: 'why',
  option: 'option',
  right: 'right',
};

function columnOf(title: string): Column | undefined {
  const [, word = '', number, lang] = /^(\D*?)\s*(\d+)?\s*(?:[(（]([a-zA-Z-]+)[)）])?$/.exec(title.trim()) ?? [];
  const name = NAMES[word.trim().toLowerCase()];
  const needsNumber = name === 'option' || name === 'right';
  if (name === undefined || (needsNumber && number === undefined)) return undefined;
  return { name, ...(number !== undefined && { option: Number(number) }), ...(lang !== undefined && { lang }) };
}

function itemOf(row: readonly string[], line: number, columns: readonly (Column | undefined)[]): RawItem {
  const value: Record<string, unknown> = {};
  const options = new Map<number, Record<string, unknown>>();
  const places = new Map<string, Place>();
  columns.forEach((column, index) => {
    const cell = (row[index] ?? '').trim();
    if (column === undefined) return;
    const { name, option } = column;
    places.set(option === undefined ? name : `${option}/${name}`, placeOf(line, index));
    if (cell === '') return;
    if (option === undefined) put(value, name, plain(name, cell), column.lang);
    else {
      const into = options.get(option) ?? {};
      options.set(option, into);
      put(into, name === 'option' ? 'text' : name, plain(name, cell), column.lang);
    }
  });
  const numbers = [...options.keys()]
    .sort((a, b) => a - b)
    .filter((number) => options.get(number)!['text'] !== undefined);
  if (numbers.length > 0) value['options'] = numbers.map((number) => options.get(number));
  return {
    value,
    at: ([first, index, part]) => {
      const key =
        first === 'options' && typeof index === 'number'
          ? `${numbers[index]}/${part === 'text' || part === undefined ? 'option' : part}`
          : String(first);
      return places.get(key) ?? placeOf(line, 0);
    },
  };
}

function put(into: Record<string, unknown>, name: string, cell: unknown, lang: string | undefined): void {
  const before = into[name];
  if (lang === undefined && typeof before !== 'object') into[name] = cell;
  else
    into[name] = { ...(typeof before === 'object' ? before : before && { 'zh-CN': before }), [lang ?? 'zh-CN']: cell };
}

const YES: ReadonlySet<string> = new Set(['x', '1', 'true', 'yes', 'right', '对', '是', '正确', '√', '✓', 'TRUE']);
const NO: ReadonlySet<string> = new Set(['0', 'false', 'no', 'wrong', '错', '否', '错误', '×', '✗']);
const TRUTHS: Readonly<Record<string, string>> = {
  骗局: 'fraud',
  诈骗: 'fraud',
  假: 'fraud',
  真: 'real',
  正常: 'real',
};

/** Words of a table as the values that they mean; what means nothing stays, and is found to be wrong. */
function plain(name: Name, cell: string): unknown {
  if (name === 'right') return YES.has(cell.toLowerCase()) ? true : NO.has(cell.toLowerCase()) ? false : cell;
  return name === 'truth' ? (TRUTHS[cell] ?? cell.toLowerCase()) : cell;
}

/** @param column from 0 */
function placeOf(row: number, column: number): Place {
  const letters = (n: number): string =>
    (n < 26 ? '' : letters(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26));
  return { line: row + 1, column: column + 1, cell: `${letters(column)}${row + 1}` };
}
