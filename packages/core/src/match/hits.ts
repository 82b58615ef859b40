import type { Lexicon } from '../catalog/catalog.js';
import type { Tables } from '../catalog/opened.js';
import { createPhrasePlaces, scanPhrases } from '../phrases/scan-phrases.js';
import type { Entity } from './entities.js';
import { addPlace, createPlaces, sortPlaces, type Places } from './places.js';

/** The words and atoms that the text at hand has. Kept from text to text, so that a short one makes few objects. */
export interface Hits {
  /** Begins with another text. */
  read(text: string, entities: readonly Entity[]): void;
  /** The patterns whose key and gate this text has, each once: the rest of them needs a look. */
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

/** The first `count` of `list`: what lies behind is of another text. */
export interface Numbers {
  readonly list: ArrayLike<number>;
  readonly count: number;
}

/**
 * One pass finds the words, and the negations with them. A single character that is no key, such as 的 or 我, is in
 * every text and of use to few: those are left out of the pass. Which of them the text has is found in another one when a
 * pattern asks, and where they stand when it has all its other words.
 *
 * A word that is met marks its atoms with a stamp, the number of the text; so nothing has to be emptied but the words
 * that were found. An atom that is a key then calls for its patterns; most are turned away by one look at the stamp of
 * their *gate*, the unlikeliest of their other atoms.
 *
 * The hits of one word are a chain, the last one first.
 */
export function createHits({ words, atoms, patterns }: Lexicon, { keys, phrases, members: table }: Tables): Hits {
  const { from: firstCall, entries: calls } = keys.patternsOfAtom;
  const { firstWord, firstCommon, members, kinds } = table;
  const { from: firstKey, entries: keysOf } = table.keysOfWord;
  const { from: firstOther, entries: othersOf } = table.othersOfWord;
  /** By unit: the word that is left out and is this character, counted from 1. */
  const commonWords = new Int32Array(0x10000);
  for (let atom = 0; atom < atoms.length; atom++) {
    for (let i = firstCommon[atom]!; i < firstWord[atom + 1]!; i++) {
      commonWords[words[members[i]!]!.charCodeAt(0)] = members[i]! + 1;
    }
  }
  /** By call: the gate twice, and one more if it has words that are left out. A pattern without one is behind its key. */
  const gates = new Int32Array(calls.length);
  for (let key = 0; key < atoms.length; key++) {
    for (let call = firstCall[key]!; call < firstCall[key + 1]!; call++) {
      const other = keys.others.from[calls[call]!]!;
      const gate = other < keys.others.from[calls[call]! + 1]! ? keys.others.entries[other]! : key;
      gates[call] = gate * 2 + Number(firstCommon[gate]! < firstWord[gate + 1]!);
    }
  }
  const atomsOfKind = new Map<string, number[]>();
  kinds.forEach((kind, atom) => {
    if (kind !== undefined) atomsOfKind.set(kind, [...(atomsOfKind.get(kind) ?? []), atom]);
  });

  const candidates = { list: new Int32Array(patterns.length), count: 0 };
  const negated = { list: [] as number[], count: 0 };
  const met = { list: new Int32Array(words.length), count: 0 };
  const called = { list: new Int32Array(atoms.length), count: 0 };
  const isMet = new Uint8Array(words.length);
  const lastHits = new Int32Array(words.length);
  const stamps = new Int32Array(atoms.length);
  const placeStamps = new Int32Array(atoms.length);
  const firstPlace = new Int32Array(atoms.length);
  const lastPlace = new Int32Array(atoms.length);
  const places = createPlaces();
  const hits = createPhrasePlaces();
  /** By hit: the one before of the same word, or -1. */
  let before: Int32Array = new Int32Array(hits.phrases.length);
  let now = 0;
  let text = '';
  let isCommonRead = false;
  let entities: readonly Entity[] = NOTHING;

  const mark = (atom: number): void => {
    if (stamps[atom] === now) return;
    stamps[atom] = now;
    called.list[called.count++] = atom;
  };

  const meetAll = (): void => {
    const { phrases: found, ends, count } = hits;
    const stamp = now;
    if (before.length < found.length) before = new Int32Array(found.length);
    for (let hit = 0; hit < count; hit++) {
      const word = found[hit]!;
      if (word >= words.length) negated.list[negated.count++] = ends[hit]!;
      else if (isMet[word] === 1) {
        before[hit] = lastHits[word]!;
        lastHits[word] = hit;
      } else {
        before[hit] = -1;
        lastHits[word] = hit;
        isMet[word] = 1;
        met.list[met.count++] = word;
        const end = firstOther[word + 1]!;
        for (let i = firstOther[word]!; i < end; i++) stamps[othersOf[i]!] = stamp;
        const last = firstKey[word + 1]!;
        for (let i = firstKey[word]!; i < last; i++) mark(keysOf[i]!);
      }
    }
  };

  const callAll = (): void => {
    for (let i = 0; i < called.count; i++) {
      const atom = called.list[i]!;
      const end = firstCall[atom + 1]!;
      for (let call = firstCall[atom]!; call < end; call++) {
        const gate = gates[call]!;
        if (stamps[gate >> 1] === now || ((gate & 1) !== 0 && hasCommon(gate >> 1)))
          candidates.list[candidates.count++] = calls[call]!;
      }
    }
  };

  const readCommon = (): void => {
    isCommonRead = true;
    for (let at = 0; at < text.length; at++) {
      const word = commonWords[text.charCodeAt(at)]! - 1;
      if (word < 0 || isMet[word] === 1) continue;
      isMet[word] = 1;
      met.list[met.count++] = word;
    }
  };

  const hasCommon = (atom: number): boolean => {
    const end = firstWord[atom + 1]!;
    for (let i = firstCommon[atom]!; i < end; i++) {
      if (!isCommonRead) readCommon();
      if (isMet[members[i]!] === 1) return true;
    }
    return false;
  };

  const collect = (atom: number): void => {
    const kind = kinds[atom];
    if (kind !== undefined) {
      for (const entity of entities) if (entity.kind === kind) addPlace(places, entity.start, entity.end);
      return;
    }
    const common = firstCommon[atom]!;
    for (let i = firstWord[atom]!; i < common; i++) {
      if (isMet[members[i]!] === 0) continue;
      for (let hit = lastHits[members[i]!]!; hit >= 0; hit = before[hit]!) {
        addPlace(places, hits.starts[hit]!, hits.ends[hit]!);
      }
    }
    if (!hasCommon(atom)) return;
    for (let i = common; i < firstWord[atom + 1]!; i++) {
      if (isMet[members[i]!] === 0) continue;
      const word = words[members[i]!]!;
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) addPlace(places, at, at + 1);
    }
  };

  return {
    candidates,
    negations: negated,
    read(next, itsEntities) {
      for (let i = 0; i < met.count; i++) isMet[met.list[i]!] = 0;
      if (++now === LAST_STAMP) {
        stamps.fill(0);
        placeStamps.fill(0);
        now = 1;
      }
      places.count = candidates.count = negated.count = met.count = called.count = 0;
      isCommonRead = false;
      text = next;
      entities = itsEntities;
      scanPhrases(phrases, text, hits);
      meetAll();
      for (let i = 0; i < entities.length; i++) {
        atomsOfKind.get(entities[i]!.kind)?.forEach(mark);
      }
      callAll();
    },
    has: (atom) => stamps[atom] === now || hasCommon(atom),
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

const NOTHING: readonly Entity[] = [];
const LAST_STAMP = 0x7fffffff;
