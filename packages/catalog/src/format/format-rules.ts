import { Lexer, parseDocument, visit, type Document } from 'yaml';
import { compare } from '../findings/finding.js';
import type { RuleFile } from '../read-rules.js';
import type { JsonSchema } from '../schema/common.js';
import { FILE_KINDS } from '../source/kinds.js';
import { orderKeys } from './order-keys.js';

export interface Formatted {
  /** Files that were not in their canonical form, with their new text. */
  readonly changed: readonly RuleFile[];
  /** Paths of files left as they are: no YAML, or YAML that would lose something by it. */
  readonly left: readonly string[];
}

/**
 * Puts rule files into one form, so that a change shows nothing but what was changed: keys in the order of their schema,
 * two spaces a step, one line for a text that is not a block, `{ a: b }` and `[a, b]`, no white space at the end of a
 * line, lines that end as on Unix. Comments, quotes and empty lines stay. What is formatted is not changed by it again.
 *
 * @example
 * formatRules([{ path: 'advice.yaml', text: '-   {id: stop}' }]).changed[0].text; // => '- { id: stop }\n'
 */
export function formatRules(files: readonly RuleFile[]): Formatted {
  const changed: RuleFile[] = [];
  const left: string[] = [];
  for (const { path, text } of [...files].sort((a, b) => compare(a.path, b.path))) {
    const formatted = format(path, text);
    if (formatted === undefined) left.push(path);
    else if (formatted !== text) changed.push({ path, text: formatted });
  }
  return { changed, left };
}

function format(path: string, text: string): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  const schema = FILE_KINDS.find((kind) => kind.path.test(path))?.schema;
  const before = document.toJS() as unknown;
  let formatted = text;
  // A comment that moves with its key may settle only when it is read again.
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const next = printOnce(formatted, schema);
    if (next === formatted) break;
    formatted = next;
  }
  const isSame = inOrder(parseDocument(formatted).toJS()) === inOrder(before);
  return isSame && inOrder(commentsOf(formatted)) === inOrder(commentsOf(text)) ? formatted : undefined;
}

/** A value as text in which keys stand in one order, whatever order they were written in. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => compare(one, other)))
      : part,
  );
}

const MOST_TURNS = 4;

function printOnce(text: string, schema: JsonSchema | undefined): string {
  const document = parseDocument(text);
  if (schema) orderKeys(document.contents, schema);
  // No line is folded: where it would be depends on its neighbours.
  return mend(document.toString({ lineWidth: 0 }), quotedIn(document, text));
}

/**
 * What the library does not do: `[ a, b ]` as `[a, b]` (it pads both kinds of brackets or neither), and escapes as they
 * were written, `"\u200B"`, since the character itself can't be seen.
 */
function mend(text: string, quoted: readonly string[]): string {
  const edits: { readonly start: number; readonly end: number; readonly by: string }[] = [];
  const document = parseDocument(text);
  visit(document, {
    Seq(_, { flow, items, range }) {
      if (!flow || items.length === 0 || !range) return;
      const [start, end] = range;
      if (text[start + 1] === ' ') edits.push({ start: start + 1, end: start + 2, by: '' });
      if (text[end - 2] === ' ') edits.push({ start: end - 2, end: end - 1, by: '' });
    },
  });
  placesOfQuoted(document).forEach(([start, end], place) => {
    const by = quoted[place];
    if (by !== undefined && !by.includes('\n')) edits.push({ start, end, by });
  });
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, by }) => rest.slice(0, start) + by + rest.slice(end), text);
}

/** Texts in double quotes, as they are written, in the order in which the document now has them. */
function quotedIn(document: Document, text: string): string[] {
  return placesOfQuoted(document).map(([start, end]) => text.slice(start, end));
}

function placesOfQuoted(document: Document): (readonly [start: number, end: number])[] {
  const places: (readonly [number, number])[] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      if (type === 'QUOTE_DOUBLE' && range) places.push([range[0], range[1]]);
    },
  });
  return places;
}

/** In alphabetical order: they go along with the keys that they stand at. */
function commentsOf(text: string): string[] {
  return [...new Lexer().lex(text)]
    .filter((token) => token.startsWith('#'))
    .map((token) => token.trimEnd())
    .sort(compare);
}
