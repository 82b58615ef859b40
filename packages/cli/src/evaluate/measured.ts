import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Catalog } from '@fraud-free/core';
import { encodeCatalog } from '@fraud-free/core/wire';
import type { RuleTally } from './rule-tally.js';
import { MAYBE_FRAUD, type Row } from './tally.js';

/** The number of the form of {@link printMeasured}. */
const FORMAT = 1;

/** A file of messages, as far as it can be told without its messages. */
export interface Corpus {
  readonly file: string;
  readonly sha256: string;
}

/** A file as it is read, and afterwards what it was. */
export function corpusOf(path: string, file: AsyncIterable<Uint8Array>) {
  const hash = createHash('sha256');
  return {
    async *pieces(): AsyncGenerator<Uint8Array> {
      for await (const piece of file) {
        hash.update(piece);
        yield piece;
      }
    },
    end: (): Corpus => ({ file: basename(path), sha256: hash.digest('hex') }),
  };
}

/**
 * What every script and signal was found to be worth, on which messages, with which catalog: JSON to be kept beside the
 * rules as `measured.json`. It holds no message. The catalog is named by the SHA-256 of its bytes, so that figures of
 * another one are told as such.
 *
 * @param day ISO date
 */
export function printMeasured(
  tally: RuleTally,
  of: {
    readonly catalog: Catalog;
    readonly day: string;
    readonly corpora: readonly Corpus[];
    readonly rows: readonly Row[];
  },
): string {
  const { catalog, day, corpora, rows } = of;
  const sources = rows
    .filter(({ label }) => label !== MAYBE_FRAUD)
    .map(({ source, lang, label, n, flagged }) => ({ source, lang, label, messages: n, flagged }));
  const sha256 = createHash('sha256').update(encodeCatalog(catalog)).digest('hex');
  const measured = {
    format: FORMAT,
    measured: day,
    catalog: { ...(catalog.name !== undefined && { name: catalog.name }), version: catalog.version, sha256 },
    corpora,
    sources,
    ...tally.counts(),
  };
  return `${JSON.stringify(measured, null, 1)}\n`;
}
