import type { Catalog } from '../catalog/catalog.js';
import type { Signal } from '../catalog/script.js';
import type { Heaviest } from './weigh.js';

/**
 * Divides the signals of one stretch into what is weighed together: what all scripts share, with what is one script's
 * own, once for each script that has any. The heaviest pile is the score. Pooling the own signals of all scripts would
 * make each new script add to the score of messages it has nothing to do with.
 */
export function createPiles(catalog: Catalog): (found: Heaviest) => Heaviest[] {
  const ownerOf = ownersOf(catalog);
  return (found) => {
    const owner = found.map(({ signal }) => ownerOf.get(signal.id));
    if (owner.every((its) => its === undefined)) return [found];
    return [...new Set(owner).add(undefined)].map((one) =>
      found.filter((_, i) => owner[i] === undefined || owner[i] === one),
    );
  };
}

/** The script that a signal belongs to, by its id `<script>.<name>`; shared signals have none. */
function ownersOf({ signals, scripts }: Catalog): ReadonlyMap<Signal['id'], string> {
  const ids = new Set(scripts.map(({ id }) => id));
  const owners = new Map<string, string>();
  for (const { id } of signals) {
    const owner = id.split('.', 1)[0]!;
    if (ids.has(owner)) owners.set(id, owner);
  }
  return owners;
}
