import { catalog } from '@fraud-free/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHidden } from '../../../packages/core/src/disguise/hidden-word.js';
import { createNumberMap } from '../../../packages/core/src/disguise/number-map.js';
import { createSoundTrie } from '../../../packages/core/src/disguise/sound-trie.js';

const trie = createSoundTrie(catalog);

/**
 * The law that time rests on, counted rather than timed: how many steps along the sounds are tried from all places of a
 * text, whatever is odd in it.
 */
describe('steps along the sounds', () => {
  const MOST_STEPS_A_UNIT = 72;

  it.each([
    ...['薇', '转❤', '〇', 'v信', '亻', '银航卡', 'zhuan', 'wei xin ', 'p a y ', 'acc0', '安*全*', '1l', '不', '加+'],
    ...['一', '是', 'a ', 'o', 's', '实', '行'],
  ])('stay few for %s over and over', (piece) => {
    const steps = countSteps(piece.repeat(2000).slice(0, 2000));
    expect(steps).toBeLessThan(2000 * MOST_STEPS_A_UNIT);
    // Twice the text, twice the steps.
    const twice = countSteps(piece.repeat(4000).slice(0, 4000));
    expect(twice).toBeLessThan(steps * 2 + 2 * MOST_STEPS_A_UNIT * 40);
  });

  it('stay few whatever the text', () => {
    const pieces = catalog.disguise.sounds.flatMap((entry) => entry.split(' '));
    const text = fc.array(fc.constantFrom(...pieces, ' ', '*', '诈', '骗'), { minLength: 100, maxLength: 300 });
    fc.assert(
      fc.property(text, (parts) => {
        const joined = parts.join('');
        expect(countSteps(joined)).toBeLessThan(joined.length * MOST_STEPS_A_UNIT);
      }),
      { numRuns: 50 },
    );
  });

  it('stay few where letters may be parted into syllables in many ways, and in none to their end', () => {
    let looks = 0;
    const longer = (node: number, unit: number): number => {
      looks++;
      return trie.longer(node, unit);
    };
    const never = (): boolean => false;
    const hidden = createHidden({ ...trie, longer }, never, never);
    expect(hidden.pastSyllable(`${'an'.repeat(18)}x`, 0)).toBe(0);
    expect(looks).toBeLessThan(40 * 15);
    expect(hidden.pastSyllable('xianapp', 0)).toBe(4);
  });

  function countSteps(text: string): number {
    let steps = 0;
    const counted = {
      ...trie,
      step: (state: number, before: number, sound: number) => {
        steps++;
        return trie.step(state, before, sound);
      },
    };
    const hidden = createHidden(
      counted,
      () => true,
      () => true,
    );
    for (let start = 0; start < text.length; start++) hidden.look(text, start, start, 0);
    return steps;
  }
});

it('numbers are kept by numbers, as a Map keeps them', () => {
  const key = fc.nat(2 ** 31 - 2);
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.integer({ min: 1, max: 1000 })), { maxLength: 6000 }), (entries) => {
      const numbers = createNumberMap();
      for (const [each, value] of entries) numbers.set(each, value);
      for (const [each, value] of new Map(entries)) expect(numbers.get(each)).toBe(value);
      const known = new Set(entries.map(([each]) => each));
      for (const [each] of entries) if (!known.has(each ^ 1)) expect(numbers.get(each ^ 1)).toBe(0);
    }),
    { numRuns: 30 },
  );
});
