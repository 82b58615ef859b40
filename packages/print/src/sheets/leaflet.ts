import { localise, proceduresOf } from '@fraud-free/core';
import { promotedOf } from '../content/contacts.js';
import { focusOf } from '../content/focus.js';
import { headingOf } from '../content/heading.js';
import { helpersOf } from '../content/people.js';
import { rememberOf } from '../content/remember.js';
import { smallPrint } from '../content/small-print.js';
import { warningOf, type Warning } from '../content/warning.js';
import { FORMATS } from '../kinds.js';
import type { Scene, Sheet } from '../scene.js';
import { wordsOf } from '../words/words-of.js';

/** Two sides to be folded once: cover and whom to ask outside; what is going round and what to do inside. */
export function* leaflets(scene: Scene, lang: string): Generator<Sheet> {
  const words = wordsOf(lang);
  const { campaign, catalog, engine, place } = scene;
  const focus = focusOf(scene).slice(0, MOST_SCRIPTS);
  const [procedure] = proceduresOf(catalog, campaign.region);
  const advice = UNSURE.flatMap((id) => catalog.advice.find((one) => one.id === id) ?? []);
  const { cover, coverSmall, three, unsure, alreadyPaid, ready, people, apps } = words.leaflet;
  const sources = [...focus.flatMap((script) => script.sources), ...(procedure?.sources ?? [])];
  yield {
    kind: 'leaflet',
    name: place?.id ?? 'leaflet',
    title: words.leaflet.title,
    formats: FORMATS,
    data: {
      ...headingOf(scene, words, lang, { title: words.leaflet.title }),
      cover,
      coverSmall,
      three: three.map(([head, text]) => ({ head, text })),
      focusHead: words.leaflet.focus,
      focus: focus.map((script) => ({
        title: localise(script.title, lang),
        ...wordsIn(warningOf(engine, script, lang)),
        remember: rememberOf(catalog, script, lang),
      })),
      unsureHead: unsure,
      unsure: advice.map(({ text }) => localise(text, lang)),
      paidHead: alreadyPaid,
      paid: (procedure?.steps ?? []).map(({ text }) => localise(text, lang)),
      readyHead: ready,
      ready: (procedure?.ready ?? []).map((text) => localise(text, lang)),
      peopleHead: people,
      people: place ? helpersOf(scene, place, lang).slice(0, MOST_PEOPLE) : [],
      promoted: promotedOf(scene, lang),
      appsHead: apps,
      apps: campaign.promote.apps.map(({ name, from }) => ({ name: localise(name, lang), from: localise(from, lang) })),
      small: smallPrint(scene, words, lang, sources),
    },
  };
}

function wordsIn({ words, signs }: Warning): { words: readonly string[] } {
  return { words: (words ?? signs ?? []).slice(0, MOST_WORDS) };
}

const MOST_SCRIPTS = 4;
const MOST_WORDS = 3;
const MOST_PEOPLE = 5;
const UNSURE = ['stop-and-hang-up', 'dial-official-number', 'ask-family', 'call-96110'];
