import type { Place } from '@fraud-free/campaign';
import { localise } from '@fraud-free/core';
import { headingOf } from '../content/heading.js';
import { helpersOf, wayUp } from '../content/people.js';
import { pageOf, qrCode } from '../content/qr-code.js';
import { smallPrint } from '../content/small-print.js';
import type { Scene, Sheet } from '../scene.js';
import type { Words } from '../words/words.js';
import { wordsOf } from '../words/words-of.js';

/** More plates than this come as PDF alone: 20,000 pictures help nobody. */
export const MOST_PICTURES = 50;

/**
 * A plate for each place that holds no other: its people, those of the places around it, the code of its own page.
 * Plates come in files of at most {@link MOST_IN_FILE}, each named after the place that they lie in.
 */
export function* doorPlates(scene: Scene, lang: string): Generator<Sheet> {
  const words = wordsOf(lang);
  const plates = platesOf(scene);
  const formats = plates.length > MOST_PICTURES ? (['pdf'] as const) : (['pdf', 'png'] as const);
  const { qr: _, ...heading } = headingOf(scene, words, lang, { title: words.plate.title, scan: words.plate.scan });
  const small = smallPrint(scene, words, lang);
  for (const { name, of, places } of filesOf(scene, plates)) {
    yield {
      kind: 'door-plate',
      name,
      title: localise(of.name, lang),
      pages: places.map(({ id }) => id),
      formats,
      data: {
        ...heading,
        head: words.plate.head,
        nobody: words.plate.nobody,
        noTel: words.plate.noTel,
        never: words.plate.never,
        small,
        plates: places.map((place) => plateOf(scene, place, lang, words)),
      },
    };
  }
}

const MOST_IN_FILE = 200;

/** The places that get a plate, in the order of the campaign. */
export function platesOf(scene: Scene): Place[] {
  const { place, inside } = scene;
  const walk = (one: Place): Place[] => {
    const within = inside.get(one.id) ?? [];
    return within.length === 0 ? [one] : within.flatMap(walk);
  };
  return place ? walk(place) : (inside.get(undefined) ?? []).flatMap(walk);
}

/** By the widest place with few enough plates; where a place holds too many right inside it, they are numbered. */
function filesOf(scene: Scene, plates: readonly Place[]): { name: string; of: Place; places: Place[] }[] {
  const count = new Map<string, number>();
  for (const plate of plates) for (const { id } of wayUp(scene, plate)) count.set(id, (count.get(id) ?? 0) + 1);
  const files = new Map<Place, Place[]>();
  for (const plate of plates) {
    const way = wayUp(scene, plate);
    const small = way.filter(({ id }) => count.get(id)! <= MOST_IN_FILE);
    const around = scene.place && small.includes(scene.place) ? scene.place : small.at(-1)!;
    // A lone plate beside too many others goes with them.
    const of = around === plate && way[1] !== undefined && plates.length > 1 ? way[1] : around;
    files.set(of, [...(files.get(of) ?? []), plate]);
  }
  return [...files].flatMap(([of, places]) =>
    Array.from({ length: Math.ceil(places.length / MOST_IN_FILE) }, (_, part) => ({
      name: places.length > MOST_IN_FILE ? `${of.id}-${part + 1}` : of.id,
      of,
      places: places.slice(part * MOST_IN_FILE, (part + 1) * MOST_IN_FILE),
    })),
  );
}

function plateOf(scene: Scene, place: Place, lang: string, words: Words): Readonly<Record<string, unknown>> {
  const path = `contacts/?place=${place.id}`;
  const around = wayUp(scene, place).slice(1).reverse();
  return {
    name: localise(place.name, lang),
    way: around.map(({ name }) => localise(name, lang)).join(words.lang === 'zh' ? ' ' : ' · '),
    people: helpersOf(scene, place, lang),
    qr: qrCode(pageOf(scene.campaign.address, path)),
    page: pageOf(scene.campaign.address, path).replace(/^https?:\/\//, ''),
  };
}
