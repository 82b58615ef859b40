import type { Disguise } from '../catalog/catalog.js';

/** How Chinese is spelt. */
export interface Sounds {
  /** Readings of a character, without tones; none if it is not known. */
  readonly of: (character: string) => readonly string[];
  /** Letters as syllables, as few as possible; undefined if they are none. */
  readonly spell: (letters: string) => readonly string[] | undefined;
}

/** Reads the sounds of a catalog; see `Disguise` for how they are written. */
export function createSounds({ sounds, characters }: Disguise): Sounds {
  const names = sounds.map((entry) => entry.split(' ', 1)[0]!);
  const syllables = new Set(names.filter((name, place) => place >= LETTERS));
  const readings = new Map<string, string[]>();
  let code = FIRST_HAN;
  for (let at = 0; at < characters.length; at++) {
    const unit = characters.charCodeAt(at);
    if (unit < FIRST_SOUND) code += unit - GAP;
    else {
      const character = String.fromCharCode(code);
      const name = names[unit - FIRST_SOUND]!;
      const list = readings.get(character);
      if (list) list.push(name);
      else readings.set(character, [name]);
    }
  }
  return { of: (character) => readings.get(character) ?? NONE, spell: (letters) => spell(letters, syllables) };
}

const NONE: readonly string[] = [];
const LETTERS = 26;
const FIRST_HAN = 0x4e00;
const FIRST_SOUND = 0x100;
const GAP = 0x21;
/** `zhuang` */
const LONGEST = 6;

function spell(letters: string, syllables: ReadonlySet<string>): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const before = best[start];
      const piece = letters.slice(start, end);
      if (before && syllables.has(piece) && before.length + 1 < (best[end]?.length ?? Infinity)) {
        best[end] = [...before, piece];
      }
    }
  }
  return best[letters.length];
}
