/**
 * The name that was probably meant by a misspelled one: equal but for capitals and hyphens, or two letters away from it
 * at most, in short names one.
 *
 * @example
 * nearestName('reciever', ['receive', 'readers']); // => 'receive'
 */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const plain = (name: string): string => name.toLowerCase().replace(/[-_]/gu, '');
  const [best] = names
    .map((name) => ({ name, distance: distance(plain(written), plain(name)) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= (plain(best.name).length < 5 ? 1 : 2) ? best.name : undefined;
}

/** Letters added, left out, changed or swapped with their neighbour, by which two words differ. */
function distance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = rows[i - 1]![j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swapped = isSwapped ? rows[i - 2]![j - 2]! + 1 : Infinity;
      row.push(Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, changed, swapped));
    }
    rows.push(row);
  }
  return rows.at(-1)!.at(-1)!;
}
