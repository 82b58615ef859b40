import type { Random } from '../random.js';

/**
 * Another order than the right one: a question that is in order already teaches nothing.
 *
 * @param right in its right order
 */
export function mixUp<T>(random: Random, right: readonly T[]): T[] {
  const mixed = random.shuffle(right);
  const isMixed = mixed.some((one, index) => one !== right[index]);
  return isMixed ? mixed : [...mixed.slice(1), ...mixed.slice(0, 1)];
}
