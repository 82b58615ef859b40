import type { Lexicon } from '../catalog/catalog.js';
import type { EntityKind } from '../catalog/script.js';
import type { ByteReader, ByteWriter } from './bytes.js';

/** What of a lexicon is words: they are written with all texts. */
export interface LexiconTexts {
  /** Each word from where it differs from the one before. */
  readonly words: readonly string[];
  /** Those atoms that are a kind of entity. */
  readonly kinds: readonly string[];
}

export function textsOfLexicon({ words, atoms }: Lexicon): LexiconTexts {
  return {
    words: words.map((word, at) => word.slice(sharedStart(words[at - 1], word))),
    kinds: atoms.filter((atom) => typeof atom === 'string'),
  };
}

/**
 * The lexicon in columns: gzip packs like with like. The compiler numbers words in the order in which atoms name them,
 * and atoms in that of patterns. So what is named is mostly the next new one, and that takes nothing; of each atom we
 * write how many words it has, how many of them are old, and which those are.
 */
export function writeLexicon(out: ByteWriter, { words, atoms, patterns }: Lexicon): void {
  out.numbers(words.map((word, at) => sharedStart(words[at - 1], word)));
  const sizes: number[] = [];
  const olds: number[] = [];
  const old: number[] = [];
  let next = 0;
  for (const atom of atoms) {
    sizes.push(typeof atom === 'string' ? 0 : atom.length);
    if (typeof atom === 'string') continue;
    const before = old.length;
    for (const word of [...atom].sort((a, b) => a - b)) {
      if (word === next) next++;
      else old.push(word);
    }
    olds.push(old.length - before);
  }
  out.numbers(sizes);
  out.numbers(olds);
  out.numbers(old);
  const named = patterns.flatMap((pattern) => pattern.filter((_, at) => at % 2 === 0));
  next = 0;
  out.numbers(patterns.map(({ length }) => length));
  out.numbers(named.map((atom) => (atom === next ? (next++, 0) : atom + 1)));
  out.numbers(patterns.flatMap((pattern) => pattern.filter((_, at) => at % 2 === 1)));
}

export function readLexicon(bytes: ByteReader, texts: LexiconTexts): Lexicon {
  const shared = bytes.numbers();
  let before = '';
  const words = texts.words.map((rest, at) => (before = before.slice(0, shared[at]) + rest));
  const sizes = bytes.numbers();
  const olds = bytes.numbers();
  const old = bytes.numbers();
  let [next, kind, at, from] = [0, 0, 0, 0];
  const atoms = sizes.map((size) => {
    if (size === 0) return texts.kinds[kind++] as EntityKind;
    const to = from + olds[at++]!;
    const atom = old.slice(from, to);
    from = to;
    const isMixed = (atom[atom.length - 1] ?? 0) > next;
    while (atom.length < size) atom.push(next++);
    return isMixed ? atom.sort((a, b) => a - b) : atom;
  });
  const lengths = bytes.numbers();
  const named = bytes.numbers();
  const gaps = bytes.numbers();
  let [place, gap] = [0, 0];
  next = 0;
  const patterns = lengths.map((length) => {
    const pattern: number[] = [];
    while (pattern.length < length) {
      const name = named[place++]!;
      pattern.push(name === 0 ? next++ : name - 1);
      if (pattern.length < length) pattern.push(gaps[gap++]!);
    }
    return pattern;
  });
  return { words, atoms, patterns };
}

/** How many units two words begin with alike. */
function sharedStart(one = '', other: string): number {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}
