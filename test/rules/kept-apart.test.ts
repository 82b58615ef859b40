import { createConversation, createEngine, gravestOf, isWarning, type Verdict } from '@fraud-free/core';
import { parseTalk } from '@fraud-free/core/talk';
import { catalog } from '@fraud-free/rules';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/**
 * What the rules are worth on messages that they were not written from, in `kept-apart`. Rules are not mended by these, or
 * they would say nothing any more; what they come to stands here and in rules/README.md, and may only get better: how many are
 * flagged, and of how many of these the script is named first that their writers played. Those in
 * `frauds` are for learning from.
 */
const FRAUDS = [
  { file: 'kept-apart/frauds', lang: 'zh', of: 60, atLeast: 15, named: 8 },
  { file: 'kept-apart/frauds', lang: 'en', of: 32, atLeast: 19, named: 16 },
  { file: 'kept-apart/frauds-of-another', lang: 'zh', of: 57, atLeast: 46, named: 44 },
  { file: 'kept-apart/frauds-of-another', lang: 'en', of: 52, atLeast: 30, named: 15 },
  { file: 'kept-apart/talks-of-another', lang: 'zh', of: 57, atLeast: 44, named: 24 },
  { file: 'kept-apart/talks-of-another', lang: 'en', of: 24, atLeast: 13, named: 2 },
  { file: 'kept-apart/frauds-of-a-third', lang: 'zh', of: 64, atLeast: 45, named: undefined },
  { file: 'kept-apart/frauds-of-a-third', lang: 'en', of: 271, atLeast: 160, named: undefined },
  { file: 'kept-apart/talks-of-a-third', lang: 'zh', of: 58, atLeast: 52, named: 36 },
  { file: 'kept-apart/talks-of-a-third', lang: 'en', of: 55, atLeast: 49, named: 26 },
  { file: 'frauds/unusual', lang: 'zh', of: 56, atLeast: 42, named: undefined },
  { file: 'frauds/unusual', lang: 'en', of: 269, atLeast: 168, named: undefined },
  { file: 'frauds/texts', lang: 'zh', of: 202, atLeast: 182, named: 174 },
  { file: 'frauds/texts', lang: 'en', of: 100, atLeast: 90, named: 85 },
  { file: 'frauds/talks', lang: 'zh', of: 46, atLeast: 36, named: 32 },
  { file: 'frauds/talks', lang: 'en', of: 27, atLeast: 26, named: 24 },
  { file: 'frauds/talks-of-a-third', lang: 'zh', of: 45, atLeast: 39, named: 30 },
  { file: 'frauds/talks-of-a-third', lang: 'en', of: 48, atLeast: 42, named: 30 },
] as const;
const GENUINE = [
  { file: 'kept-apart/genuine', lang: 'zh', of: 104, atMost: 21 },
  { file: 'kept-apart/genuine', lang: 'en', of: 224, atMost: 49 },
  { file: 'kept-apart/genuine-of-a-third', lang: 'zh', of: 45, atMost: 3 },
  { file: 'kept-apart/genuine-of-a-third', lang: 'en', of: 65, atMost: 3 },
] as const;

interface Kept {
  readonly id: string;
  readonly lang: 'zh' | 'en';
  /** Of a talk: a line for each message. */
  readonly text: string;
  /** Of a fraud: the script that it plays, if its writer was asked for one. */
  readonly script?: string;
}

const engine = createEngine(catalog);

describe('messages that rules were not written from, and some to learn from', () => {
  it.each(FRAUDS)('$file, $lang: found as often as before', ({ file, lang, of, atLeast }) => {
    const texts = read(file).filter((each) => each.lang === lang);
    expect(texts).toHaveLength(of);
    expect(texts.filter(file.includes('talks') ? isTalkFlagged : isFlagged).length).toBeGreaterThanOrEqual(atLeast);
  });

  it.each(FRAUDS.filter(({ named }) => named !== undefined))(
    '$file, $lang: named as their writers meant them, as often as before',
    ({ file, lang, named }) => {
      const texts = read(file).filter((each) => each.lang === lang);
      const isNamed = (each: Kept): boolean => {
        const verdict = verdictOf(each, file.includes('talks'));
        return verdict !== undefined && isWarning(verdict) && verdict.scripts[0]?.id === each.script;
      };
      expect(texts.filter(isNamed).length).toBeGreaterThanOrEqual(named ?? 0);
    },
  );

  it.each(GENUINE)('$file, $lang: no more alarms than before', ({ file, lang, of, atMost }) => {
    const texts = read(file).filter((each) => each.lang === lang);
    expect(texts).toHaveLength(of);
    expect(texts.filter(isFlagged).length).toBeLessThanOrEqual(atMost);
  });

  it('are each told once, and the frauds of scripts that there are', () => {
    const frauds = [...new Set(FRAUDS.map(({ file }) => file))].flatMap(read);
    const known = new Set(catalog.scripts.map(({ id }) => id));
    expect(frauds.filter(({ script }) => script !== undefined && !known.has(script))).toEqual([]);
    const ids = [...frauds, ...['kept-apart/genuine', 'kept-apart/genuine-of-a-third'].flatMap(read)].map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

function read(name: string): readonly Kept[] {
  const file = new URL(`${name}.yaml`, import.meta.url);
  return (parse(readFileSync(file, 'utf8')) as { texts: readonly Kept[] }).texts;
}

function isFlagged(each: Kept): boolean {
  return isWarning(verdictOf(each, false)!);
}

function isTalkFlagged(each: Kept): boolean {
  const verdict = verdictOf(each, true);
  return verdict !== undefined && isWarning(verdict);
}

function verdictOf({ text }: Kept, isTalk: boolean): Pick<Verdict, 'level' | 'score' | 'scripts'> | undefined {
  if (!isTalk) return engine.check(text);
  const talk = createConversation(engine);
  return gravestOf(parseTalk(text).map((message) => talk.add(message)));
}
