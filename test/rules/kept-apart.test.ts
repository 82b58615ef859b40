import { createConversation, createEngine, gravestOf, isWarning } from '@fraud-free/core';
import { parseTalk } from '@fraud-free/core/talk';
import { catalog } from '@fraud-free/rules';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/**
 * What the rules are worth on messages that they were not written from. Rules are not mended by these, or they would say
 * nothing any more; what they come to stands here and in rules/README.md, and may only get better.
 */
const FRAUDS = [
  { file: 'frauds', lang: 'zh', of: 60, atLeast: 15 },
  { file: 'frauds', lang: 'en', of: 32, atLeast: 11 },
  { file: 'frauds-of-another', lang: 'zh', of: 57, atLeast: 46 },
  { file: 'talks-of-another', lang: 'zh', of: 57, atLeast: 44 },
] as const;
const GENUINE = [
  { file: 'genuine', lang: 'zh', of: 104, atMost: 21 },
  { file: 'genuine', lang: 'en', of: 104, atMost: 20 },
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

describe('messages kept apart', () => {
  it.each(FRAUDS)('$file, $lang: found as often as before', ({ file, lang, of, atLeast }) => {
    const texts = read(file).filter((each) => each.lang === lang);
    expect(texts).toHaveLength(of);
    expect(texts.filter(file === 'talks-of-another' ? isTalkFlagged : isFlagged).length).toBeGreaterThanOrEqual(
      atLeast,
    );
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
    const ids = [...frauds, ...read('genuine')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

function read(name: string): readonly Kept[] {
  const file = new URL(`kept-apart/${name}.yaml`, import.meta.url);
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
