/** How far a catalog can be relied on to know the frauds of today. */
export type Freshness = 'fresh' | 'ageing' | 'stale' | 'expired';

const DAY = 86_400_000;

/** How long after the last news a catalog is called fresh, and ageing, in milliseconds. */
export const FRESH_FOR: number = 2 * DAY;
export const AGEING_FOR: number = 14 * DAY;

/**
 * @param confirmed when a mirror last confirmed that this is the newest; for a catalog that came with the program, its day
 * @param expires when the catalog itself says that it is of no use any more
 * @example
 * freshnessOf({ confirmed: Date.now(), expires: Date.parse('2030-01-01'), now: Date.now() }); // => 'fresh'
 */
export function freshnessOf(times: {
  readonly confirmed: number;
  readonly expires: number;
  readonly now: number;
}): Freshness {
  if (times.now >= times.expires) return 'expired';
  const age = times.now - times.confirmed;
  return age <= FRESH_FOR ? 'fresh' : age <= AGEING_FOR ? 'ageing' : 'stale';
}
