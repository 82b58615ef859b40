/** Lists of numbers by number, flat: the list of `n` is `entries[from[n]]` up to `entries[from[n + 1]]`. */
export interface File {
  readonly from: Int32Array;
  readonly entries: Int32Array;
}

/**
 * @param links what is filed: its number, the entry, the next number, its entry, …; lists keep this order
 * @example
 * createFile(3, [2, 7, 0, 5, 2, 8]); // => { from: [0, 1, 1, 3], entries: [5, 7, 8] }
 */
export function createFile(count: number, links: ArrayLike<number>): File {
  const from = new Int32Array(count + 1);
  for (let i = 0; i < links.length; i += 2) from[links[i]! + 1]!++;
  for (let i = 0; i < count; i++) from[i + 1]! += from[i]!;
  const next = from.slice();
  const entries = new Int32Array(links.length / 2);
  for (let i = 0; i < links.length; i += 2) entries[next[links[i]!]!++] = links[i + 1]!;
  return { from, entries };
}
