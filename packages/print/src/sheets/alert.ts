import type { Alert } from '@fraud-free/campaign';
import { localise } from '@fraud-free/core';
import { isLive } from '../content/focus.js';
import { headingOf } from '../content/heading.js';
import { pieces } from '../content/pieces.js';
import { smallPrint } from '../content/small-print.js';
import { FORMATS } from '../kinds.js';
import type { Scene, Sheet } from '../scene.js';
import type { Words } from '../words/words.js';
import { wordsOf } from '../words/words-of.js';

/** A notice for each alert in force. */
export function* alertNotices(scene: Scene, lang: string): Generator<Sheet> {
  for (const alert of scene.alerts) {
    yield {
      kind: 'alert',
      name: alert.id,
      title: localise(alert.title, lang),
      formats: FORMATS,
      data: alertData(scene, alert, lang),
    };
  }
}

/** What notices and long pictures say of an alert. */
export function alertData(scene: Scene, alert: Alert, lang: string): Readonly<Record<string, unknown>> {
  const words = wordsOf(lang);
  const script = scene.catalog.scripts.find((one) => one.id === alert.script && isLive(one));
  const head = localise(alert.title, lang);
  const advice = (script?.advice ?? []).flatMap((id) => scene.catalog.advice.find((one) => one.id === id) ?? []);
  return {
    ...headingOf(scene, words, lang, { title: head, path: 'alerts/', scan: words.alert.newest }),
    head: pieces(head, lang),
    kicker: alert.kind === 'update' ? `${words.alert.title} · ${words.alert.updated}` : words.alert.title,
    area: areaOf(scene, alert, lang, words),
    text: localise(alert.text, lang),
    adviceHead: words.alert.advice,
    advice: advice.slice(0, MOST_ADVICE).map(({ text }) => localise(text, lang)),
    days: words.alert.days(alert.published.slice(0, 10), alert.expires.slice(0, 10)),
    small: smallPrint(scene, words, lang, [...(script?.sources ?? []), ...advice.flatMap(({ sources }) => sources)]),
  };
}

const MOST_ADVICE = 3;

/** Where it holds, in words. */
export function areaOf({ places }: Scene, alert: Alert, lang: string, words: Words): string {
  const names = alert.places.flatMap((id) => places.get(id) ?? []).map(({ name }) => localise(name, lang));
  return names.length === 0 ? words.alert.everywhere : names.join(words.comma);
}
