import type { JudgeSettings } from '@fraud-free/core';
import { isMap, isNode, isScalar, isSeq, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { RuleFile } from './read-rules.js';

/** The numbers that a fit found. */
export interface FittedNumbers {
  /** By id of the signal. */
  readonly weights: ReadonlyMap<string, number>;
  readonly judge?: Partial<JudgeSettings>;
}

/**
 * Puts numbers into rule files, and changes nothing else in them: comments and layout stay. A weight that is not the
 * written one stands beside it as `fitted`; one that is takes `fitted` away. Signals not named are left alone.
 *
 * @returns the files that change, with their new text
 * @example
 * writeFit(readRules('rules'), { weights: new Map([['demand.share-screen', 2.7]]) });
 * // => [{ path: 'signals/demand.yaml', text: '…\n  weight: 2.5\n  fitted: 2.7\n…' }]
 */
export function writeFit(files: readonly RuleFile[], { weights, judge = {} }: FittedNumbers): RuleFile[] {
  return files.flatMap(({ path, text }) => {
    const root = parseDocument(text).contents;
    const edits = path === 'catalog.yaml' ? editsOfSettings(root, judge) : editsOfSignals(root, weights, text);
    const changed = edits
      .sort((a, b) => b.start - a.start)
      .reduce((rest, { start, end, by }) => rest.slice(0, start) + by + rest.slice(end), text);
    return changed === text ? [] : [{ path, text: changed }];
  });
}

/** Text from `start` to `end` becomes `by`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

function editsOfSettings(root: unknown, judge: Partial<JudgeSettings>): Edit[] {
  const settings = isMap(root) ? root.get('judge', true) : undefined;
  if (!isMap(settings)) return [];
  return Object.entries(judge).flatMap(([key, number]) => {
    const value = pairOf(settings, key)?.value;
    return value ? [replaced(value, number)] : [];
  });
}

function editsOfSignals(root: unknown, weights: ReadonlyMap<string, number>, text: string): Edit[] {
  const list = isMap(root) ? root.get('signals', true) : root;
  if (!isSeq(list)) return [];
  return list.items.flatMap((signal) => {
    if (!isMap(signal)) return [];
    const number = weights.get(String(signal.get('id')));
    const weight = pairOf(signal, 'weight');
    if (number === undefined || weight === undefined) return [];
    const fitted = pairOf(signal, 'fitted');
    if (number !== weight.value.value) {
      return [fitted ? replaced(fitted.value, number) : added(number, weight, signal.flow === true, text)];
    }
    return fitted ? [removed(fitted, signal, text)] : [];
  });
}

interface NumberPair {
  readonly key: Scalar;
  readonly value: Scalar;
  readonly place: number;
}

function pairOf({ items }: YAMLMap, name: string): NumberPair | undefined {
  const place = items.findIndex(({ key }) => isScalar(key) && key.value === name);
  const { key, value } = items[place] ?? {};
  return isScalar(key) && isScalar(value) ? { key, value, place } : undefined;
}

function replaced({ range }: Scalar, number: number): Edit {
  const [start, end] = range!;
  return { start, end, by: String(number) };
}

/** After the weight: inside `{ }` beside it, else on a line of its own, so that a comment behind the weight stays there. */
function added(number: number, { key, value }: NumberPair, flow: boolean, text: string): Edit {
  const end = flow ? value.range![1] : lineEnd(text, value.range![1]);
  const indent = key.range![0] - lineStart(text, key.range![0]);
  return { start: end, end, by: flow ? `, fitted: ${number}` : `\n${' '.repeat(indent)}fitted: ${number}` };
}

/** With its line; inside `{ }`, where `weight` or another key stands before it, with the comma between them. */
function removed({ key, value, place }: NumberPair, { items, flow }: YAMLMap, text: string): Edit {
  if (!flow) return { start: lineStart(text, key.range![0]) - 1, end: lineEnd(text, value.range![1]), by: '' };
  const before = items[place - 1]?.value;
  return isNode(before)
    ? { start: before.range![1], end: value.range![1], by: '' }
    : { start: key.range![0], end: text.indexOf(',', value.range![1]) + 1, by: '' };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
