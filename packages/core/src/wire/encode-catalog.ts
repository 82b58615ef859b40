import type { Catalog, Lexicon } from '../catalog/catalog.js';
import { openCatalog } from '../catalog/open-catalog.js';
import { FraudFreeError } from '../errors.js';
import { ByteReader, ByteWriter } from './bytes.js';
import { BETWEEN, checksumOf, HEAD, MAGIC, signOf } from './decode-catalog.js';
import { textsOfLexicon, writeLexicon } from './lexicon-wire.js';
import { partLater } from './later.js';
import { partsOf, type Part, type Parts } from './parts.js';
import { packReferences } from './references.js';
import { spellAtoms } from './spell-atoms.js';
import { readAlphabet, writeTexts } from './texts.js';

/**
 * A catalog as bytes, which take, gzipped, a third less than its JSON. `decodeCatalog` opens them.
 *
 * The lexicon has columns of its own. Of all the rest the texts are taken out and put together by the name that they
 * stand under, so that Chinese lies beside Chinese and ids beside ids; what is left is JSON with a 0 for each text (and
 * "0" for the number). So a part that a catalog gets tomorrow is carried like any other. Same catalog, same bytes.
 *
 * @param like the bytes of an older state: what stayed the same is then written the same, so that little differs
 * @throws {FraudFreeError} as `openCatalog` does; `catalog-invalid` if a text holds the character U+0000
 * @example
 * const bytes = encodeCatalog(catalog);
 */
export function encodeCatalog(catalog: Catalog, like?: Uint8Array): Uint8Array {
  return encode(openCatalog(catalog), like && alphabetOf(like));
}

/**
 * The same in several parts; see {@link PARTS}.
 *
 * @param more makes further ones of them, each like a part: what it has stands where it stands in the catalog
 */
export function encodeParts<More extends string = never>(
  catalog: Catalog,
  more?: (parts: Parts) => Readonly<Record<More, object>>,
): Readonly<Record<Part | More, Uint8Array>> {
  const parts = partsOf(openCatalog(catalog));
  const { check, ...others } = { ...parts, ...more?.(parts) };
  const bytes = encode(check);
  const of = signOf(bytes);
  const encoded = Object.entries(others).map(([name, part]) => [name, encode({ ...part, of } as Partial<Catalog>)]);
  return { check: bytes, ...Object.fromEntries(encoded) } as Record<Part | More, Uint8Array>;
}

/** The same in two: what a page needs for its first answer, and what it opens when it is asked for; see `decodeInTwo`. */
export function encodeInTwo(catalog: Catalog): { readonly first: Uint8Array; readonly later: Uint8Array } {
  const { first, later } = partLater(openCatalog(catalog));
  const bytes = encode(first);
  return { first: bytes, later: encode({ ...later, of: signOf(bytes) } as object) };
}

function alphabetOf(bytes: Uint8Array): number[] {
  if (!MAGIC.every((byte, at) => bytes[at] === byte)) return [];
  const reader = new ByteReader(bytes.subarray(HEAD));
  reader.number();
  reader.number();
  reader.numbers();
  return [...readAlphabet(reader)];
}

function encode(whole: object & Partial<Catalog>, alphabet: readonly number[] = []): Uint8Array {
  const { lexicon, ...rest } = whole;
  const spelling = spellAtoms(lexicon ?? NO_LEXICON);
  const { pieces, kinds } = textsOfLexicon(spelling);
  const texts = new Map<string, string[]>();
  const packed = lexicon ? packReferences(whole) : {};
  const structure = JSON.stringify(takeTexts({ ...rest, ...packed }, '', texts));
  const ofLexicon = lexicon
    ? ([
        ['', pieces],
        ['', kinds],
      ] as const)
    : [];
  const columns = [...ofLexicon, ...texts].sort(byScript);
  const out = new ByteWriter();
  // A part without a lexicon has them nowhere: behind the last.
  const placeOf = (its: readonly string[]): number => {
    const place = columns.findIndex(([, list]) => list === its);
    return place < 0 ? columns.length : place;
  };
  out.number(placeOf(pieces));
  out.number(placeOf(kinds));
  out.numbers(columns.map(([, { length }]) => length));
  const names = columns.map(([name]) => name);
  const lists = [names, ...columns.map(([, list]) => list)].map((list) => list.join(BETWEEN));
  writeTexts(out, [structure, ...lists], alphabet);
  if (lexicon) writeLexicon(out, spelling, lexicon.patterns);
  const body = out.finish();
  const bytes = new Uint8Array(HEAD + body.length);
  bytes.set([...MAGIC, ...checksumOf(body)]);
  bytes.set(body, HEAD);
  return bytes;
}

const NO_LEXICON: Lexicon = { words: [], atoms: [], patterns: [] };

/** What is written in one script lies side by side, Chinese first. */
function byScript(
  [, one]: readonly [string, readonly string[]],
  [, other]: readonly [string, readonly string[]],
): number {
  return meanUnit(other) - meanUnit(one);
}

function meanUnit(list: readonly string[]): number {
  const text = list.join('');
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return text === '' ? 0 : sum / text.length;
}

function takeTexts(value: unknown, name: string, texts: Map<string, string[]>): unknown {
  if (typeof value === 'string') {
    if (value.includes(BETWEEN)) refuse(name);
    const list = texts.get(name);
    if (list) list.push(value);
    else texts.set(name, [value]);
    return 0;
  }
  if (Array.isArray(value)) return value.map((entry) => takeTexts(entry, name, texts));
  if (typeof value !== 'object' || value === null) return value === 0 ? '0' : value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, takeTexts(entry, key, texts)]));
}

function refuse(name: string): never {
  throw new FraudFreeError(
    'catalog-invalid',
    `A text under "${name}" holds the character U+0000, which no catalog may have. Take it out.`,
  );
}
