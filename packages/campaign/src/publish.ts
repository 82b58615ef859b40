import type { QuizFile } from '@fraud-free/quiz';
import type { Alert, Campaign, Place, QuizOfCampaign, Role } from './campaign.js';
import { USUAL_LANGUAGES } from './languages.js';
import { ORGANISATIONS, USUAL_LEVELS } from './organisations.js';
import type { AlertSource, CampaignSource, PlaceSource, ProgressSource } from './source.js';

/** What stands in other files of a campaign. */
interface Beside {
  readonly quizzes?: readonly QuizFile[];
  readonly progress?: readonly ProgressSource[];
}

/** What was left unsaid filled in, and the tree of places as a list. */
export function toCampaign(source: CampaignSource, { quizzes = [], progress = [] }: Beside = {}): Campaign {
  const { format, id, title, period, address, issuer, goals, focus } = source;
  const languages = source.languages ?? USUAL_LANGUAGES;
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
    progress: progress.flatMap((file) => file.progress).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    quizzes: quizzesOf(source, quizzes),
    ...(source.results && { results: source.results }),
    consent: source.consent ?? {},
  };
}

/** Those of `campaign.yaml`, and then those of files that it does not name. */
export function quizzesOf(
  { id: campaign, quizzes = [] }: CampaignSource,
  written: readonly QuizFile[] = [],
): QuizOfCampaign[] {
  const unnamed = written.filter(({ id }) => !quizzes.some((quiz) => quiz.id === id));
  return [...quizzes, ...unnamed.map(({ id, title }) => ({ id, title }))].map(
    ({ id, title, length = 10, seed = `${campaign}/${id}`, categories = [] }: NonNullable<typeof quizzes>[number]) => {
      const file = written.find((one) => one.id === id);
      return {
        id,
        title,
        length: file?.items.length ?? length,
        seed,
        categories,
        file: `quizzes/${id}.json`,
      };
    },
  );
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
