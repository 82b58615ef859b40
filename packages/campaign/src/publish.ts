import type { Alert, Campaign, Place, Role } from './campaign.js';
import { ORGANISATIONS, USUAL_LEVELS } from './organisations.js';
import type { AlertSource, CampaignSource, PlaceSource } from './source.js';

/** What was left unsaid filled in, and the tree of places as a list. */
export function toCampaign(source: CampaignSource): Campaign {
  const { format, id, title, period, address, issuer, goals, focus } = source;
  const languages = source.languages ?? ['zh-CN', 'en'];
  return {
    format,
    id,
    title,
    period,
    address,
    region: source.region ?? 'CN',
    languages,
    issuer,
    levels: levelsOf(source),
    roles: rolesOf(source),
    places: [...placesIn(source.places)].map(({ place, parent }) => ({
      id: place.id,
      level: place.level,
      ...(parent !== undefined && { parent: parent.id }),
      name: nameOf(place, languages),
      people: place.people ?? [],
    })),
    goals,
    focus,
    promote: { contacts: source.promote?.contacts ?? [], apps: source.promote?.apps ?? [] },
    progress: [],
    quizzes: (source.quizzes ?? []).map(({ length = 10, seed, categories = [], ...quiz }) => ({
      ...quiz,
      length,
      seed: seed ?? `${id}/${quiz.id}`,
      categories,
    })),
    consent: source.consent ?? {},
  };
}

export function toAlert({ format: _format, replaces = [], places = [], ...alert }: AlertSource): Alert {
  return { ...alert, replaces, places };
}

export function levelsOf({ levels }: CampaignSource): Campaign['levels'] {
  return levels ?? USUAL_LEVELS;
}

/** Those of the organisation; one of the campaign's own with the same id takes its place. */
export function rolesOf({ organised, roles: own = [] }: CampaignSource): readonly Role[] {
  const usual = organised === undefined ? [] : ORGANISATIONS[organised]!.roles;
  return [...usual.filter(({ id }) => !own.some((role) => role.id === id)), ...own];
}

/** Every place with the one around it and the way to it in the file, parents first. */
export function* placesIn(
  places: readonly PlaceSource[],
  parent?: PlaceSource,
  path: readonly (string | number)[] = ['places'],
): Generator<{ place: PlaceSource; parent: PlaceSource | undefined; path: readonly (string | number)[] }> {
  for (const [index, place] of places.entries()) {
    const own = [...path, index];
    yield { place, parent, path: own };
    yield* placesIn(place.places ?? [], place, [...own, 'places']);
  }
}

function nameOf({ name }: PlaceSource, languages: readonly string[]): Place['name'] {
  return typeof name === 'string' ? Object.fromEntries(languages.map((lang) => [lang, name])) : name;
}
