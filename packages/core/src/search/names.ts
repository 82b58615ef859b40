import { isHan } from '../text/characters.js';
import type { Sounds } from './sounds.js';

/** What scripts are called, by what a resident types of it. Shares from 0 to 1, by the place of the script. */
export interface Names {
  /** As much of a name as the query holds, or of the query as stands in a name. */
  readonly byName: (query: string) => Float64Array;
  /** The first letters of the sounds of a name: `sdfl` for 刷单返利. */
  readonly byInitials: (letters: string) => Float64Array;
}

/** @param names for each script, parted by `|`, normalised */
export function createNames(names: readonly string[], sounds: Sounds): Names {
  const all = names.flatMap((list, place) => list.split('|').map((name) => ({ name: strip(name), place })));
  const initials = all
    .filter(({ name }) => isHan(name.charCodeAt(0)))
    .flatMap(({ name, place }) => initialsOf(name, sounds).map((letters) => ({ letters, place })));
  return {
    byName(query) {
      const shares = new Float64Array(names.length);
      const asked = strip(query);
      if (asked.length < 2) return shares;
      for (const { name, place } of all) {
        if (name.length < 2) continue;
        const share = name.includes(asked) ? asked.length / name.length : asked.includes(name) ? held(name, asked) : 0;
        shares[place] = Math.max(shares[place]!, share);
      }
      return shares;
    },
    byInitials(typed) {
      const shares = new Float64Array(names.length);
      if (typed.length < 2 || typed.length > MOST_INITIALS) return shares;
      for (const { letters, place } of initials) {
        const at = letters.indexOf(typed);
        if (at < 0) continue;
        const share = typed.length / letters.length;
        shares[place] = Math.max(shares[place]!, at === 0 ? share : share * INSIDE);
      }
      return shares;
    },
  };
}

const MOST_INITIALS = 12;
/** Initials in the middle of a name are typed more seldom than those at its beginning. */
const INSIDE = 0.7;
/** All readings of a long name are too many. */
const MOST_READINGS = 8;

function strip(text: string): string {
  return text.replaceAll(' ', '');
}

/** A name in a longer query says much if it is long itself. */
function held(name: string, query: string): number {
  return Math.min(1, 0.5 + name.length / query.length / 2);
}

function initialsOf(name: string, sounds: Sounds): readonly string[] {
  let all = [''];
  for (const character of name) {
    const readings = isHan(character.charCodeAt(0)) ? sounds.of(character).map((sound) => sound[0]!) : [character];
    const next = all.flatMap((before) => [...new Set(readings)].map((letter) => before + letter));
    all = next.length > MOST_READINGS ? next.slice(0, MOST_READINGS) : next;
  }
  return all;
}
