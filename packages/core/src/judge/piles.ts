import type { Cast } from './file-scripts.js';
import type { Heaviest } from './weigh.js';

/**
 * Divides the signals of one stretch into what is weighed together: what all scripts share, with what is one script's
 * own, once for each script that has any. The heaviest pile is the score. Pooling the own signals of all scripts would
 * make each new script add to the score of messages it has nothing to do with.
 */
export function createPiles({ owners: ownerOf }: Pick<Cast, 'owners'>): (found: Heaviest) => Heaviest[] {
  return (found) => {
    const owner = found.map(({ signal }) => ownerOf.get(signal.id));
    if (owner.every((its) => its === undefined)) return [found];
    return [...new Set(owner).add(undefined)].map((one) =>
      found.filter((_, i) => owner[i] === undefined || owner[i] === one),
    );
  };
}
