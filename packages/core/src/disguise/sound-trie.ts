import type { Catalog } from '../catalog/catalog.js';
import { isHan, isWordUnit } from '../text/characters.js';
import { createNumberMap } from './number-map.js';
import { createPairSet } from './pair-set.js';

/**
 * Words by how they sound, and what may be written for each sound: two tries in flat tables.
 *
 * What is written is read unit by unit: `z`, `zh`, `zhu` … are nodes, and a node has the sounds that the piece so far
 * may stand for. The sounds then lead along the words.
 */
export interface SoundTrie {
  /** By unit: the node of a piece that begins with it, 0 if none does. */
  readonly nodeOf: Uint16Array;
  /** From a node along the next unit; 0 if no piece goes on so. */
  readonly longer: (node: number, unit: number) => number;
  /** By node: it has `sounds[firstSound[node]]` up to `sounds[firstSound[node + 1]]`. */
  readonly firstSound: Int32Array;
  readonly sounds: Uint16Array;
  readonly hasSounds: (node: number) => boolean;
  /** From a state (0 at first) along a sound, behind the sound before (-1 at first); 0 if no word goes on so. */
  readonly step: (state: number, before: number, sound: number) => number;
  /** Words that end at a state: how they are properly written, and what they mean. */
  readonly wordsAt: (state: number) => readonly Meant[] | undefined;
  /** Whether a unit is properly read so, and doesn't only look like a character that is. */
  readonly isProper: (unit: number, sound: number) => boolean;
  /** Whether a longer piece, or any that is no Chinese character, begins with the unit. */
  readonly isHead: (unit: number) => boolean;
  /** Whether the unit may stand for a Latin letter: 〇 for `o`. */
  readonly isLetter: (unit: number) => boolean;
  /** Whether the two units may be the sounds of neighbours in some word. */
  readonly isHeard: (first: number, second: number) => boolean;
  /**
   * Whether a word could begin with two Chinese characters, or one that has more. An odd one may be any of its sounds,
   * any other is itself. Wrong now and then, but for `true` only.
   */
  readonly isBegun: (
    first: number,
    isFirstOdd: boolean,
    second: number,
    isSecondOdd: boolean,
    more: boolean,
  ) => boolean;
}

/** What a catalog says of words. */
export type Spoken = Pick<Catalog, 'lexicon' | 'languages' | 'disguise'>;

export interface Meant {
  readonly written: string;
  readonly read: string;
  /** Written in Latin letters. */
  readonly isLatin: boolean;
  /** In how many patterns it stands: of two words that sound alike, the likelier one is in more. */
  readonly uses: number;
}

/** Longest piece, in UTF-16 units: `zhuang`. */
export const LONGEST = 6;
export const LETTERS = 26;
/** How `characters` are written; see `Disguise`. */
const FIRST_HAN = 0x4e00;
const FIRST_SOUND = 0x100;
const GAP = 0x21;
/** More sounds than there are. */
const SOUNDS = 512;
/** On a sound of a piece that is properly read so. */
export const PROPER: number = SOUNDS;
export const SOUND: number = SOUNDS - 1;
/** Longer Chinese words are made of shorter ones, and each character with two readings doubles their entries. */
const MOST_CHARACTERS = 6;
/** A shorter Latin word is too easily met by chance. */
const SHORTEST = 3;

export function createSoundTrie({ lexicon, languages, disguise }: Spoken): SoundTrie {
  const nodeOf = new Uint16Array(0x10000);
  const heads = new Uint8Array(0x10000);
  const edges = createNumberMap();
  const lists: number[][] = [[]];
  const file = (piece: string, sound: number): void => {
    if (piece.length > LONGEST) return;
    let node = (nodeOf[piece.charCodeAt(0)] ||= lists.push([]) - 1);
    for (let at = 1; at < piece.length; at++) {
      const edge = (node << 16) | piece.charCodeAt(at);
      let next = edges.get(edge);
      if (next === 0) edges.set(edge, (next = lists.push([]) - 1));
      node = next;
    }
    lists[node]!.push(sound);
    if (piece.length > 1 || !isHan(piece.charCodeAt(0))) heads[piece.charCodeAt(0)] = 1;
  };
  disguise.sounds.forEach((entry, sound) =>
    entry.split(' ').forEach((piece, place) => file(piece, place === 0 && sound < LETTERS ? sound | PROPER : sound)),
  );
  let code = FIRST_HAN;
  for (let i = 0; i < disguise.characters.length; i++) {
    const unit = disguise.characters.charCodeAt(i);
    if (unit < FIRST_SOUND) code += unit - GAP;
    else file(String.fromCharCode(code), (unit - FIRST_SOUND) | PROPER);
  }
  const firstSound = new Int32Array(lists.length + 1);
  lists.forEach((list, node) => (firstSound[node + 1] = firstSound[node]! + list.length));
  const sounds = Uint16Array.from(lists.flat());

  const steps = createNumberMap(1 << 17);
  /** Words by number: how they are written, what they mean, in how many patterns; and by state, which end there. */
  const written: string[] = [];
  const read: string[] = [];
  const usedIn: number[] = [];
  const before: number[] = [];
  const lastWord = [0];
  /** By state, made when it is reached. */
  const meant = new Map<number, Meant[]>();
  const heard = createSoundPairs();
  const begun = createPairSet('');
  const begin = (written: string, first: number, second: number): void => {
    const [more, firstUnit, secondUnit] = [written.length > 2, written.charCodeAt(0), written.charCodeAt(1)];
    begun.add(first, beginning(second, more));
    begun.add(firstUnit, beginning(second, more));
    begun.add(first, beginning(secondUnit, more));
    if (more) begun.add(firstUnit, beginning(secondUnit, more));
  };
  const addWord = (word: string, uses: number, itsRead = word): void => add(word, 0, 0, -1, uses, itsRead);
  const add = (word: string, at: number, state: number, last: number, uses: number, itsRead: string): void => {
    if (at === word.length) {
      written.push(word);
      read.push(itsRead);
      usedIn.push(uses);
      before.push(lastWord[state]!);
      lastWord[state] = written.length;
      return;
    }
    const node = nodeOf[word.charCodeAt(at)]!;
    for (let i = firstSound[node]!; i < firstSound[node + 1]!; i++) {
      if ((sounds[i]! & PROPER) === 0) continue;
      const sound = sounds[i]! & SOUND;
      if (at > 0) heard.add(last, sound);
      if (at === 1) begin(word, last, sound);
      const step = state * SOUNDS + sound;
      let next = steps.get(step);
      if (next === 0) steps.set(step, (next = lastWord.push(0) - 1));
      add(word, at + 1, next, sound, uses, itsRead);
      if (sound < LETTERS) break;
    }
  };

  for (const [word, itsRead] of Object.entries(disguise.aliases)) addWord(word, 0, itsRead);
  const uses = usesOf(lexicon);
  const latin = new Set<string>();
  for (const [index, word] of [...lexicon.words, ...languages.flatMap(({ negations = [] }) => negations)].entries()) {
    const bare = word.endsWith('*') ? word.slice(0, -1) : word;
    if (!isHan(bare.charCodeAt(0)) && !isHan(bare.charCodeAt(1))) for (const part of bare.split(' ')) latin.add(part);
    else if (bare.length > 1 && bare.length <= MOST_CHARACTERS) addWord(bare, uses[index] ?? 1);
  }
  for (const word of latin) if (word.length >= SHORTEST) addWord(word, 1);

  const firstStates = Int32Array.from({ length: SOUNDS }, (_, sound) => steps.get(sound));
  const hasSounds = (node: number): boolean => firstSound[node + 1]! > firstSound[node]!;
  const isHeard = (first: number, second: number): boolean => {
    const [one, other] = [nodeOf[first]!, nodeOf[second]!];
    for (let i = firstSound[one]!; i < firstSound[one + 1]!; i++) {
      for (let j = firstSound[other]!; j < firstSound[other + 1]!; j++) {
        if (heard.has(sounds[i]! & SOUND, sounds[j]! & SOUND)) return true;
      }
    }
    return false;
  };
  return {
    nodeOf,
    longer: (node, unit) => edges.get((node << 16) | unit),
    firstSound,
    sounds,
    hasSounds,
    step(state, before, sound) {
      if (before < 0) return firstStates[sound]!;
      return heard.has(before, sound) ? steps.get(state * SOUNDS + sound) : 0;
    },
    wordsAt(state) {
      if (lastWord[state] === 0) return undefined;
      let its = meant.get(state);
      if (its === undefined) {
        its = [];
        for (let word = lastWord[state]!; word > 0; word = before[word - 1]!) {
          const text = written[word - 1]!;
          const isLatin = isWordUnit(text.charCodeAt(0)) && isWordUnit(text.charCodeAt(1));
          its.unshift({ written: text, read: read[word - 1]!, uses: usedIn[word - 1]!, isLatin });
        }
        meant.set(state, its);
      }
      return its;
    },
    isProper(unit, sound) {
      const node = nodeOf[unit]!;
      for (let i = firstSound[node]!; i < firstSound[node + 1]!; i++) if (sounds[i] === (sound | PROPER)) return true;
      return false;
    },
    isHead: (unit) => heads[unit] === 1,
    isLetter: (unit) => hasSounds(nodeOf[unit]!) && (sounds[firstSound[nodeOf[unit]!]!]! & SOUND) < LETTERS,
    isHeard,
    isBegun(first, isFirstOdd, second, isSecondOdd, more) {
      const isBegunBy = (one: number): boolean => {
        if (!isSecondOdd && begun.has(one, beginning(second, more))) return true;
        const node = nodeOf[second]!;
        for (let i = firstSound[node]!; i < firstSound[node + 1]!; i++) {
          const sound = sounds[i]! & SOUND;
          if ((isSecondOdd || sound < LETTERS) && begun.has(one, beginning(sound, more))) return true;
        }
        return false;
      };
      if (!isFirstOdd && isBegunBy(first)) return true;
      const node = nodeOf[first]!;
      for (let i = firstSound[node]!; i < firstSound[node + 1]!; i++) {
        const sound = sounds[i]! & SOUND;
        if ((isFirstOdd || sound < LETTERS) && isBegunBy(sound)) return true;
      }
      return false;
    },
  };
}

/** The second of a pair that begins a word of two, or a longer one. */
function beginning(second: number, more: boolean): number {
  return more ? second + 0x10000 : second;
}

/** By word, in how many patterns it stands. */
function usesOf({ words, atoms, patterns }: Spoken['lexicon']): Uint32Array {
  const ofAtom = new Uint32Array(atoms.length);
  for (const pattern of patterns) for (let i = 0; i < pattern.length; i += 2) ofAtom[pattern[i]!]!++;
  const uses = new Uint32Array(words.length);
  atoms.forEach((atom, index) => {
    if (typeof atom !== 'string') for (const word of atom) uses[word]! += ofAtom[index]!;
  });
  return uses;
}

/** A bit for each pair of sounds. */
interface SoundPairs {
  readonly add: (first: number, second: number) => void;
  readonly has: (first: number, second: number) => boolean;
}

function createSoundPairs(): SoundPairs {
  const bits = new Int32Array((SOUNDS * SOUNDS) / 32);
  return {
    add: (first, second) => {
      bits[(first * SOUNDS + second) >> 5]! |= 1 << (second & 31);
    },
    has: (first, second) => ((bits[(first * SOUNDS + second) >> 5]! >> (second & 31)) & 1) === 1,
  };
}
