import type { Catalog } from '../catalog/catalog.js';
import { isHan, isWordUnit } from '../text/characters.js';
import { createNumberMap } from './number-map.js';
import { createPairSet, type PairSet } from './pair-set.js';
import { LETTERS, PROPER, SOUND, SOUNDS, type Pieces } from './pieces.js';

/** Words by how they sound: a trie along their sounds. */
export interface SpokenWords {
  /** From a state (0 at first) along a sound, behind the sound before (-1 at first); 0 if no word goes on so. */
  readonly step: (state: number, before: number, sound: number) => number;
  /** Words that end at a state: how they are properly written, and what they mean. */
  readonly wordsAt: (state: number) => readonly Meant[] | undefined;
  /** Pairs of sounds that are neighbours in some word. */
  readonly heard: SoundPairs;
  /** Pairs of units or sounds that words begin with; see {@link beginning}. */
  readonly begun: PairSet;
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

/** Longer Chinese words are made of shorter ones, and each character with two readings doubles their entries. */
const MOST_CHARACTERS = 6;
/** A shorter Latin word is too easily met by chance. */
const SHORTEST = 3;

export function speakWords(
  { lexicon, languages, disguise }: Spoken,
  { nodeOf, firstSound, sounds }: Pieces,
): SpokenWords {
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
  return {
    heard,
    begun,
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
  };
}

/** The second of a pair that begins a word of two, or a longer one. */
export function beginning(second: number, more: boolean): number {
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
