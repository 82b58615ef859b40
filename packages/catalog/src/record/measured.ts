import { CatalogError } from '../errors.js';

/** How often a rule spoke on labelled messages, and how often it was right. */
export interface Worth {
  /** Frauds and others among the messages: for a script those flagged that name it first, for a signal all that show it. */
  readonly fraud: number;
  readonly other: number;
  /** 0 to 1, as if half of all messages were frauds and every source counted alike. */
  readonly precision: number;
}

/** `measured.json`, as `fraud-free eval --record` writes it. It holds no message. */
export interface Measured {
  readonly format: number;
  /** ISO date. */
  readonly measured: string;
  readonly catalog: { readonly name?: string; readonly version: string; readonly sha256: string };
  /** The files of messages. */
  readonly corpora: readonly { readonly file: string; readonly sha256: string }[];
  readonly sources: readonly {
    readonly source: string;
    readonly lang: string;
    readonly label: string;
    readonly messages: number;
    readonly flagged: number;
  }[];
  readonly scripts: readonly (Worth & { readonly id: string })[];
  readonly signals: readonly (Worth & { readonly id: string })[];
}

/** @throws {CatalogError} `measured-invalid` */
export function readMeasured(text: string): Measured {
  let value: Partial<Measured>;
  try {
    value = JSON.parse(text) as Partial<Measured>;
  } catch (cause) {
    throw refuse('it is no JSON', cause);
  }
  if (value.format !== 1) throw refuse(`its format is ${String(value.format)}, and 1 was expected`);
  const { measured, catalog, corpora, sources, scripts, signals } = value;
  const isWhole =
    typeof measured === 'string' &&
    typeof catalog?.sha256 === 'string' &&
    [corpora, sources, scripts, signals].every((list) => Array.isArray(list));
  if (isWhole) return value as Measured;
  throw refuse('parts of it are missing');
}

function refuse(why: string, cause?: unknown): CatalogError {
  return new CatalogError(
    'measured-invalid',
    `measured.json cannot be used: ${why}. Make it anew with "fraud-free eval FILE… --record measured.json", or remove it.`,
    { cause },
  );
}
