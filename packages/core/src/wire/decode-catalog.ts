import { FraudFreeError } from '../errors.js';
import { ByteReader } from './bytes.js';
import { readLexicon } from './lexicon-wire.js';
import { readTexts } from './texts.js';

/** `FFC1`: the last letter counts up with the format of the bytes, which is not that of the catalog. */
export const MAGIC: readonly number[] = [0x46, 0x46, 0x43, 0x31];

/** Between the texts of a list; no text of a catalog has it. */
export const BETWEEN = '\0';

/**
 * What `encodeCatalog` made bytes of; it still has to be taken for a catalog, by its shape.
 *
 * @throws {FraudFreeError} `catalog-invalid`
 */
export function decodeCatalog(bytes: Uint8Array): unknown {
  const reader = new ByteReader(bytes);
  if (!MAGIC.every((byte) => reader.byte() === byte)) throw damaged('they do not begin with its sign');
  const counts = reader.numbers();
  const next = readTexts(reader);
  const structure = next();
  const [names = [], words = [], kinds = [], ...lists] = counts.map((count) => {
    const list = next();
    return count === 0 ? [] : list.split(BETWEEN);
  });
  const texts = new Map(names.map((name, place) => [name, (lists[place] ?? []).values()]));
  const lexicon = readLexicon(reader, { words, kinds });
  if (reader.isOver) throw damaged('their end is missing');
  try {
    return { ...(putTexts(JSON.parse(structure), '', texts) as object), lexicon };
  } catch (error) {
    throw damaged('what they hold cannot be read', error);
  }
}

function putTexts(value: unknown, name: string, texts: ReadonlyMap<string, Iterator<string>>): unknown {
  if (value === 0) return texts.get(name)?.next().value;
  if (value === '0') return 0;
  if (Array.isArray(value)) return value.map((entry) => putTexts(entry, name, texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, putTexts(entry, key, texts)]));
}

function damaged(reason: string, cause?: unknown): FraudFreeError {
  return new FraudFreeError(
    'catalog-invalid',
    `These bytes are no catalog: ${reason}. Pass what encodeCatalog made, whole.`,
    { cause },
  );
}
