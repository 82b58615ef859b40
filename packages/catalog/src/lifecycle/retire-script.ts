import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { RetiredScript } from '@fraud-free/core';
import { formatRules } from '../format/format-rules.js';
import type { RuleFile } from '../read-rules.js';

/** What becomes of the files of rules. */
export interface Edited {
  /** New or changed files, with their new text. */
  readonly written: readonly RuleFile[];
  /** Paths of files that go. */
  readonly removed: readonly string[];
}

/**
 * Withdraws a script: its id, the day and the reason stay in `retired.yaml`; its file, its questions and the payments
 * that lead to it alone go; other payments no longer name it.
 *
 * @example
 * retireScript(readRules('rules'), { id: 'old-scam', retired: '2026-11-22', why: { 'zh-CN': '…', en: '…' } }).removed;
 * // => ['other/old-scam.yaml', 'questions/old-scam.yaml']
 */
export function retireScript(files: readonly RuleFile[], of: RetiredScript): Edited {
  const isIts = ({ path }: RuleFile): boolean => path.split('/').length === 2 && path.endsWith(`/${of.id}.yaml`);
  const removed = files
    .filter((file) => isIts(file) && !/^(signals|payments)\//.test(file.path))
    .map(({ path }) => path);
  const tombs = files.find(({ path }) => path === 'retired.yaml')?.text ?? HEAD;
  const written = [{ path: 'retired.yaml', text: withEntry(tombs, of) }];
  for (const file of files.filter(({ path }) => path.startsWith('payments/'))) {
    const text = withoutScript(file.text, of.id);
    if (text === undefined) removed.push(file.path);
    else if (text !== file.text) written.push({ path: file.path, text });
  }
  return { written: written.map(formatted), removed };
}

const HEAD = '# Scripts that were withdrawn. Their ids are never used again.\n';

function withEntry(text: string, { id, retired, why, replacedBy }: RetiredScript): string {
  const document = parseDocument(text);
  const entry = { id, retired, why, ...(replacedBy !== undefined && { replacedBy }) };
  if (isSeq(document.contents)) document.add(entry);
  else document.contents = document.createNode([entry]) as unknown as typeof document.contents;
  return document.toString({ lineWidth: 0 });
}

/** The same text if it does not name the script; undefined if nothing is left. */
function withoutScript(text: string, id: string): string | undefined {
  const document: Document = parseDocument(text);
  const { contents } = document;
  if (!isSeq(contents)) return text;
  const before = contents.items.length;
  const head = headOf(contents.items[0]);
  let isChanged = false;
  contents.items = contents.items.filter((pattern) => {
    const scripts: unknown = isMap(pattern) ? pattern.get('scripts') : undefined;
    if (!isSeq(scripts)) return true;
    const left = scripts.items.filter((script) => !(isScalar(script) && script.value === id));
    if (left.length === scripts.items.length) return true;
    isChanged = true;
    scripts.items = left;
    return left.length > 0;
  });
  if (!isChanged) return text;
  if (head !== undefined && headOf(contents.items[0]) !== head) document.commentBefore = head;
  return before > 0 && contents.items.length === 0 ? undefined : document.toString({ lineWidth: 0 });
}

/** What is said of the whole file stands at its first entry, parted by an empty line from what is said of that. */
function headOf(first: unknown): string | undefined {
  const comment = isMap(first) ? (first.commentBefore ?? '') : '';
  const end = comment.lastIndexOf('\n\n');
  return end < 0 ? undefined : comment.slice(0, end);
}

function formatted(file: RuleFile): RuleFile {
  return formatRules([file]).changed[0] ?? file;
}
