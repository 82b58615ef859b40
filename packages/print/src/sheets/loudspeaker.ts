import { localise } from '@fraud-free/core';
import { callsOf } from '../content/contacts.js';
import { focusOf } from '../content/focus.js';
import { headingOf } from '../content/heading.js';
import { rememberOf } from '../content/remember.js';
import { smallPrint } from '../content/small-print.js';
import { FORMATS } from '../kinds.js';
import type { Scene, Sheet } from '../scene.js';
import { wordsOf } from '../words/words-of.js';

/** Texts to be read out in a minute: one of the scripts in focus, and one of each alert in force. */
export function* loudspeakerTexts(scene: Scene, lang: string): Generator<Sheet> {
  const words = wordsOf(lang);
  const { loudspeaker } = words;
  const said = focusOf(scene).map((script) => ({
    text: loudspeaker.script(localise(script.title, lang), rememberOf(scene.catalog, script, lang)),
    sources: script.sources,
  }));
  if (said.length > 0) yield textOf(scene, lang, scene.place?.id ?? 'focus', said, loudspeaker.title);
  for (const { id, title, text, script } of scene.alerts) {
    const sources = scene.catalog.scripts.find((one) => one.id === script)?.sources ?? [];
    const told = { text: loudspeaker.alert(localise(title, lang), localise(text, lang)), sources };
    yield textOf(scene, lang, id, [told], localise(title, lang));
  }
}

interface Said {
  readonly text: string;
  readonly sources: readonly string[];
}

/** As many of the paragraphs as are read in a minute, but always the first. */
function textOf(scene: Scene, lang: string, name: string, all: readonly Said[], title: string): Sheet {
  const words = wordsOf(lang);
  const { loudspeaker } = words;
  const [ask, paid] = [false, true].map((urgent) => callsOf(scene, words).find((call) => call.urgent === urgent));
  const aloud = (call: { readonly number: string } | undefined): string | undefined =>
    call && (/^\d+$/.test(call.number) ? spoken(call.number, loudspeaker.spoken(call.number), lang) : call.number);
  const opening = loudspeaker.opening(localise(scene.campaign.title, lang));
  const closing = loudspeaker.closing(aloud(ask), aloud(paid));
  const length = (count: number): number =>
    secondsOf([opening, ...all.slice(0, count).map(({ text }) => text), closing].join(''), lang).seconds;
  let count = all.length;
  while (count > 1 && length(count) > 60) count--;
  const kept = all.slice(0, count);
  const { units, seconds } = secondsOf([opening, ...kept.map(({ text }) => text), closing].join(''), lang);
  return {
    kind: 'loudspeaker',
    name,
    title,
    formats: FORMATS,
    data: {
      ...headingOf(scene, words, lang, { title: loudspeaker.title }),
      kicker: loudspeaker.title,
      paragraphs: [opening, ...kept.map(({ text }) => text), closing].map((text) => text.trim()),
      time: loudspeaker.time(units, seconds),
      small: smallPrint(
        scene,
        words,
        lang,
        kept.flatMap(({ sources }) => sources),
      ),
    },
  };
}

/** A number with how it is said: `96110（九六幺幺零）`. */
function spoken(number: string, said: string, lang: string): string {
  return /^zh\b/i.test(lang) ? `${number}（${said}）` : `${number} (${said})`;
}

/**
 * How long a text takes to be read out slowly. What stands in brackets says how a number is read, so the number itself
 * does not count.
 *
 * @example
 * secondsOf('大家好。', 'zh-CN'); // => { units: 3, seconds: 1 }
 */
export function secondsOf(text: string, lang: string): { units: number; seconds: number } {
  const words = wordsOf(lang);
  const read = text.replace(/\d+(?=[（(]|\s\()/g, '');
  const pattern = words.lang === 'zh' ? /\p{Script=Han}|[\p{Script=Latin}]+|\d/gu : /[\p{L}\p{N}’'-]+/gu;
  const units = read.match(pattern)?.length ?? 0;
  return { units, seconds: Math.round((units / words.loudspeaker.perMinute) * 60) };
}
