import type { Folding } from '../catalog/catalog.js';
import { isInvisible, isMark } from '../text/characters.js';

/** One character, or one with its combining marks, in the plain form that patterns are written in; `''` drops it. */
export type Fold = (cluster: string) => string;

/**
 * Makes the folding of single characters.
 *
 * Application order, and why:
 * 1. invisible characters go first, so that they can't stand between a letter and its accent;
 * 2. NFKC makes one of full width, circled and styled forms (`Ａ`, `Ⓐ`, `𝐀`). Danger: it can turn one character into
 *    several (`㈱` is `(株)`), so the way back is kept per character that comes out, not that went in;
 * 3. marks that no letter took in are dropped (`a̶` is `a`), variation selectors among them;
 * 4. lower case, free of locale. Danger: `İ` becomes two characters; its dot is dropped by step 3, run once more;
 * 5. the catalog's table, traditional to simplified, last because NFKC makes compatibility ideographs plain.
 */
export function createFold(folding: Folding): Fold {
  const table = new Map<string, string>();
  const to = [...folding.to];
  [...folding.from].forEach((character, index) => table.set(character, to[index] ?? character));
  const known: (string | undefined)[] = [];

  return (cluster) => {
    const unit = cluster.length === 1 ? cluster.charCodeAt(0) : -1;
    let folded = known[unit];
    if (folded === undefined) {
      const visible = [...cluster].filter((character) => !isInvisible(character)).join('');
      folded = [...visible.normalize('NFKC').toLowerCase()]
        .filter((character) => !isInvisible(character) && !isMark(character))
        .map((character) => table.get(character) ?? character)
        .join('');
      // Only single units are kept: clusters are open-ended, any letter under any pile of marks.
      if (unit >= 0) known[unit] = folded;
    }
    return folded;
  };
}
