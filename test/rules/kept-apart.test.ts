import { createConversation, createEngine, gravestOf, isWarning } from '@fraud-free/core';
import { parseTalk } from '@fraud-free/core/talk';
import { catalog } from '@fraud-free/rules';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/**
 * What the rules are worth on messages that they were not written from, in `kept-apart`. Rules are not mended by these, or
 * they would say nothing any more; what they come to stands here and in rules/README.md, and may only get better. Those in
 * `frauds` are for learning from.
 */
const FRAUDS = [
  { file: 'kept-apart/frauds', lang: 'zh', of: 60, atLeast: 15 },
  { file: 'kept-apart/frauds', lang: 'en', of: 32, atLeast: 19 },
  { file: 'kept-apart/frauds-of-another', lang: 'zh', of: 57, atLeast: 46 },
  { file: 'kept-apart/frauds-of-another', lang: 'en', of: 52, atLeast: 30 },
  { file: 'kept-apart/talks-of-another', lang: 'zh', of: 57, atLeast: 44 },
  { file: 'kept-apart/talks-of-another', lang: 'en', of: 24, atLeast: 13 },
  { file: 'frauds/texts', lang: 'zh', of: 202, atLeast: 182 },
  { file: 'frauds/texts', lang: 'en', of: 100, atLeast: 90 },
  { file: 'frauds/talks', lang: 'zh', of: 46, atLeast: 36 },
  { file: 'frauds/talks', lang: 'en', of: 27, atLeast: 26 },
] as const;
const GENUINE = [
  { file: 'kept-apart/genuine', lang: 'zh', of: 104, atMost: 21 },
  { file: 'kept-apart/genuine', lang: 'en', of: 224, atMost: 49 },
] as const;

interface Kept {
  readonly id: string;
  readonly lang: 'zh' | 'en';
  /** Of a talk: a line for each message. */
  readonly text: string;
  /** Of a fraud: the script that it plays. */
  readonly script?: string;
}

const engine = createEngine(catalog);

describe('messages that rules were not written from, and some to learn from', () => {
  it.each(FRAUDS)('$file, $lang: found as often as before', ({ file, lang, of, atLeast }) => {
    const texts = read(file).filter((each) => each.lang === lang);
    expect(texts).toHaveLength(of);
    expect(texts.filter(file.includes('talks') ? isTalkFlagged : isFlagged).length).toBeGreaterThanOrEqual(atLeast);
  });

  it.each(GENUINE)('$file, $lang: no more alarms than before', ({ file, lang, of, atMost }) => {
    const texts = read(file).filter((each) => each.lang === lang);
    expect(texts).toHaveLength(of);
    expect(texts.filter(isFlagged).length).toBeLessThanOrEqual(atMost);
  });

  it('are each told once, and the frauds of scripts that there are', () => {
    const frauds = [...new Set(FRAUDS.map(({ file }) => file))].flatMap(read);
    const known = new Set(catalog.scripts.map(({ id }) => id));
    expect(frauds.filter(({ script }) => !known.has(script ?? ''))).toEqual([]);
    const ids = [...frauds, ...read('kept-apart/genuine')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

function read(name: string): readonly Kept[] {
  const file = new URL(`${name}.yaml`, import.meta.url);
  return (parse(readFileSync(file, 'utf8')) as { texts: readonly Kept[] }).texts;
}

function isFlagged({ text }: Kept): boolean {
  return isWarning(engine.check(text));
}

function isTalkFlagged({ text }: Kept): boolean {
  const talk = createConversation(engine);
  const verdict = gravestOf(parseTalk(text).map((message) => talk.add(message)));
  return verdict !== undefined && isWarning(verdict);
}
