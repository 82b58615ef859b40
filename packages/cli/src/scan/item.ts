import type { Fault } from '../lines/fault.js';
import type { Message } from '../lines/message-line.js';

/** One message of a file that is scanned, or what is wrong with it. */
export interface Item {
  /** Line of the file on which it ends, counted from 1. */
  readonly line: number;
  /** Bytes of the file up to its end: where one can go on. */
  readonly end: number;
  readonly read: { readonly message: Message } | { readonly fault: Fault };
}

/** Where reading begins: at the first line, or behind an item. */
export interface Start {
  readonly line: number;
  readonly end: number;
}

/** The form of a file, told by its name. */
export const FORMATS = { '.jsonl': 'jsonl', '.ndjson': 'jsonl', '.csv': 'csv', '.txt': 'text' } as const;
export type Format = (typeof FORMATS)[keyof typeof FORMATS];
