import { createEngine } from '@fraud-free/core';
import { catalog } from '@fraud-free/rules';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** A file of `genuine/`: messages of one kind that genuine senders write, and why they are genuine. */
interface Kind {
  readonly why: string;
  readonly texts: readonly Genuine[];
}

interface Genuine {
  readonly id: string;
  readonly lang: 'zh' | 'zh-Hant' | 'en';
  /** A talk has a line for each turn. */
  readonly text: string;
  /** In doubtful.yaml alone: why its words can't be told from a fraud's. */
  readonly why?: string;
}

const folder = new URL('genuine/', import.meta.url);
const kinds = readdirSync(folder).map((file) => ({
  file,
  ...(parse(readFileSync(new URL(file, folder), 'utf8')) as Kind),
}));
const all = kinds.flatMap(({ texts }) => texts);
const engine = createEngine(catalog);

describe('genuine messages', () => {
  it.each(kinds.map(({ file, texts }) => [file, texts] as const))('%s raises no alarm', (file, texts) => {
    const bearable = file === 'doubtful.yaml' ? ['no-match', 'caution'] : ['no-match'];
    expect(texts.flatMap((genuine) => alarms(genuine, bearable)).join('\n')).toBe('');
  });

  it('are many, in both languages, each told once and for a reason', () => {
    expect(all.filter(({ lang }) => lang !== 'en').length).toBeGreaterThanOrEqual(280);
    expect(all.filter(({ lang }) => lang === 'zh-Hant').length).toBeGreaterThanOrEqual(12);
    expect(all.filter(({ lang }) => lang === 'en').length).toBeGreaterThanOrEqual(80);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect(kinds.filter(({ why }) => !why).map(({ file }) => file)).toEqual([]);
  });

  it('are hardly ever in doubt', () => {
    const doubtful = kinds.find(({ file }) => file === 'doubtful.yaml')?.texts ?? [];
    expect(doubtful.length).toBeLessThanOrEqual(10);
    expect(doubtful.filter(({ why }) => !why)).toEqual([]);
  });
});

/** A message judged otherwise than is bearable, with the words that did it; nothing if all is well. */
function alarms({ id, text }: Genuine, bearable: readonly string[]): string[] {
  const { level, score, evidence } = engine.check(text);
  if (bearable.includes(level)) return [];
  const found = evidence.map(({ signal, start, end }) => `  ${signal} “${text.slice(start, end)}”`);
  return [`${id} is ${level}, score ${score.toFixed(2)}: ${text}`, ...new Set(found)];
}
