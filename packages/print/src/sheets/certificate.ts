import { localise } from '@fraud-free/core';
import { headingOf } from '../content/heading.js';
import { FORMATS } from '../kinds.js';
import type { Scene, Sheet } from '../scene.js';
import { wordsOf } from '../words/words-of.js';

/** For taking part, with lines for name and date to be written by hand: prizes for results do no good. */
export function* certificates(scene: Scene, lang: string): Generator<Sheet> {
  const words = wordsOf(lang);
  const { title, name, text, thanks, date } = words.certificate;
  yield {
    kind: 'certificate',
    name: 'certificate',
    title,
    formats: FORMATS,
    data: {
      ...headingOf(scene, words, lang, { title }),
      head: title,
      name,
      text: text(localise(scene.campaign.title, lang)),
      thanks,
      date,
    },
  };
}
