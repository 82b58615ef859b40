import { placesIn } from '../publish.js';
import type { LocatedCampaign } from './located.js';

/** The places that there are; unknown where their tree has a fault of form. */
export function placeIds({ value, isSound }: LocatedCampaign): ReadonlySet<string> | undefined {
  return isSound('places') ? new Set([...placesIn(value.places)].map(({ place }) => place.id)) : undefined;
}
