import type { Catalog } from '../catalog/catalog.js';
import { isHan } from '../text/characters.js';

/** Words by how they sound, and what may be written for each sound. */
export interface SoundTrie {
  /** Letters and sounds that something written may stand for; at most {@link LONGEST} units long. */
  readonly soundsOf: (piece: string) => readonly number[] | undefined;
  /** From a state (0 at first) along a sound. */
  readonly step: (state: number, sound: number) => number | undefined;
  /** Words that end at a state: how they are properly written, and what they mean. */
  readonly wordsAt: (state: number) => readonly Meant[];
  /** Whether a piece is properly read so, and doesn't only look like a character that is. */
  readonly isProper: (piece: string, sound: number) => boolean;
  /** Whether a longer piece, or any that is no Chinese character, begins with the unit. */
  readonly isHead: (unit: string) => boolean;
  /** Whether the two units may be the sounds of neighbours in some word. */
  readonly isHeard: (first: number, second: number) => boolean;
}

/** What a catalog says of words. */
export type Spoken = Pick<Catalog, 'lexicon' | 'languages' | 'disguise'>;

export interface Meant {
  readonly written: string;
  readonly read: string;
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
/** Longer Chinese words are made of shorter ones, and each character with two readings doubles their entries. */
const MOST_CHARACTERS = 6;
/** A shorter Latin word is too easily met by chance. */
const SHORTEST = 3;

export function createSoundTrie({ lexicon, languages, disguise }: Spoken): SoundTrie {
  const pieces = new Map<string, number[]>();
  const proper = new Map<string, number[]>();
  disguise.sounds.forEach((entry, sound) => {
    const written = entry.split(' ');
    if (sound < LETTERS) file(proper, written[0]!, sound);
    for (const piece of written) file(pieces, piece, sound);
  });
  let code = FIRST_HAN;
  for (let i = 0; i < disguise.characters.length; i++) {
    const unit = disguise.characters.charCodeAt(i);
    if (unit < FIRST_SOUND) code += unit - GAP;
    else {
      const character = String.fromCharCode(code);
      file(proper, character, unit - FIRST_SOUND);
      file(pieces, character, unit - FIRST_SOUND);
    }
  }

  const heads = new Set(
    [...pieces.keys()].filter((piece) => piece.length > 1 || !isHan(piece.charCodeAt(0))).map((piece) => piece[0]!),
  );
  const byUnit: (readonly number[] | undefined)[] = [];
  for (const [piece, sounds] of pieces) if (piece.length === 1) byUnit[piece.charCodeAt(0)] = sounds;

  const edges = new Map<number, number>();
  const words: Meant[][] = [];
  const heard = new Uint8Array(SOUNDS * SOUNDS);
  let states = 0;
  const add = (meant: Meant, at = 0, state = 0, last = -1): void => {
    if (at === meant.written.length) {
      (words[state] ??= []).push(meant);
      return;
    }
    for (const sound of proper.get(meant.written[at]!) ?? []) {
      if (last >= 0) heard[last * SOUNDS + sound] = 1;
      const edge = state * SOUNDS + sound;
      let next = edges.get(edge);
      if (next === undefined) edges.set(edge, (next = ++states));
      add(meant, at + 1, next, sound);
      if (sound < LETTERS) break;
    }
  };

  for (const [written, read] of Object.entries(disguise.aliases)) add({ written, read });
  const latin = new Set<string>();
  for (const word of [...lexicon.words, ...languages.flatMap(({ negations = [] }) => negations)]) {
    const bare = word.replace('*', '');
    if (!isHan(bare.charCodeAt(0)) && !isHan(bare.charCodeAt(1))) for (const part of bare.split(' ')) latin.add(part);
    else if (bare.length > 1 && bare.length <= MOST_CHARACTERS) add({ written: bare, read: bare });
  }
  for (const word of latin) if (word.length >= SHORTEST) add({ written: word, read: word });

  return {
    soundsOf: (piece) => pieces.get(piece),
    step: (state, sound) => edges.get(state * SOUNDS + sound),
    wordsAt: (state) => words[state] ?? [],
    isProper: (piece, sound) => proper.get(piece)?.includes(sound) ?? false,
    isHead: (unit) => heads.has(unit),
    isHeard: (first, second) =>
      byUnit[first]?.some((one) => byUnit[second]?.some((other) => heard[one * SOUNDS + other] === 1) ?? false) ??
      false,
  };
}

function file(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
