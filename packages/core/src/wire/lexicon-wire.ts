import type { Lexicon } from '../catalog/catalog.js';
import type { EntityKind } from '../catalog/script.js';
import type { ByteReader, ByteWriter } from './bytes.js';

/** What of a lexicon is words: they are written with all texts. */
export interface LexiconTexts {
  readonly words: readonly string[];
  /** Those atoms that are a kind of entity. */
  readonly kinds: readonly string[];
}

export function textsOfLexicon({ words, atoms }: Lexicon): LexiconTexts {
  return { words, kinds: atoms.filter((atom) => typeof atom === 'string') };
}

/**
 * The lexicon in columns: gzip packs like with like. The compiler numbers words in the order in which atoms name them,
 * so most words of an atom are simply the next new one; others are told by their distance from the one before.
 */
export function writeLexicon(out: ByteWriter, { atoms, patterns }: Lexicon): void {
  const sizes: number[] = [];
  const isNew: number[] = [];
  const steps: number[] = [];
  let next = 0;
  for (const atom of atoms) {
    sizes.push(typeof atom === 'string' ? 0 : atom.length + 1);
    if (typeof atom !== 'string') {
      let last = 0;
      for (const word of [...atom].sort((a, b) => a - b)) {
        isNew.push(word === next ? 1 : 0);
        if (word !== next) steps.push(word - last);
        last = word;
        next = Math.max(next, word + 1);
      }
    }
  }
  out.numbers(sizes);
  out.numbers(isNew);
  out.numbers(steps);
  out.numbers(patterns.map(({ length }) => length));
  out.numbers(patterns.map(([first = 0], at) => bothWays(first - (patterns[at - 1]?.[0] ?? 0))));
  out.numbers(patterns.flatMap((pattern) => pattern.filter((_, at) => at > 0 && at % 2 === 0)));
  out.numbers(patterns.flatMap((pattern) => pattern.filter((_, at) => at % 2 === 1)));
}

export function readLexicon(bytes: ByteReader, texts: LexiconTexts): Lexicon {
  const { words } = texts;
  const sizes = bytes.numbers();
  const isNew = bytes.numbers().values();
  const steps = bytes.numbers().values();
  const kinds = texts.kinds.values();
  let next = 0;
  const atoms = sizes.map((size) => {
    if (size === 0) return kinds.next().value as EntityKind;
    const atom: number[] = [];
    let last = 0;
    for (let fresh = isNew.next(); !fresh.done; fresh = isNew.next()) {
      last = fresh.value === 1 ? next : last + (steps.next().value ?? 0);
      next = Math.max(next, last + 1);
      atom.push(last);
      if (atom.length === size - 1) break;
    }
    return atom;
  });
  const lengths = bytes.numbers();
  const firsts = bytes.numbers().values();
  const named = bytes.numbers().values();
  const gaps = bytes.numbers().values();
  let first = 0;
  const patterns = lengths.map((length) => {
    first += oneWay(firsts.next().value ?? 0);
    const pattern = [first];
    while (pattern.length < length) {
      const { value, done } = (pattern.length % 2 === 1 ? gaps : named).next();
      if (done) break;
      pattern.push(value);
    }
    return pattern;
  });
  return { words, atoms, patterns };
}

/** 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4 … */
function bothWays(step: number): number {
  return step < 0 ? -2 * step - 1 : 2 * step;
}

function oneWay(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}
