import type { Alert } from '../campaign.js';
import type { Site } from './site.js';

/** The alerts in force: not over, and not replaced by another one; the newest first. */
export function currentAlerts({ alerts, now }: Pick<Site, 'alerts' | 'now'>): Alert[] {
  const replaced = new Set(alerts.flatMap(({ replaces }) => replaces));
  return alerts.filter(({ id, expires }) => Date.parse(expires) > now.getTime() && !replaced.has(id));
}
