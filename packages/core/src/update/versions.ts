/**
 * Versions are days, with a number behind for a second one on a day: `2026.11.22`, `2026.11.22.1`.
 *
 * @example
 * isOlder('2026.9.30', '2026.11.22'); // => true
 */
export function isOlder(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  for (let i = 0; i < Math.max(a!.length, b!.length); i++) {
    const difference = (a![i] ?? 0) - (b![i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** The day of a version, in milliseconds since 1970. */
export function dayOf(version: string): number {
  const [year, month, day] = version.split('.').map(Number);
  return Date.UTC(year ?? 1970, (month ?? 1) - 1, day ?? 1);
}
