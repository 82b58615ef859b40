import type { Cast } from './file-scripts.js';
import type { Heaviest } from './weigh.js';

/**
 * Divides the signals of one stretch into what is weighed together: what all scripts share, with what is one script's
 * own, once for each script that has any. The heaviest pile is the score. Pooling the own signals of all scripts would
 * make each new script add to the score of messages it has nothing to do with.
 *
 * @returns piles of places among the signals, in order
 */
export function createPiles({ owners: ownerOf }: Pick<Cast, 'owners'>): (found: Heaviest) => number[][] {
  return (found) => {
    const owners: (string | undefined)[] = [];
    const piles: (string | undefined)[] = [];
    for (const { signal } of found) {
      const owner = ownerOf.get(signal.id);
      owners.push(owner);
      if (!piles.includes(owner)) piles.push(owner);
    }
    if (!piles.includes(undefined)) piles.push(undefined);
    return piles.map((one) => {
      const pile: number[] = [];
      for (let i = 0; i < owners.length; i++) if (owners[i] === undefined || owners[i] === one) pile.push(i);
      return pile;
    });
  };
}
