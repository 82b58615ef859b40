import type { Lexicon } from '../catalog/catalog.js';
import { compilePhrases } from '../phrases/compile-phrases.js';
import { openPhrases } from '../phrases/open-phrases.js';
import { isWordUnit } from '../text/characters.js';
import type { Entity } from './entities.js';
import type { Keys } from './pick-keys.js';
import { sortByEnd, type Span, type Spans } from './span.js';

/** The words and atoms that the text at hand has. Kept from text to text, so that a short one makes few objects. */
export interface Hits {
  /** Begins with another text. */
  read(text: string, entities: readonly Entity[]): void;
  /** The patterns whose key this text has, each once. */
  readonly candidates: Numbers;
  /** Where the negations end that this text has, in order. */
  readonly negations: Numbers;
  /** Whether a word of the atom was found, or an entity of its kind. */
  has(atom: number): boolean;
  /** Its places by end. */
  spansOf(atom: number): Spans;
}

/** The first `count` of `list`: what lies behind is of another text, since an array that is emptied has to grow anew. */
export interface Numbers {
  readonly list: readonly number[];
  readonly count: number;
}

/**
 * One pass finds the words, and the negations with them. A single character that is no key, such as 的 or 我, is in
 * every text and of use to few: those are left out of the pass, and all found in another one when a pattern asks.
 *
 * The hits of one word are a chain, the last one first. Of atoms, what a text had is known by a stamp, the number of
 * the text: so nothing has to be emptied but the words that were found.
 */
export function createHits({ words, atoms, patterns }: Lexicon, negations: readonly string[], keys: Keys): Hits {
  const { from: firstPattern, entries: keyed } = keys.patternsOfWord;
  const isLeftOut = Uint8Array.from(words, (word, index) =>
    isCommon(word) && firstPattern[index] === firstPattern[index + 1] ? 1 : 0,
  );
  const phrases = openPhrases(
    compilePhrases([...words.map((word, index) => (isLeftOut[index] ? '' : word)), ...negations]),
  );
  const commonWords = new Map(words.flatMap((word, index) => (isLeftOut[index] ? [[word.charCodeAt(0), index]] : [])));
  const isCommonUnit = new Uint8Array(0x10000);
  for (const unit of commonWords.keys()) isCommonUnit[unit] = 1;
  const { firstWord, firstCommon, members, kinds } = flatten(atoms, isLeftOut);

  const candidates = { list: [] as number[], count: 0 };
  const negated = { list: [] as number[], count: 0 };
  const found = { list: [] as number[], count: 0 };
  const isFound = new Uint8Array(words.length);
  const lastHits = new Int32Array(words.length);
  const stamps = new Int32Array(patterns.length);
  const spanStamps = new Int32Array(atoms.length);
  const spans: Spans[] = atoms.map(() => NOWHERE);
  let starts = new Int32Array(256);
  let ends = new Int32Array(256);
  let before = new Int32Array(256);
  let now = 0;
  let count = 0;
  let text = '';
  let isCommonRead = false;
  let entities: readonly Entity[] = NOTHING;

  const addCandidate = (pattern: number): void => {
    if (stamps[pattern] === now) return;
    stamps[pattern] = now;
    candidates.list[candidates.count++] = pattern;
  };

  const addHit = (word: number, start: number, end: number): void => {
    if (word >= words.length) {
      negated.list[negated.count++] = end;
      return;
    }
    if (count === starts.length) [starts, ends, before] = [longer(starts), longer(ends), longer(before)];
    starts[count] = start;
    ends[count] = end;
    if (isFound[word] === 1) before[count] = lastHits[word]!;
    else {
      isFound[word] = 1;
      found.list[found.count++] = word;
      before[count] = -1;
      for (let i = firstPattern[word]!; i < firstPattern[word + 1]!; i++) addCandidate(keyed[i]!);
    }
    lastHits[word] = count++;
  };

  const readCommon = (): void => {
    isCommonRead = true;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (isCommonUnit[unit] === 1) addHit(commonWords.get(unit)!, at, at + 1);
    }
  };

  const isAnyFound = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (isFound[members[i]!] === 1) return true;
    return false;
  };

  const hasEntity = (kind: string): boolean => {
    for (let i = 0; i < entities.length; i++) if (entities[i]!.kind === kind) return true;
    return false;
  };

  const has = (atom: number): boolean => {
    const kind = kinds[atom];
    if (kind !== undefined) return hasEntity(kind);
    const common = firstCommon[atom]!;
    if (isAnyFound(firstWord[atom]!, common)) return true;
    const end = firstWord[atom + 1]!;
    if (common === end) return false;
    if (!isCommonRead) readCommon();
    return isAnyFound(common, end);
  };

  const collect = (atom: number): Spans => {
    const kind = kinds[atom];
    if (kind !== undefined) return entities.filter((entity) => entity.kind === kind);
    const places: Span[] = [];
    const end = firstWord[atom + 1]!;
    if (firstCommon[atom]! < end && !isCommonRead) readCommon();
    for (let i = firstWord[atom]!; i < end; i++) {
      const word = members[i]!;
      if (isFound[word] === 0) continue;
      for (let hit = lastHits[word]!; hit >= 0; hit = before[hit]!)
        places.push({ start: starts[hit]!, end: ends[hit]! });
    }
    return places.length > 1 ? sortByEnd(places) : places;
  };

  return {
    candidates,
    negations: negated,
    read(next, itsEntities) {
      for (let i = 0; i < found.count; i++) isFound[found.list[i]!] = 0;
      if (++now === LAST_STAMP) {
        stamps.fill(0);
        spanStamps.fill(0);
        now = 1;
      }
      count = candidates.count = negated.count = found.count = 0;
      isCommonRead = false;
      text = next;
      entities = itsEntities;
      phrases.scan(text, addHit);
      for (let i = 0; i < entities.length; i++) keys.patternsOfKind.get(entities[i]!.kind)?.forEach(addCandidate);
    },
    has,
    spansOf(atom) {
      if (spanStamps[atom] !== now) {
        spanStamps[atom] = now;
        spans[atom] = collect(atom);
      }
      return spans[atom]!;
    },
  };
}

const NOTHING: readonly Entity[] = [];
const NOWHERE: Spans = [];
const LAST_STAMP = 0x7fffffff;

/** The words of each atom, one after another, those that are left out of the pass last; and its kind of entity. */
function flatten(
  atoms: Lexicon['atoms'],
  isLeftOut: Uint8Array,
): {
  readonly firstWord: Int32Array;
  readonly firstCommon: Int32Array;
  readonly members: Int32Array;
  readonly kinds: readonly (string | undefined)[];
} {
  const firstWord = new Int32Array(atoms.length + 1);
  const firstCommon = new Int32Array(atoms.length);
  const members: number[] = [];
  atoms.forEach((atom, index) => {
    if (typeof atom !== 'string') for (const word of atom) if (isLeftOut[word] === 0) members.push(word);
    firstCommon[index] = members.length;
    if (typeof atom !== 'string') for (const word of atom) if (isLeftOut[word] === 1) members.push(word);
    firstWord[index + 1] = members.length;
  });
  const kinds = atoms.map((atom) => (typeof atom === 'string' ? atom : undefined));
  return { firstWord, firstCommon, members: Int32Array.from(members), kinds };
}

/** One unit, and none that must stand by itself. */
function isCommon(word: string): boolean {
  return word.length === 1 && !isWordUnit(word.charCodeAt(0));
}

function longer(table: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(table.length * 2);
  copy.set(table);
  return copy;
}
