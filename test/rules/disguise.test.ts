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
  homophone: { gained: 0.9 },
  'look-alike': { lost: 3.9, gained: 1.8 },
  split: { gained: 0.5 },
  symbols: { gained: 0.4 },
  pinyin: { gained: 0.7 },
  'half-pinyin': { gained: 0.5 },
  'homophone + symbols + half-pinyin': { gained: 0.7 },
  'look-alike + traditional + split': { gained: 1.2 },
  'pinyin + emoji + homophone': { gained: 0.7 },
  emoji: { gained: 0.3 },
  'spaced-out': { gained: 0.4 },
  'leetspeak + confusables + spaced-out': { gained: 0.3 },
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

it('takes a character for those that it looks like, not for all that sound like them: 送 is 达, but not 打', () => {
  const reads = (text: string): (string | undefined)[] => engine.check(text).evidence.map(({ reads }) => reads);
  expect(reads('我是京东客肢，您的账户异常').join()).toContain('客服');
  expect(reads('送电话给客服，再送红包').filter(Boolean)).toEqual([]);
});

function flagged(texts: readonly string[]): number {
  return (100 * texts.filter(isFlagged).length) / texts.length;
}

function isFlagged(text: string): boolean {
  const { level } = engine.check(text);
  return level === 'danger' || level === 'caution';
}
