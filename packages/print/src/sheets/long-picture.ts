import { localise } from '@fraud-free/core';
import { focusOf } from '../content/focus.js';
import type { Scene, Sheet } from '../scene.js';
import { wordsOf } from '../words/words-of.js';
import { alertData } from './alert.js';
import { warningData } from './poster.js';

/** Pictures for group chats, as wide as a phone and as long as they need: scripts in focus and alerts in force. */
export function* longPictures(scene: Scene, lang: string): Generator<Sheet> {
  const { share } = wordsOf(lang).longPicture;
  const formats = ['png'] as const;
  for (const script of focusOf(scene)) {
    const title = localise(script.title, lang);
    yield {
      kind: 'long-picture',
      name: script.id,
      title,
      formats,
      data: { ...warningData(scene, script, lang), share },
    };
  }
  for (const alert of scene.alerts) {
    const title = localise(alert.title, lang);
    yield { kind: 'long-picture', name: alert.id, title, formats, data: { ...alertData(scene, alert, lang), share } };
  }
}
