import type { Code } from '../codes/open-codes.js';
import type { ReaderErrorCode } from '../errors.js';
import type { Pixels } from '../picture/pixels.js';
import type { TextRead } from '../text/read-text.js';

/** What is asked of the worker: everything that is in a picture, or its codes alone. */
export interface Asked {
  readonly id: number;
  readonly pixels: Pixels;
  readonly what: 'all' | 'codes';
}

/** How far it is: files are being loaded, or the picture is being read; `done` is 0 to 1 of that step. */
export interface Progress {
  readonly step: 'loading' | 'reading';
  readonly done: number;
}

export interface Found extends TextRead {
  readonly codes: readonly Code[];
}

/** What the worker says; `started` once, when it runs at all. */
export type Told = { readonly started: true } | Answer;

/** What it says to a picture. */
export type Answer =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly found: Found }
  | { readonly id: number; readonly failed: { readonly code: ReaderErrorCode; readonly message: string } };
