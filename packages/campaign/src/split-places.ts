import type { Campaign, Place } from './campaign.js';
import type { MadeFile } from './made-file.js';

/** So many places a campaign's own file holds at most: a phone reads it at every visit. */
export const HEAD_PLACES = 500;

/**
 * A campaign as files: `campaign.json`, and where it has more places than one file should hold, `places/<id>.json` for each
 * place whose inside was left out; that one has its `file` in `campaign.json`. Cut between two levels, so that the widest
 * ones stay together.
 *
 * @example
 * splitPlaces(campaign).map(({ path }) => path); // => ['campaign.json', 'places/sunny-east.json', …]
 */
export function* splitPlaces(campaign: Campaign): Generator<MadeFile> {
  const kept = keptLevels(campaign);
  const top = new Map<string, Place>();
  const inside = new Map<string, Place[]>();
  // Parents come first, so that each place finds the one at whose file it belongs.
  const owner = new Map<string, string>();
  for (const place of campaign.places) {
    if (kept.has(place.level) && (place.parent === undefined || top.has(place.parent))) {
      top.set(place.id, place);
      continue;
    }
    const at = place.parent === undefined || top.has(place.parent) ? place.parent : owner.get(place.parent);
    if (at === undefined) {
      top.set(place.id, place);
      continue;
    }
    owner.set(place.id, at);
    const list = inside.get(at);
    if (list === undefined) inside.set(at, [place]);
    else list.push(place);
  }
  const places = [...top.values()].map((place) =>
    inside.has(place.id) ? { ...place, file: fileOf(place.id) } : place,
  );
  yield { path: 'campaign.json', content: `${JSON.stringify({ ...campaign, places })}\n` };
  for (const [id, below] of inside) {
    yield { path: fileOf(id), content: `${JSON.stringify({ format: campaign.format, id, places: below })}\n` };
  }
}

function fileOf(id: string): string {
  return `places/${id}.json`;
}

/** The widest levels that together have few enough places; the first that has any in any case. */
function keptLevels({ levels, places }: Campaign): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { level } of places) counts.set(level, (counts.get(level) ?? 0) + 1);
  const kept = new Set<string>();
  let sum = 0;
  for (const { id } of levels) {
    sum += counts.get(id) ?? 0;
    if (sum > HEAD_PLACES && sum > (counts.get(id) ?? 0)) break;
    kept.add(id);
  }
  return kept;
}
