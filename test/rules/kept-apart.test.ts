import { createEngine, isWarning } from '@fraud-free/core';
import { catalog } from '@fraud-free/rules';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/**
 * What the rules are worth on messages that they were not written from: worded on purpose unlike what frauds are known by,
 * and genuine ones that use the words of frauds. Rules are not mended by these, or they would say nothing any more; what
 * they come to is written down here and in rules/README.md, and may only get better.
 */
const AT_LEAST = { zh: 15, en: 11 };
const AT_MOST = { zh: 21, en: 20 };

interface Kept {
  readonly id: string;
  readonly lang: 'zh' | 'en';
  readonly text: string;
  /** Of a fraud: the script that it plays. */
  readonly script?: string;
}

const engine = createEngine(catalog);
const frauds = read('frauds');
const genuine = read('genuine');

describe.each(['zh', 'en'] as const)('messages kept apart, %s', (lang) => {
  it('are found as often as before, if they are frauds', () => {
    expect(flagged(frauds, lang)).toBeGreaterThanOrEqual(AT_LEAST[lang]);
  });

  it('raise no more alarms than before, if they are genuine', () => {
    expect(flagged(genuine, lang)).toBeLessThanOrEqual(AT_MOST[lang]);
  });
});

it('are many, each of a script that there is', () => {
  expect([frauds.length, genuine.length]).toEqual([92, 208]);
  const known = new Set(catalog.scripts.map(({ id }) => id));
  expect(frauds.filter(({ script }) => !known.has(script ?? ''))).toEqual([]);
  expect(new Set([...frauds, ...genuine].map(({ id }) => id)).size).toBe(300);
});

function read(name: string): readonly Kept[] {
  const { texts } = parse(readFileSync(new URL(`kept-apart/${name}.yaml`, import.meta.url), 'utf8')) as {
    texts: readonly Kept[];
  };
  return texts;
}

function flagged(texts: readonly Kept[], lang: Kept['lang']): number {
  return texts.filter((each) => each.lang === lang && isWarning(engine.check(each.text))).length;
}
