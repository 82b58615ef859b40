import { createEngine } from '@fraud-free/core';
import { catalog } from '@fraud-free/rules';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** Of a hundred examples, so many may lose their flag to one such sentence, and to all of them together. */
const MOST_LOST = { one: 10, all: 30 };

/**
 * Where that is not so yet. In the midst of a single sentence, behind a comma, a customer's call that is answered still
 * counts in full.
 */
const SHORT_OF_IT: Readonly<Record<string, number>> = {
  '您好，这里是服务热线，请问有什么可以帮您？ (middle)': 20,
};

const sentences = parse(readFileSync(new URL('silencing.yaml', import.meta.url), 'utf8')) as Record<Lang, string[]>;
type Lang = 'zh' | 'en';
const LANGS: readonly Lang[] = ['zh', 'en'];

const engine = createEngine(catalog);

/** All examples in English and each third in Chinese, where there are many; all of them with STEP=1. */
const STEP: Readonly<Record<Lang, number>> = { zh: Number(process.env.STEP ?? 3), en: 1 };
const frauds = Object.fromEntries(
  LANGS.map((lang) => [
    lang,
    catalog.scripts
      .flatMap(({ examples }) => examples.hits.filter((hit) => hit.lang === lang).map(({ text }) => text.trim()))
      .filter((_, place) => place % STEP[lang] === 0),
  ]),
) as Record<Lang, string[]>;

const PLACES = {
  start: (text: string, calm: string): string => calm + text,
  middle: (text: string, calm: string): string | undefined => {
    const ends = endsIn(text, /[。！？!?\n]|\.(?=\s)/g);
    const all = ends.length > 0 ? ends : endsIn(text, /[，,、：:；;]/g);
    if (all.length === 0) return undefined;
    const off = (place: number): number => Math.abs(place - text.length / 2);
    const at = all.reduce((best, place) => (off(place) < off(best) ? place : best));
    return text.slice(0, at) + calm + text.slice(at);
  },
  end: (text: string, calm: string): string => `${ended(text)}${calm}`,
};

describe('one calm sentence', () => {
  it('is one of many, in both languages', () => {
    expect(LANGS.flatMap((lang) => sentences[lang]).length).toBeGreaterThanOrEqual(40);
    expect(LANGS.flatMap((lang) => frauds[lang]).every(isFlagged)).toBe(true);
  });

  describe.each(LANGS)('%s', (lang) => {
    it.each(sentences[lang])('%s', (calm) => {
      for (const [place, put] of Object.entries(PLACES)) {
        const texts = frauds[lang].flatMap((text) => put(text, spaced(calm)) ?? []);
        const lost = texts.filter((text) => !isFlagged(text));
        const most = SHORT_OF_IT[`${calm} (${place})`] ?? MOST_LOST.one;
        expect((100 * lost.length) / texts.length, `${place}\n${lost.join('\n')}`).toBeLessThanOrEqual(most);
      }
    });
  });
});

describe('all calm sentences together', () => {
  it.each(LANGS.flatMap((lang) => (['start', 'end', 'around'] as const).map((where) => [lang, where] as const)))(
    '%s, %s',
    (lang, where) => {
      const half = where === 'start' ? Infinity : where === 'end' ? 0 : sentences[lang].length >> 1;
      const [before, behind] = [sentences[lang].slice(0, half), sentences[lang].slice(half)].map((list) =>
        list.map(spaced).join(''),
      );
      const lost = frauds[lang].filter((text) => !isFlagged(`${before}${ended(text)}${behind}`));
      expect((100 * lost.length) / frauds[lang].length, lost.join('\n')).toBeLessThanOrEqual(MOST_LOST.all);
    },
  );
});

function isFlagged(text: string): boolean {
  const { level } = engine.check(text);
  return level === 'danger' || level === 'caution';
}

/** Where something may be put in: not right at the end. */
function endsIn(text: string, marks: RegExp): number[] {
  return [...text.matchAll(marks)].map((mark) => mark.index + 1).filter((end) => end < text.length - 2);
}

function ended(text: string): string {
  return /[。！？!?.\n”"』]$/.test(text) ? text : `${text}${/[a-z]/i.test(text.at(-1)!) ? '.' : '。'}`;
}

/** English sentences stand apart. */
function spaced(calm: string): string {
  return /^[\x20-\x7e£]+$/.test(calm) ? ` ${calm} ` : calm;
}
