import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document, type Scalar } from 'yaml';
import type { Finding } from '../findings/finding.js';
import type { RuleFile } from '../rule-file.js';

/** The way to a value inside a file: keys and list indices. */
export type Path = readonly (string | number)[];

/** Where in a rule file something stands. */
export interface Place {
  readonly file: ParsedFile;
  readonly path: Path;
  /** Points at the key instead of its value. */
  readonly key?: boolean;
  /** UTF-16 units into a text. Only followed where the text stands in the file as it is: unquoted, on one line. */
  readonly offset?: number;
  /** An offset in the whole text of the file, instead of a path. */
  readonly at?: number;
}

/** A rule file as YAML, with the way back to lines and columns. */
export interface ParsedFile extends RuleFile {
  readonly data: unknown;
  /** Line and column, from 1, of a value; of the nearest thing around it if it does not exist. */
  locate(path: Path, options?: { key?: boolean; offset?: number }): { line: number; column: number };
  /** The same for an offset in the whole text. */
  locateOffset(offset: number): { line: number; column: number };
}

/** Parses YAML. Faults of the syntax become findings; `data` is then what could be made of it, or `undefined`. */
export function parseFile(file: RuleFile): { parsed: ParsedFile; findings: Finding[] } {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const findings = [...document.errors, ...document.warnings].map((fault): Finding => ({
    path: file.path,
    ...place(fault.pos[0]),
    code: 'yaml-syntax',
    message: `not YAML: ${fault.message}`,
    expected: 'YAML; a text that begins with one of { [ * & ! | > % @ ` or holds “: ” or “ #” stands in quotes',
    example: "- '{bank} <4> 客服'",
    severity: 'error',
  }));
  const parsed: ParsedFile = {
    ...file,
    data: document.errors.length === 0 ? document.toJS() : undefined,
    locate: (path, { key = false, offset } = {}) => place(offsetOf(document, path, key, offset)),
    locateOffset: place,
  };
  return { parsed, findings };
}

function offsetOf(document: Document, path: Path, key: boolean, offset: number | undefined): number {
  let node: unknown = document.contents;
  let at = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!isPair(pair)) return at;
      const wantsKey = key && depth === path.length - 1;
      node = wantsKey ? pair.key : (pair.value ?? pair.key);
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
    } else {
      return at;
    }
    if (!isNode(node)) return at;
    at = node.range?.[0] ?? at;
  }
  return isScalar(node) && offset !== undefined ? at + shiftOf(node, offset) : at;
}

/** How far into a scalar an offset of its text lies; 0 where the text is not written as it reads. */
function shiftOf({ type, value, range }: Scalar, offset: number): number {
  if (typeof value !== 'string' || !range) return 0;
  const length = range[1] - range[0];
  if (type === 'PLAIN') return length === value.length ? offset : 0;
  return type?.startsWith('QUOTE') && length === value.length + 2 ? offset + 1 : 0;
}
