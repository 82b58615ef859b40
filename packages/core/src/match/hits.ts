import type { Lexicon } from '../catalog/catalog.js';
import { createPhrasePlaces, scanPhrases } from '../phrases/scan-phrases.js';
import type { Entity } from './entities.js';
import type { PatternTables } from './pattern-tables.js';
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
 * A word that is met marks its atoms; marks are counted on from text to text, so that nothing has to be emptied but the
 * words that were found. An atom that is a key then calls for its patterns; most are turned away by one look at
 * their *gate*, the unlikeliest of their other atoms. A text marks hundreds of atoms and no processor guesses which, so
 * none of this is decided by a branch: what is not wanted is written over by what comes next.
 *
 * The hits of one word are a chain, the last one first.
 */
export function createHits(
  { words, atoms, patterns }: Lexicon,
  { keys, phrases, members: table }: PatternTables,
): Hits {
  const { kinds } = table;
  const { from: firstEntry, entries } = table.atomsOfWord;
  const { from: firstCommon, entries: commons } = table.commonsOfAtom;
  const { from: firstCall, entries: called } = keys.patternsOfAtom;
  /** By unit: the number of the word that is left out and is this character, from 1 on; then by place in `commons`. */
  const commonUnits = new Uint16Array(0x10000);
  let commonCount = 0;
  const commonNumbers = Uint16Array.from(commons, (unit) => (commonUnits[unit] ||= ++commonCount));
  /** By call: its pattern, then its gate twice, and one more if it has words that are left out. */
  const calls = new Int32Array(called.length * 2);
  for (let key = 0; key < atoms.length; key++) {
    for (let call = firstCall[key]!; call < firstCall[key + 1]!; call++) {
      const other = keys.others.from[called[call]!]!;
      const gate = other < keys.others.from[called[call]! + 1]! ? keys.others.entries[other]! : key;
      calls[call * 2] = called[call]!;
      calls[call * 2 + 1] = gate * 2 + Number(firstCommon[gate]! < firstCommon[gate + 1]!);
    }
  }
  const atomsOfKind = new Map<string, number[]>();
  kinds.forEach((kind, atom) => {
    if (kind !== undefined) atomsOfKind.set(kind, [...(atomsOfKind.get(kind) ?? []), atom]);
  });

  // One place more than can be taken, for what is written and not wanted.
  const candidates = { list: new Int32Array(patterns.length + 1), count: 0 };
  const negated = { list: [] as number[], count: 0 };
  const keysMet = new Int32Array(atoms.length + 1);
  let keyCount = 0;
  const isCommonMet = new Uint8Array(commonCount + 1);
  /** By word: its last hit, from 1 on, on top of those of all texts before; then where its atoms begin. */
  const ofWord = new Int32Array((words.length + 1) * 2);
  for (let word = 0; word <= words.length; word++) ofWord[word * 2 + 1] = firstEntry[word]!;
  /** By atom: its last mark, on top of those of all texts before. By mark: its word, and the one before of its atom. */
  const lastMarks = new Int32Array(atoms.length);
  const markWords = new Int32Array(entries.length + atoms.length + 1);
  const marksBefore = new Int32Array(markWords.length);
  const placeStamps = new Int32Array(atoms.length);
  const firstPlace = new Int32Array(atoms.length);
  const lastPlace = new Int32Array(atoms.length);
  const places = createPlaces();
  const hits = createPhrasePlaces();
  /** By hit: the one before of the same word, or less than 1. */
  let before: Int32Array = new Int32Array(hits.phrases.length);
  /** Marks of texts before, and hits. */
  let base = 0;
  let marks = 0;
  let hitBase = 0;
  let text = '';
  let isCommonRead = false;
  let entities: readonly Entity[] = NOTHING;

  /** The atom of a kind of entity is marked, and nothing more is said of it. */
  const mark = (atom: number): void => {
    if (lastMarks[atom]! > base) return;
    keysMet[keyCount++] = atom;
    lastMarks[atom] = base + ++marks;
  };

  const wordCount = words.length;
  const meetAll = (): void => {
    const { phrases: found, ends, count } = hits;
    if (before.length <= found.length) before = new Int32Array(found.length + 1);
    const [start, startOfHits] = [base, hitBase];
    let mark = 0;
    let keyed = 0;
    for (let hit = 0; hit < count; hit++) {
      const word = found[hit]!;
      if (word >= wordCount) {
        negated.list[negated.count++] = ends[hit]!;
        continue;
      }
      const last = ofWord[word * 2]! - startOfHits;
      before[hit + 1] = last;
      ofWord[word * 2] = startOfHits + hit + 1;
      if (last <= 0) {
        const end = ofWord[word * 2 + 3]!;
        for (let i = ofWord[word * 2 + 1]!; i < end; i++) {
          const entry = entries[i]!;
          const atom = entry >> 1;
          const last = lastMarks[atom]! - start;
          keysMet[keyed] = atom;
          keyed += entry & isUnmarked(last);
          markWords[++mark] = word;
          marksBefore[mark] = last;
          lastMarks[atom] = start + mark;
        }
      }
    }
    keyCount = keyed;
    marks = mark;
  };

  const callAll = (): void => {
    const { list } = candidates;
    let count = 0;
    for (let i = 0; i < keyCount; i++) {
      const atom = keysMet[i]!;
      const end = firstCall[atom + 1]! * 2;
      for (let call = firstCall[atom]! * 2; call < end; call += 2) {
        const gate = calls[call + 1]!;
        list[count] = calls[call]!;
        const isMissing = isUnmarked(lastMarks[gate >> 1]! - base);
        count += 1 - isMissing;
        if ((gate & isMissing) !== 0 && hasCommon(gate >> 1)) count++;
      }
    }
    candidates.count = count;
  };

  const readCommon = (): void => {
    isCommonRead = true;
    isCommonMet.fill(0);
    for (let at = 0; at < text.length; at++) isCommonMet[commonUnits[text.charCodeAt(at)]!] = 1;
  };

  const hasCommon = (atom: number): boolean => {
    const end = firstCommon[atom + 1]!;
    for (let i = firstCommon[atom]!; i < end; i++) {
      if (!isCommonRead) readCommon();
      if (isCommonMet[commonNumbers[i]!] === 1) return true;
    }
    return false;
  };

  const collect = (atom: number): void => {
    const kind = kinds[atom];
    if (kind !== undefined) {
      for (const entity of entities) if (entity.kind === kind) addPlace(places, entity.start, entity.end);
      return;
    }
    for (let mark = lastMarks[atom]! - base; mark > 0; mark = marksBefore[mark]!) {
      const last = ofWord[markWords[mark]! * 2]! - hitBase;
      for (let hit = last; hit > 0; hit = before[hit]!) addPlace(places, hits.starts[hit - 1]!, hits.ends[hit - 1]!);
    }
    if (!hasCommon(atom)) return;
    for (let i = firstCommon[atom]!; i < firstCommon[atom + 1]!; i++) {
      if (isCommonMet[commonNumbers[i]!] === 0) continue;
      const word = String.fromCharCode(commons[i]!);
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) addPlace(places, at, at + 1);
    }
  };

  return {
    candidates,
    negations: negated,
    read(next, itsEntities) {
      base += marks + 1;
      hitBase += hits.count;
      if (base > LAST_BASE || hitBase > LAST_BASE) {
        lastMarks.fill(0);
        placeStamps.fill(0);
        for (let word = 0; word < wordCount; word++) ofWord[word * 2] = 0;
        base = hitBase = 0;
      }
      places.count = negated.count = 0;
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
    has: (atom) => lastMarks[atom]! > base || hasCommon(atom),
    locate(atom) {
      if (placeStamps[atom]! > base) return;
      placeStamps[atom] = base + 1;
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

/** No text has so many marks that more of them would not be a whole number of 31 bits. */
const LAST_BASE = 1 << 30;

/** 1 if a number is 0 or less, 0 if it is more, without a branch. */
function isUnmarked(mark: number): number {
  return ((mark - 1) >> 31) & 1;
}
