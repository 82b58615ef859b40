import { createDisguiser, MIXES, TRICKS, type TrickName } from '@fraud-free/catalog/disguiser';
import { createEngine } from '@fraud-free/core';
import { catalog } from '@fraud-free/rules';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** Points of a hundred that may be lost of the frauds, and that may be gained of alarms for nothing. */
const MOST_LOST = 3;
const MOST_GAINED = 0.2;

/**
 * Where the engine does not keep to that yet, and how far off it may be. These genuine texts are the hardest there are,
 * warnings and notices that say every word of a fraud; what tells them from one is often a single character (勿, 骗),
 * and that is not put right when it is disguised.
 */
const SHORT_OF_IT: Readonly<Record<string, { readonly lost?: number; readonly gained?: number }>> = {
  homophone: { gained: 1.3 },
  'look-alike': { lost: 5.7, gained: 1.7 },
  split: { gained: 0.9 },
  symbols: { gained: 0.3 },
  pinyin: { gained: 0.9 },
  'half-pinyin': { gained: 0.6 },
  'homophone + symbols + half-pinyin': { gained: 0.8 },
  'look-alike + traditional + split': { lost: 3.7, gained: 1.2 },
  'pinyin + emoji + homophone': { gained: 0.8 },
  emoji: { gained: 0.3 },
  confusables: { gained: 0.4 },
  'spaced-out': { gained: 0.4 },
  'leetspeak + confusables + spaced-out': { gained: 0.4 },
};
const SEED = 20261122;

const engine = createEngine(catalog);
const disguise = createDisguiser(catalog.lexicon.words);

const examples = catalog.scripts.flatMap((script) => script.examples);
const frauds = examples.flatMap(({ hits }) => hits.map(({ text }) => text.trim()));
const folder = new URL('genuine/', import.meta.url);
const genuine = [
  ...examples.flatMap(({ nearMisses }) => nearMisses.map(({ text }) => text.trim())),
  ...readdirSync(folder).flatMap((file) => {
    const { texts } = parse(readFileSync(new URL(file, folder), 'utf8')) as { texts: { text: string }[] };
    return texts.map(({ text }) => text);
  }),
];

const singles = (Object.keys(TRICKS) as TrickName[]).map((trick) => [trick]);

describe('disguised examples', () => {
  const plain = { frauds: flagged(frauds), genuine: flagged(genuine) };

  it.each([...singles, ...MIXES].map((tricks) => [tricks.join(' + '), tricks] as const))('%s', (name, tricks) => {
    const { lost: mayLose = MOST_LOST, gained: mayGain = MOST_GAINED } = SHORT_OF_IT[name] ?? {};
    const written = (text: string): string => disguise(text, tricks, SEED);
    const lost = frauds.filter((text) => isFlagged(text) && !isFlagged(written(text)));
    const gained = genuine.filter((text) => !isFlagged(text) && isFlagged(written(text)));
    const found = frauds.filter((text) => isFlagged(written(text))).length;
    const alarms = genuine.filter((text) => isFlagged(written(text))).length;
    expect(plain.frauds - (100 * found) / frauds.length, lost.map(written).join('\n')).toBeLessThanOrEqual(mayLose);
    expect((100 * alarms) / genuine.length - plain.genuine, gained.map(written).join('\n')).toBeLessThanOrEqual(
      mayGain,
    );
  });
});

it('hears no notice in a name: 李会计 is no 例会', () => {
  const signals = engine.check('我是税务局的李会计，请提供身份证号').evidence.map(({ signal }) => signal);
  expect(signals).toContain('identity.government');
  expect(signals).not.toContain('notice.business-talk');
});

function flagged(texts: readonly string[]): number {
  return (100 * texts.filter(isFlagged).length) / texts.length;
}

function isFlagged(text: string): boolean {
  const { level } = engine.check(text);
  return level === 'danger' || level === 'caution';
}
