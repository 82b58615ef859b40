import { localise } from '@fraud-free/core';
import { focusOf } from '../content/focus.js';
import { headingOf } from '../content/heading.js';
import { smallPrint } from '../content/small-print.js';
import { FORMATS } from '../kinds.js';
import type { Scene, Sheet } from '../scene.js';
import { wordsOf } from '../words/words-of.js';

/** Notes to leave at a door after a visit, several on a sheet, to be cut apart and filled in by hand. */
export function* doorNotes(scene: Scene, lang: string): Generator<Sheet> {
  const words = wordsOf(lang);
  const { note } = words;
  const [about] = focusOf(scene);
  const [app] = scene.campaign.promote.apps;
  yield {
    kind: 'door-note',
    name: scene.place?.id ?? 'visit',
    title: note.title,
    formats: FORMATS,
    data: {
      ...headingOf(scene, words, lang, { title: note.title }),
      head: note.head,
      blanks: note.blanks,
      did: note.did,
      doings: [
        ...note.doings,
        ...(about ? [note.about(localise(about.title, lang))] : []),
        ...(app ? [note.installed(localise(app.name, lang))] : []),
      ],
      never: note.never,
      check: note.check,
      message: note.message,
      small: smallPrint(scene, words, lang).slice(-1),
    },
  };
}
