import type { Lexicon } from '../catalog/catalog.js';
import { compilePhrases } from '../phrases/compile-phrases.js';
import { openPhrases } from '../phrases/open-phrases.js';
import { isWordUnit } from '../text/characters.js';
import type { Entity } from './entities.js';
import type { Keys } from './pick-keys.js';
import { byEnd, type Span, type Spans } from './span.js';

/** The atoms that the text at hand has. Kept from text to text, so that a short one makes next to no objects. */
export interface Hits {
  /** Begins with another text. */
  read(text: string, entities: readonly Entity[]): void;
  /** The atoms of this text that are a key, each once. */
  readonly keys: readonly number[];
  /** Whether a word of the atom was found, or an entity of its kind. */
  has(atom: number): boolean;
  /** Its places by end. */
  spansOf(atom: number): Spans;
}

/**
 * One pass finds the words. A single character that is no key, such as 的 or 我, is in every text and of use to few:
 * those are left out of the pass, and looked for when a pattern asks.
 *
 * What a text had is known by a stamp, the number of the text: so nothing is ever emptied. The hits of one word are a
 * chain, the last one first.
 */
export function createHits({ words, atoms }: Lexicon, { keysOfWord, keysOfEntity }: Keys): Hits {
  const isLeftOut = words.map((word, index) => isCommon(word) && keysOfWord[index]!.length === 0);
  const phrases = openPhrases(compilePhrases(words.map((word, index) => (isLeftOut[index] ? '' : word))));
  const isKeyed = Uint8Array.from(keysOfWord, (keys) => (keys.length > 0 ? 1 : 0));
  const contents: readonly Content[] = atoms.map((atom) =>
    typeof atom === 'string'
      ? { kind: atom, words: [], common: [] }
      : {
          kind: undefined,
          words: atom.filter((word) => !isLeftOut[word]),
          common: atom.filter((word) => isLeftOut[word]).map((word) => words[word]!),
        },
  );
  const keys: number[] = [];
  const wordStamps = new Int32Array(words.length);
  const lastHits = new Int32Array(words.length);
  const keyStamps = new Int32Array(atoms.length);
  const hasStamps = new Int32Array(atoms.length);
  const has = new Uint8Array(atoms.length);
  const spanStamps = new Int32Array(atoms.length);
  const spans: Spans[] = atoms.map(() => []);
  let starts = new Int32Array(256);
  let ends = new Int32Array(256);
  let before = new Int32Array(256);
  let now = 0;
  let count = 0;
  let text = '';
  let entities: readonly Entity[] = [];

  const addKeys = (its: readonly number[]): void => {
    for (let i = 0; i < its.length; i++) {
      const key = its[i]!;
      if (keyStamps[key] === now) continue;
      keyStamps[key] = now;
      keys.push(key);
    }
  };

  const addHit = (word: number, start: number, end: number): void => {
    if (count === starts.length) [starts, ends, before] = [longer(starts), longer(ends), longer(before)];
    starts[count] = start;
    ends[count] = end;
    if (wordStamps[word] === now) before[count] = lastHits[word]!;
    else {
      wordStamps[word] = now;
      before[count] = -1;
      if (isKeyed[word] === 1) addKeys(keysOfWord[word]!);
    }
    lastHits[word] = count++;
  };

  const look = ({ kind, words, common }: Content): boolean => {
    for (let i = 0; i < words.length; i++) if (wordStamps[words[i]!] === now) return true;
    for (let i = 0; i < common.length; i++) if (text.includes(common[i]!)) return true;
    return kind !== undefined && entities.some((entity) => entity.kind === kind);
  };

  const collect = ({ kind, words, common }: Content): Spans => {
    if (kind !== undefined) return entities.filter((entity) => entity.kind === kind);
    const found: Span[] = [];
    for (let i = words.length - 1; i >= 0; i--) {
      if (wordStamps[words[i]!] !== now) continue;
      for (let hit = lastHits[words[i]!]!; hit >= 0; hit = before[hit]!) {
        found.push({ start: starts[hit]!, end: ends[hit]! });
      }
    }
    for (const word of common) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        found.push({ start: at, end: at + 1 });
    }
    return found.length > 1 ? found.sort(byEnd) : found;
  };

  return {
    keys,
    read(next, itsEntities) {
      if (++now === LAST_STAMP) {
        for (const stamps of [wordStamps, keyStamps, hasStamps, spanStamps]) stamps.fill(0);
        now = 1;
      }
      count = keys.length = 0;
      text = next;
      entities = itsEntities;
      phrases.scan(text, addHit);
      for (const { kind } of entities) addKeys(keysOfEntity.get(kind) ?? []);
    },
    has(atom) {
      if (hasStamps[atom] !== now) {
        hasStamps[atom] = now;
        has[atom] = look(contents[atom]!) ? 1 : 0;
      }
      return has[atom] === 1;
    },
    spansOf(atom) {
      if (spanStamps[atom] !== now) {
        spanStamps[atom] = now;
        spans[atom] = collect(contents[atom]!);
      }
      return spans[atom]!;
    },
  };
}

interface Content {
  readonly kind: string | undefined;
  readonly words: readonly number[];
  readonly common: readonly string[];
}

const LAST_STAMP = 0x7fffffff;

/** One unit, and none that must stand by itself. */
function isCommon(word: string): boolean {
  return word.length === 1 && !isWordUnit(word.charCodeAt(0));
}

function longer(table: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(table.length * 2);
  copy.set(table);
  return copy;
}
