import type { Alert } from '@fraud-free/campaign';

/**
 * The alerts that still hold at a moment: published, not expired, not replaced by another that is published, and neither
 * a withdrawal nor an all-clear themselves.
 *
 * @param now milliseconds since 1970
 */
export function alertsInForce(alerts: readonly Alert[], now: number): Alert[] {
  const published = alerts.filter((alert) => Date.parse(alert.published) <= now);
  const replaced = new Set(published.flatMap(({ replaces }) => replaces));
  return published.filter(
    ({ id, kind, expires }) => (kind === 'new' || kind === 'update') && now < Date.parse(expires) && !replaced.has(id),
  );
}
