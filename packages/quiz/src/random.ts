import { hash } from './hash.js';

/** Repeatable chance: everything that looks random in a round comes from here, and so from its seed. */
export interface Random {
  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number;
  /** The same things in another order; the list given stays as it is. */
  shuffle<T>(list: readonly T[]): T[];
}

/**
 * A generator whose numbers follow from the seed alone (splitmix32; for games, not for secrets).
 * A number and its digits are the same seed, since an attribute can only say the digits.
 *
 * @example
 * createRandom('spring').below(6) === createRandom('spring').below(6); // => true
 */
export function createRandom(seed: string | number): Random {
  let state = hash(String(seed));

  function next(): number {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  }

  function below(limit: number): number {
    return Math.floor((next() / 0x1_0000_0000) * limit);
  }

  function shuffle<T>(list: readonly T[]): T[] {
    const shuffled = [...list];
    for (let last = shuffled.length - 1; last > 0; last--) {
      const other = below(last + 1);
      [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
    }
    return shuffled;
  }

  return { below, shuffle };
}
