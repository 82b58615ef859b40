import { localise } from '@fraud-free/core';
import { playDates } from '@fraud-free/quiz';
import { headingOf } from '../content/heading.js';
import { smallPrint } from '../content/small-print.js';
import { FORMATS } from '../kinds.js';
import type { Scene, Sheet } from '../scene.js';
import { wordsOf } from '../words/words-of.js';

/** For those without a phone: the days on which to answer again, from the campaign's beginning or today. */
export function* calendars(scene: Scene, lang: string): Generator<Sheet> {
  const words = wordsOf(lang);
  const { title, why, round, where } = words.calendar;
  const from = scene.on > scene.campaign.period.from ? scene.on : scene.campaign.period.from;
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'full', timeZone: 'UTC' });
  yield {
    kind: 'calendar',
    name: 'calendar',
    title,
    formats: FORMATS,
    data: {
      ...headingOf(scene, words, lang, { title }),
      head: title,
      why,
      days: playDates(Date.parse(from)).map((day, index) => ({ round: round(index + 1), day: format.format(day) })),
      where,
      whereName: localise(scene.campaign.issuer.name, lang),
      small: smallPrint(scene, words, lang),
    },
  };
}
