import type { ReadCodes } from '../codes/open-codes.js';
import type { ReaderFile } from '../files.js';

/** Where the worker has its files from: a site's folder, or this package's own dependencies in Node. */
export interface Host {
  /** @throws {ReaderError} `files-missing` */
  file(name: ReaderFile): Promise<Uint8Array>;
  core(name: ReaderFile): Promise<OpenCore>;
  codes(): Promise<OpenCodes>;
}

/** The recogniser's own module, of which this much is used. */
export type OpenCore = (module: {
  readonly wasmBinary: Uint8Array;
  readonly print: () => void;
  readonly printErr: () => void;
  readonly TesseractProgress: () => void;
}) => Promise<Core>;

export type OpenCodes = (wasm: Uint8Array) => ReadCodes;

export interface Core {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void };
  readonly TessBaseAPI: new () => Api;
}

export interface Api {
  Init(path: null, language: string, engine: number): number;
  SetVariable(name: string, value: string): void;
  SetPageSegMode(mode: number): void;
  SetImageFile(orientation: number, angle: number): number;
  Recognize(monitor: null): number;
  GetTSVText(page: number): string;
}
