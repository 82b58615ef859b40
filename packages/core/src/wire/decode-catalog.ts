import { assertFormat } from '../catalog/assert-format.js';
import type { Catalog } from '../catalog/catalog.js';
import { makeTables } from '../catalog/make-tables.js';
import { markOpened, tablesOf, type Tables } from '../catalog/opened.js';
import { FraudFreeError } from '../errors.js';
import { ByteReader } from './bytes.js';
import { readLexicon, wordsRead } from './lexicon-wire.js';
import { joinParts } from './join-parts.js';
import { joinLater, type LaterPart } from './later.js';
import { unpackReferences } from './references.js';
import { skipUnknown } from './skip-unknown.js';
import { readTexts } from './texts.js';

/**
 * `FFC1`: the last letter counts up with the format of the bytes, which is not that of the catalog. Behind it stands the
 * checksum of all that follows, in four bytes.
 */
export const MAGIC: readonly number[] = [0x46, 0x46, 0x43, 0x31];
export const HEAD = 8;

/** Between the texts of a list; no text of a catalog has it. */
export const BETWEEN = '\0';

/**
 * Opens the bytes that `encodeCatalog` made of a catalog, or parts that `encodeParts` made, `check` or `zh` first. They were
 * made of a sound catalog, so here a checksum is enough: whatever was lost or changed on the way is told. What a later
 * engine knows and this one does not is left out, and named by `skipped`.
 *
 * @throws {FraudFreeError} `catalog-invalid`, `catalog-format` if it is newer than this engine
 * @example
 * const load = async (name) => new Uint8Array(await (await fetch(name)).arrayBuffer());
 * const catalog = decodeCatalog(await load('catalog.bin'), await load('payments.bin'));
 */
export function decodeCatalog(bytes: Uint8Array, ...parts: readonly Uint8Array[]): Catalog {
  const { of: whole = signOf(bytes), ...first } = decode(bytes);
  if (!first.judge) throw damaged('they are a part, and the one named "check" or "zh" comes first');
  let catalog = first as Catalog;
  for (const part of parts) {
    const { of, ...rest } = decode(part);
    if (of !== whole) throw damaged(`a part of version ${rest.version} belongs to another catalog`);
    catalog = joinParts(catalog, rest);
  }
  const known = skipUnknown(catalog);
  return markOpened(known, () => makeTables(known, wordsRead(known.lexicon)));
}

/**
 * Opens what `encodeInTwo` made: what judges and stands in an answer at once, and the rest, which may be handed over as late,
 * when something of it is first read.
 *
 * @throws {FraudFreeError} as {@link decodeCatalog}; for the second part where it is first read
 */
export function decodeInTwo(first: Uint8Array, later: () => Uint8Array): Catalog {
  const whole = signOf(first);
  const catalog = decodeCatalog(first);
  const joined = joinLater(catalog, () => {
    const { of, ...part } = decode(later());
    if (of !== whole) throw damaged(`a part of version ${part.version} belongs to another catalog`);
    return part as LaterPart;
  });
  return markOpened(joined, () => tablesOf(catalog));
}

/**
 * A catalog that is open with the texts of parts that hold nothing else, as `zh-Hant.bin` does: for a page that learns only
 * later in which language it is read. It judges as before, and nothing is built anew.
 *
 * @throws {FraudFreeError} `catalog-invalid` for parts of another version, or with more than texts
 * @example
 * const catalog = addTexts(decodeCatalog(await load('catalog.bin')), await load('zh-Hant.bin'));
 */
export function addTexts(catalog: Catalog, ...parts: readonly Uint8Array[]): Catalog {
  const tables = (): Tables => tablesOf(catalog);
  let joined = catalog;
  for (const part of parts) {
    const { of: _of, ...rest } = decode(part);
    if (rest.version !== catalog.version) throw damaged(`texts of version ${rest.version} belong to another catalog`);
    if (rest.lexicon) throw damaged('they hold more than texts');
    joined = joinParts(joined, rest);
  }
  return markOpened(joined, tables);
}

/** By what a part names the catalog that it belongs to. */
export function signOf(bytes: Uint8Array): string {
  return bytes.subarray(MAGIC.length, HEAD).join('.');
}

function decode(bytes: Uint8Array): Encoded {
  if (!MAGIC.every((byte, at) => bytes[at] === byte)) {
    if (MAGIC.every((byte, at) => (at < 3 ? bytes[at] === byte : bytes[at]! > byte && bytes[at]! < 0x3a))) {
      throw new FraudFreeError(
        'catalog-format',
        'These bytes are of a later form than this engine reads. Update @fraud-free/core.',
      );
    }
    throw damaged('they do not begin with its sign');
  }
  const body = bytes.subarray(HEAD);
  if (!checksumOf(body).every((byte, at) => bytes[MAGIC.length + at] === byte)) {
    throw damaged('they were changed on the way, or their end is missing');
  }
  const reader = new ByteReader(body);
  const placeOfPieces = reader.number();
  const placeOfKinds = reader.number();
  const counts = reader.numbers();
  const next = readTexts(reader);
  const structure = next();
  const names = next().split(BETWEEN);
  const lists = Array.from(counts, (count) => {
    const list = next();
    return count === 0 ? [] : list.split(BETWEEN);
  });
  const texts = new Map<string, Column>();
  lists.forEach((list, place) => {
    if (place !== placeOfPieces && place !== placeOfKinds) texts.set(names[place]!, { list, at: 0 });
  });
  const part = putTexts(JSON.parse(structure), '', texts) as Encoded;
  assertFormat(part);
  const [pieces, kinds] = [lists[placeOfPieces], lists[placeOfKinds]];
  if (!pieces || !kinds) return part;
  return { ...part, ...unpackReferences(part), lexicon: readLexicon(reader, { pieces, kinds }) };
}

/**
 * FNV-1a of 32 bits: any one byte changed gives another. In halves of 16 bits, as a larger number is an object to a browser
 * that has not compiled this yet. Source: http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function checksumOf(bytes: Uint8Array): number[] {
  // The prime is 0x0100_0193: the lower half goes into the upper one 0x100 times, and what it carries.
  let [high, low] = [0x811c, 0x9dc5];
  for (let at = 0; at < bytes.length; at++) {
    low ^= bytes[at]!;
    high = high * 0x193 + (low << 8);
    low *= 0x193;
    high = (high + (low >>> 16)) & 0xffff;
    low &= 0xffff;
  }
  return [high >> 8, high & 0xff, low >> 8, low & 0xff];
}

/** A whole catalog, or a part of one. */
type Encoded = Partial<Catalog> & { readonly of?: string };

interface Column {
  readonly list: readonly string[];
  at: number;
}

/** In place: what JSON.parse made is ours. */
function putTexts(value: unknown, name: string, texts: ReadonlyMap<string, Column>): unknown {
  if (value === 0) {
    const column = texts.get(name)!;
    return column.list[column.at++];
  }
  if (value === '0') return 0;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) value[at] = putTexts(value[at], name, texts);
  } else {
    const entries = value as Record<string, unknown>;
    for (const key in entries) entries[key] = putTexts(entries[key], key, texts);
  }
  return value;
}

function damaged(reason: string): FraudFreeError {
  return new FraudFreeError(
    'catalog-invalid',
    `These bytes are no catalog: ${reason}. Pass what encodeCatalog made, whole, or its parts of one version.`,
  );
}
