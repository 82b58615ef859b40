import { FraudFreeError } from '../errors.js';
import { decodeUtf8 } from '../update/utf8.js';
import { assertFormat } from './assert-format.js';
import type { Catalog } from './catalog.js';
import { catalogShape } from './catalog-shape.js';
import { checkShape, type Shape } from './shape.js';

/** The parts of a catalog that a patch may add to; packs bring the last two as well. */
const NEEDED = ['signals', 'scripts', 'categories', 'advice', 'contacts', 'sources'] as const;
const MORE = ['procedures', 'questions'] as const;
export const PATCHED: readonly ((typeof NEEDED)[number] | (typeof MORE)[number])[] = [...NEEDED, ...MORE];

/**
 * What is added to a catalog, and taken from it, between two releases. Patterns are indices into its own lexicon; what
 * it does not bring along itself (shared signals, advice) it names by id.
 */
export interface CatalogPatch
  extends Pick<Catalog, 'format' | 'lexicon' | (typeof NEEDED)[number]>, Partial<Pick<Catalog, (typeof MORE)[number]>> {
  /** What its scripts are marked with, by name and version. */
  readonly from?: string;
  /** Ids of scripts that are judged with no more. */
  readonly withdraws: readonly string[];
}

/**
 * @param bytes JSON in UTF-8, as `fraud-free catalog urgent` publishes it
 * @throws {FraudFreeError} `catalog-format` if it is newer than this engine, `catalog-invalid` with all `faults`
 */
export function decodePatch(bytes: Uint8Array): CatalogPatch {
  let value: unknown;
  try {
    value = JSON.parse(decodeUtf8(bytes) ?? '');
  } catch (cause) {
    throw new FraudFreeError('catalog-invalid', 'This is no patch of a catalog: it is no JSON. Publish it again.', {
      cause,
    });
  }
  assertFormat(value);
  const faults = checkShape(value, SHAPE, 'patch');
  if (faults.length === 0) return value as CatalogPatch;
  throw new FraudFreeError(
    'catalog-invalid',
    `This is no patch of a catalog: ${faults.slice(0, 5).join('; ')}. Make it with "fraud-free catalog urgent".`,
    { faults },
  );
}

const WHOLE = (catalogShape as { readonly object: Readonly<Record<string, Shape>> }).object;
const SHAPE: Shape = {
  object: {
    withdraws: { list: 'text' },
    ...Object.fromEntries(['format', 'lexicon', ...NEEDED].map((part) => [part, WHOLE[part]!])),
  },
  optional: { from: 'text', ...Object.fromEntries(MORE.map((part) => [part, WHOLE[part]!])) },
};
