import { createEngine } from '@fraud-free/core';
import { openPictures } from '@fraud-free/readers/node';
import { catalog } from '@fraud-free/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fortyScreens, type Case } from './support/forty.js';
import { screenshots } from './support/screenshots.js';

/*
 * Screens of a telephone with texts of our own rules, rendered here and read again: the verdict on what was read is to be
 * the verdict on the text itself. Eight of them on each run, all forty with `npm run screenshots`.
 */
const all = process.env.SCREENSHOTS === 'all';
const cases = fortyScreens(catalog).filter((_, i) => all || i % 5 === 3);
/** So many may differ: one in ten. */
const ALLOWED = all ? 4 : 1;

describe('screenshots', () => {
  const engine = createEngine(catalog);
  const reader = openPictures();
  let pictures: Buffer[];
  const different: string[] = [];
  let wrong = 0;
  let characters = 0;

  beforeAll(async () => {
    pictures = await screenshots(cases.map(({ screen }) => screen));
  }, 240_000);

  afterAll(() => {
    reader.end();
    if (all) {
      const same = cases.length - different.length;
      console.warn(`${same} of ${cases.length} with the same verdict; ${wrong} of ${characters} characters wrong`);
    }
  });

  it.each(cases.map((one, i) => [one.id, one, i] as const))(
    '%s',
    async (_, { text, screen }: Case, i) => {
      const read = await reader.read(pictures[i]!);
      const level = engine.check(read.text).level;
      const expected = engine.check(text).level;
      const written = plain(screen.bubbles.map((bubble) => bubble.text).join(''));
      wrong += distance(plain(read.text), written);
      characters += written.length;
      if (level !== expected) different.push(`${level} instead of ${expected}: ${read.text}`);
      // Whose words they are is told in any case, and what was read is at least the message.
      expect(read.turns.map(({ side }) => side)).toEqual(screen.bubbles.map(({ side }) => side));
      expect(distance(plain(read.text), written) / written.length).toBeLessThan(0.25);
    },
    120_000,
  );

  it('have the verdict of their text, but for one in ten', () => {
    expect(different.length, different.join('\n')).toBeLessThanOrEqual(ALLOWED);
  });
});

const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

/** How many characters have to be put in, left out or changed to make one text the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
