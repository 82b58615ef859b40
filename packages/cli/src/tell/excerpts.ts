import type { Evidence } from '@fraud-free/core';
import { mask } from './mask.js';

/** How much is shown around marked words, in UTF-16 units. A shorter message is shown whole. */
const AROUND = 16;
const WHOLE = 160;
/** No more excerpts than a person reads. */
const MOST = 8;

export interface Excerpts {
  /** Pieces of the message, masked, with the evidence in place: `…请转入〔安全账户〕[1]……`. */
  readonly lines: readonly string[];
  /** How many more places there are. */
  readonly left: number;
}

/**
 * The marked words of a message, in place. The number after a mark says which signal stands there.
 *
 * @param numbers number of a signal, by its id; evidence of other signals is not marked
 */
export function excerpts(text: string, evidence: readonly Evidence[], numbers: ReadonlyMap<string, number>): Excerpts {
  const masked = mask(text);
  const marks = merge(evidence, numbers);
  if (marks.length === 0) return { lines: [], left: 0 };
  const windows = text.length <= WHOLE ? [{ start: 0, end: text.length, marks }] : group(marks, masked);
  return {
    lines: windows.slice(0, MOST).map((window) => show(window, masked)),
    left: windows.slice(MOST).reduce((sum, window) => sum + window.marks.length, 0),
  };
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly number[];
}

interface Window {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** Spans that overlap become one mark. */
function merge(evidence: readonly Evidence[], numbers: ReadonlyMap<string, number>): Mark[] {
  const marks: { start: number; end: number; numbers: number[] }[] = [];
  for (const { signal, start, end } of [...evidence].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const number = numbers.get(signal);
    if (number === undefined) continue;
    const last = marks.at(-1);
    if (last === undefined || start >= last.end) {
      marks.push({ start, end, numbers: [number] });
      continue;
    }
    last.end = Math.max(last.end, end);
    if (!last.numbers.includes(number)) last.numbers.push(number);
  }
  return marks;
}

/** Marks whose surroundings meet share one excerpt. */
function group(marks: readonly Mark[], text: string): Window[] {
  const windows: { start: number; end: number; marks: Mark[] }[] = [];
  for (const mark of marks) {
    const start = cut(text, Math.max(0, mark.start - AROUND));
    const end = cut(text, Math.min(text.length, mark.end + AROUND));
    const last = windows.at(-1);
    if (last !== undefined && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.marks.push(mark);
    } else {
      windows.push({ start, end, marks: [mark] });
    }
  }
  return windows;
}

/** Never between the two halves of a character. */
function cut(text: string, at: number): number {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}

function show({ start, end, marks }: Window, text: string): string {
  let line = start > 0 ? '…' : '';
  let at = start;
  for (const mark of marks) {
    line += `${text.slice(at, mark.start)}〔${text.slice(mark.start, mark.end)}〕[${mark.numbers.join(', ')}]`;
    at = mark.end;
  }
  return `${line}${text.slice(at, end)}${end < text.length ? '…' : ''}`.trim();
}
