import { localise, type Script } from '@fraud-free/core';
import { focusOf } from '../content/focus.js';
import { headingOf } from '../content/heading.js';
import { pieces } from '../content/pieces.js';
import { rememberOf } from '../content/remember.js';
import { smallPrint } from '../content/small-print.js';
import { warningOf } from '../content/warning.js';
import { FORMATS } from '../kinds.js';
import type { Scene, Sheet } from '../scene.js';
import { wordsOf } from '../words/words-of.js';

/** A poster for each script in focus: what they say, the words to stop at, the sentence to remember, whom to call. */
export function* posters(scene: Scene, lang: string): Generator<Sheet> {
  for (const script of focusOf(scene)) {
    yield {
      kind: 'poster',
      name: script.id,
      title: localise(script.title, lang),
      formats: FORMATS,
      data: warningData(scene, script, lang),
    };
  }
}

/** What posters and long pictures say of a script. */
export function warningData(scene: Scene, script: Script, lang: string): Readonly<Record<string, unknown>> {
  const words = wordsOf(lang);
  const warning = warningOf(scene.engine, script, lang);
  const head = localise(script.title, lang);
  return {
    ...headingOf(scene, words, lang, { title: head }),
    ...warning,
    head: pieces(head, lang),
    kicker: words.poster.kicker,
    says: warning.message ? words.poster.says : words.poster.steps,
    words: warning.words ?? warning.signs ?? [],
    wordsHead: warning.words ? words.poster.words : words.poster.signs,
    rememberHead: words.poster.remember,
    remember: pieces(rememberOf(scene.catalog, script, lang), lang),
    small: [...smallPrint(scene, words, lang, script.sources), ...(warning.message ? [words.poster.madeUp] : [])],
  };
}
