/** One word as the recogniser gives it, with its place in the picture that was read. */
export interface Word {
  readonly text: string;
  /** 0 to 100. */
  readonly confidence: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Line = readonly Word[];

/**
 * The lines of a recogniser's table (TSV: level, page, block, paragraph, line, word, left, top, width, height,
 * confidence, text), without the words that it did not believe in itself.
 *
 * @param least the confidence below which a word is left out
 */
export function linesOf(table: string, least: number): Line[] {
  const lines = new Map<string, Word[]>();
  for (const row of table.split('\n')) {
    const cells = row.split('\t');
    const [level, page, block, paragraph, line] = cells;
    const [left, top, width, height, confidence] = cells.slice(6, 11).map(Number) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const text = cells.slice(11).join('\t').trim();
    if (level !== '5' || text === '' || confidence < least) continue;
    const key = [page, block, paragraph, line].join();
    const words = lines.get(key) ?? [];
    words.push({ text, confidence, left, right: left + width, top, bottom: top + height });
    lines.set(key, words);
  }
  return [...lines.values()];
}

/**
 * Lines as text: words with the spaces that belong between them, and lines that were only wrapped joined again. A line
 * was wrapped if what follows would not have fitted behind it.
 *
 * @param limit where lines end at the latest, in the pixels of the words
 *
 * @example
 * // 您的账户将被 | 冻结。      => '您的账户将被冻结。'
 */
export function joined(lines: readonly Line[], limit: number): string {
  let text = '';
  let before: Line | undefined;
  for (const line of lines) {
    const words = line.reduce((sum, word) => (sum === '' ? word.text : sum + gap(sum, word.text) + word.text), '');
    if (before) text += wrapped(before, line, limit) ? (LINK.test(text) ? '' : gap(text, words)) : '\n';
    text += words;
    before = line;
  }
  return REPAIRS.reduce((repaired, [wrong, right]) => repaired.replace(wrong, right), text);
}

/** What is read wrongly all the time, and can be nothing else: the slashes of links, and the English "I". */
const REPAIRS: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/\b(https?)[:;]?(?:\/{1,3}|[/|lI]?W|\/[|lI])(?=[a-z\d-]{1,63}\.)/g, '$1://'],
  [/(^|[\s"'(])\|(?=[\s']|$)/gm, '$1I'],
];

/** Chinese has no spaces; around figures and Latin words in it they say nothing. */
function gap(before: string, after: string): string {
  return WIDE.test(before.slice(-1)) || WIDE.test(after[0]!) ? '' : ' ';
}

/** A link at the end of a line goes on in the next one. */
const LINK = /(?:\/|www\.)[^\s\p{Script=Han}]*[^\s\p{Script=Han}.,!?]$/u;

const WIDE = /[\p{Script=Han}\u2014\u2018-\u201D\u2026\u3000-\u303F\uFF01-\uFF5E]/u;

function wrapped(before: Line, after: Line, limit: number): boolean {
  const first = after[0]!;
  const end = before[before.length - 1]!.right;
  const height = first.bottom - first.top;
  // One Chinese character, and a mark behind it that must not begin a line; or one Latin word with its space.
  const needed = WIDE.test(first.text[0]!) ? 2 * height : Math.min(first.right - first.left, limit / 2) + 0.3 * height;
  return end + needed > limit;
}
