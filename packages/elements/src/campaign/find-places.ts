import type { Localised } from '@fraud-free/core';
import type { PlaceTree } from './place-tree.js';
import type { PlaceOfCampaign } from './read-campaign.js';

/** What a resident's words lead to. */
export interface FoundPlaces {
  /** The best first. */
  readonly places: readonly PlaceOfCampaign[];
  /** How many there are beyond these. */
  readonly more: number;
}

/**
 * Places by what a resident writes of them: `东里 1号楼`, with or without spaces, from any part of the way to them. A place
 * whose inside stands in a file of its own is found by the beginning of what was written, so that it can be opened.
 *
 * @param most so many are given
 * @example
 * findPlaces(tree, '东里1号', pick, 20).places[0].id; // => 'sunny-east-1-1'
 */
export function findPlaces(
  tree: PlaceTree,
  query: string,
  pick: (text: Localised) => string,
  most: number,
): FoundPlaces {
  const sought = plain(query);
  if (sought === '') return { places: [], more: 0 };
  const ways = new Map<string, string>();
  const wayTo = (place: PlaceOfCampaign): string => {
    let way = ways.get(place.id);
    if (way === undefined) {
      way = [...tree.around(place.id)]
        .reverse()
        .map(({ name }) => plain(pick(name)))
        .join('');
      ways.set(place.id, way);
    }
    return way;
  };
  const found = tree.places
    .flatMap((place) => {
      const rank = rankOf(sought, plain(pick(place.name)), wayTo(place), place.file !== undefined);
      return rank === undefined ? [] : [{ place, rank }];
    })
    .sort((a, b) => a.rank - b.rank);
  return { places: found.slice(0, most).map(({ place }) => place), more: Math.max(0, found.length - most) };
}

/** The lower, the better; undefined for no match. */
function rankOf(sought: string, name: string, way: string, opens: boolean): number | undefined {
  if (name === sought) return 0;
  if (name.startsWith(sought)) return 1;
  if (name.includes(sought)) return 2;
  if (way.includes(sought)) return 3;
  const read = inOrder(sought, way);
  if (read === sought.length) return 4;
  // What is inside is not known yet: two characters of its own name are enough to offer it.
  return opens && read >= 2 && [...name].slice(0, 2).join('') === sought.slice(0, 2) ? 5 : undefined;
}

/** How many UTF-16 units of one text come in their order in another. */
function inOrder(sought: string, text: string): number {
  let read = 0;
  for (let at = 0; at < text.length && read < sought.length; at++) if (text[at] === sought[read]) read++;
  return read;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '').slice(0, 200);
}
