import type { Lexicon } from '../catalog/catalog.js';
import type { Tables } from '../catalog/opened.js';
import { scanPhrases } from '../phrases/scan-phrases.js';
import type { Entity } from './entities.js';
import { isLeftOut } from './pick-keys.js';
import { addPlace, createPlaces, longer, sortPlaces, type Places } from './places.js';

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
  /** Finds its places, by end: a list of {@link places} from `firstPlace[atom]` to `lastPlace[atom]`. */
  locate(atom: number): void;
  readonly firstPlace: Int32Array;
  readonly lastPlace: Int32Array;
  readonly places: Places;
}

/** The first `count` of `list`: what lies behind is of another text, since an array that is emptied has to grow anew. */
export interface Numbers {
  readonly list: readonly number[];
  readonly count: number;
}

/**
 * One pass finds the words, and the negations with them. A single character that is no key, such as 的 or 我, is in
 * every text and of use to few: those are left out of the pass. Which of them the text has is found in another one when a
 * pattern asks, and where they stand when it has all its other words.
 *
 * The hits of one word are a chain, the last one first. Of atoms, what a text had is known by a stamp, the number of
 * the text: so nothing has to be emptied but the words that were found.
 */
export function createHits({ words, atoms, patterns }: Lexicon, { keys, phrases, members: table }: Tables): Hits {
  const { from: firstPattern, entries: keyed } = keys.patternsOfWord;
  /** By unit: the word that is left out and is this character, counted from 1. */
  const commonWords = new Int32Array(0x10000);
  words.forEach((word, index) => {
    if (isLeftOut(word, index, keys)) commonWords[word.charCodeAt(0)] = index + 1;
  });
  const { firstWord, firstCommon, members, kinds } = table;

  const candidates = { list: [] as number[], count: 0 };
  const negated = { list: [] as number[], count: 0 };
  const found = { list: [] as number[], count: 0 };
  const isFound = new Uint8Array(words.length);
  const lastHits = new Int32Array(words.length);
  const stamps = new Int32Array(patterns.length);
  const placeStamps = new Int32Array(atoms.length);
  const firstPlace = new Int32Array(atoms.length);
  const lastPlace = new Int32Array(atoms.length);
  const places = createPlaces();
  const hits = createPlaces();
  let before: Int32Array = new Int32Array(hits.starts.length);
  let now = 0;
  let text = '';
  let isCommonRead = false;
  const foundKinds = new Set<string>();
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
    const hit = hits.count;
    addPlace(hits, start, end);
    if (hit === before.length) before = longer(before);
    if (isFound[word] === 1) before[hit] = lastHits[word]!;
    else {
      isFound[word] = 1;
      found.list[found.count++] = word;
      before[hit] = -1;
      for (let i = firstPattern[word]!; i < firstPattern[word + 1]!; i++) addCandidate(keyed[i]!);
    }
    lastHits[word] = hit;
  };

  const readCommon = (): void => {
    isCommonRead = true;
    for (let at = 0; at < text.length; at++) {
      const word = commonWords[text.charCodeAt(at)]! - 1;
      if (word < 0 || isFound[word] === 1) continue;
      isFound[word] = 1;
      found.list[found.count++] = word;
    }
  };

  const has = (atom: number): boolean => {
    const kind = kinds[atom];
    if (kind !== undefined) return foundKinds.has(kind);
    const common = firstCommon[atom]!;
    if (isAny(isFound, members, firstWord[atom]!, common)) return true;
    const end = firstWord[atom + 1]!;
    if (common === end) return false;
    if (!isCommonRead) readCommon();
    return isAny(isFound, members, common, end);
  };

  const collect = (atom: number): void => {
    const kind = kinds[atom];
    if (kind !== undefined) {
      for (const entity of entities) if (entity.kind === kind) addPlace(places, entity.start, entity.end);
      return;
    }
    const common = firstCommon[atom]!;
    for (let i = firstWord[atom]!; i < common; i++) {
      if (isFound[members[i]!] === 0) continue;
      for (let hit = lastHits[members[i]!]!; hit >= 0; hit = before[hit]!) {
        addPlace(places, hits.starts[hit]!, hits.ends[hit]!);
      }
    }
    for (let i = common; i < firstWord[atom + 1]!; i++) {
      const word = words[members[i]!]!;
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) addPlace(places, at, at + 1);
    }
  };

  return {
    candidates,
    negations: negated,
    read(next, itsEntities) {
      for (let i = 0; i < found.count; i++) isFound[found.list[i]!] = 0;
      if (++now === LAST_STAMP) {
        stamps.fill(0);
        placeStamps.fill(0);
        now = 1;
      }
      hits.count = places.count = candidates.count = negated.count = found.count = 0;
      isCommonRead = false;
      text = next;
      entities = itsEntities;
      scanPhrases(phrases, text, addHit);
      foundKinds.clear();
      for (let i = 0; i < entities.length; i++) {
        const { kind } = entities[i]!;
        if (foundKinds.has(kind)) continue;
        foundKinds.add(kind);
        keys.patternsOfKind.get(kind)?.forEach(addCandidate);
      }
    },
    has,
    locate(atom) {
      if (placeStamps[atom] === now) return;
      placeStamps[atom] = now;
      firstPlace[atom] = places.count;
      collect(atom);
      sortPlaces(places, firstPlace[atom]);
      lastPlace[atom] = places.count;
    },
    firstPlace,
    lastPlace,
    places,
  };
}

function isAny(isFound: Uint8Array, members: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFound[members[i]!] === 1) return true;
  return false;
}

const NOTHING: readonly Entity[] = [];
const LAST_STAMP = 0x7fffffff;
