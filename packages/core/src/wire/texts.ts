import { ESCAPE, ONE_BYTE, type ByteReader, type ByteWriter } from './bytes.js';

/**
 * Texts as bytes that gzip packs well. In Chinese text some two hundred characters make up most of it, so the commonest
 * take one byte each, by their rank in an alphabet of all texts, and others two: a tenth to a quarter less than UTF-8 or
 * UTF-16, gzipped.
 *
 * ```
 * alphabet   count, units …                 the commonest first
 * text       length, 0, codes …             below 232: a byte by rank; 232 to 254: two bytes; 255: the unit follows
 *            length, 1, units …             for a text of which few units are the same: two bytes each
 *            length, 3, low …, high …       for one of which next to none are: the same, apart
 *            length, 2, steps …             the same in ascending order: how far each is above the one before
 * ```
 *
 * @param known the alphabet of an older state: it is kept, and what is new comes behind it, so that what stayed the same
 *   is written the same
 */
export function writeTexts(out: ByteWriter, texts: readonly string[], known: readonly number[] = []): void {
  const modes = texts.map(modeOf);
  const uses = new Map<number, number>();
  texts.forEach((text, place) => {
    if (modes[place] !== RANKS) return;
    for (const unit of unitsOf(text)) uses.set(unit, (uses.get(unit) ?? 0) + 1);
  });
  const used = [...uses].sort(([a, many], [b, more]) => more - many || a - b).map(([unit]) => unit);
  const alphabet = [...new Set([...known, ...used])].slice(0, MOST_RANKS);
  const ranks = new Map(alphabet.map((unit, rank) => [unit, rank]));
  out.number(alphabet.length);
  for (const unit of alphabet) writeUnit(out, unit);
  texts.forEach((text, place) => {
    out.number(text.length);
    out.byte(modes[place]!);
    let last = 0;
    for (const unit of unitsOf(text)) {
      if (modes[place] === STEPS) out.number(unit - last);
      else if (modes[place] === UNITS) writeUnit(out, unit);
      else if (modes[place] === APART) out.byte(unit & 0xff);
      else writeRank(out, ranks.get(unit), unit);
      last = unit;
    }
    if (modes[place] === APART) for (const unit of unitsOf(text)) out.byte(unit >> 8);
  });
}

export function readAlphabet(bytes: ByteReader): Uint16Array {
  const alphabet = new Uint16Array(Math.min(bytes.number(), MOST_RANKS));
  for (let rank = 0; rank < alphabet.length; rank++) alphabet[rank] = readUnit(bytes);
  return alphabet;
}

/** Gives the texts one after another, in the order in which they were written. */
export function readTexts(bytes: ByteReader): () => string {
  const alphabet = readAlphabet(bytes);
  return () => {
    const units = new Uint16Array(Math.min(bytes.number(), Math.max(0, bytes.left)));
    const mode = bytes.byte();
    let last = 0;
    if (mode === RANKS) bytes.ranked(units, alphabet);
    else {
      for (let at = 0; at < units.length; at++) {
        last = mode === STEPS ? last + bytes.number() : mode === UNITS ? readUnit(bytes) : bytes.byte();
        units[at] = last;
      }
    }
    if (mode === APART) for (let at = 0; at < units.length; at++) units[at]! |= bytes.byte() << 8;
    let text = '';
    for (let at = 0; at < units.length; at += PIECE) {
      text += String.fromCharCode.apply(null, units.subarray(at, at + PIECE) as unknown as number[]);
    }
    return text;
  };
}

const RANKS = 0;
const UNITS = 1;
const STEPS = 2;
const APART = 3;

const MOST_RANKS: number = ONE_BYTE + (ESCAPE - ONE_BYTE) * 256;

/** As many units can be handed to a function at once. */
const PIECE = 8192;
/** A unit used fewer times than this, on the whole, is not worth a place in the alphabet. */
const FEW = 8;
/** A text shorter than this has units that are all different by chance. */
const LONG = 500;

function modeOf(text: string): number {
  const units = unitsOf(text);
  const distinct = new Set(units).size;
  if (units.length < LONG || distinct * FEW < units.length) return RANKS;
  if (units.every((unit, at) => at === 0 || unit >= units[at - 1]!)) return STEPS;
  return distinct * 2 < units.length ? UNITS : APART;
}

function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

function writeRank(out: ByteWriter, rank: number | undefined, unit: number): void {
  if (rank === undefined) {
    out.byte(ESCAPE);
    writeUnit(out, unit);
  } else if (rank < ONE_BYTE) out.byte(rank);
  else {
    out.byte(ONE_BYTE + ((rank - ONE_BYTE) >> 8));
    out.byte((rank - ONE_BYTE) & 0xff);
  }
}

function writeUnit(out: ByteWriter, unit: number): void {
  out.byte(unit & 0xff);
  out.byte(unit >> 8);
}

function readUnit(bytes: ByteReader): number {
  return bytes.byte() | (bytes.byte() << 8);
}
