import type { PlaceOfCampaign } from './read-campaign.js';

/** The places of a campaign that are known so far, by their ids and by what is inside of what. */
export interface PlaceTree {
  readonly places: readonly PlaceOfCampaign[];
  get(id: string): PlaceOfCampaign | undefined;
  /** The place itself, then the one around it, and so on to the top. */
  around(id: string): readonly PlaceOfCampaign[];
  /** Those right inside; of no place those at the top. */
  inside(id: string | undefined): readonly PlaceOfCampaign[];
}

/** A list of places in any order as a tree; of two with one id the first counts. */
export function placeTree(places: readonly PlaceOfCampaign[]): PlaceTree {
  const byId = new Map<string, PlaceOfCampaign>();
  for (const place of places) if (!byId.has(place.id)) byId.set(place.id, place);
  const inside = new Map<string | undefined, PlaceOfCampaign[]>();
  for (const place of byId.values()) {
    const parent = place.parent !== undefined && byId.has(place.parent) ? place.parent : undefined;
    const list = inside.get(parent);
    if (list) list.push(place);
    else inside.set(parent, [place]);
  }
  return {
    places: [...byId.values()],
    get: (id) => byId.get(id),
    around(id) {
      const chain: PlaceOfCampaign[] = [];
      // A file that goes round in a circle ends where it began.
      for (let at = byId.get(id); at && !chain.includes(at); at = byId.get(at.parent ?? '')) chain.push(at);
      return chain;
    },
    inside: (id) => inside.get(id) ?? [],
  };
}
