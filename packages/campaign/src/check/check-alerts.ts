import type { Finding, Path } from '@fraud-free/catalog/source';
import type { Catalog } from '@fraud-free/core';
import type { AlertSource } from '../source.js';
import { unknown } from './check-campaign.js';
import { inFile, type Located, type LocatedCampaign } from './located.js';
import { placeIds } from './place-ids.js';

/**
 * Alerts against each other, the campaign's places and the catalog.
 *
 * @param ids of all alerts that there are, those that have faults of form included
 */
export function checkAlerts(
  alerts: readonly Located<AlertSource>[],
  ids: readonly string[],
  campaign: LocatedCampaign,
  catalog: Catalog,
): Finding[] {
  const byId = new Map(alerts.map((alert) => [alert.value.id, alert]));
  const places = placeIds(campaign);
  const scripts = catalog.scripts.map(({ id }) => id);
  return alerts.flatMap(({ file, value: alert }) => {
    const findings: Finding[] = [];
    const tell = (path: Path, fault: Parameters<typeof inFile>[2]): void =>
      void findings.push(inFile(file, path, fault));
    const { id, kind, published, expires, replaces = [] } = alert;
    if (file.path !== `alerts/${id}.yaml`) {
      tell(['id'], { code: 'file-name', message: `“${id}” stands in “${file.path}”`, expected: `alerts/${id}.yaml` });
    }
    for (const [key, time] of Object.entries({ published, expires })) {
      if (!Number.isNaN(Date.parse(time))) continue;
      tell([key], { code: 'date-impossible', message: `“${time}” is no time`, expected: 'a time that exists' });
    }
    if (Date.parse(expires) <= Date.parse(published)) {
      tell(['expires'], {
        code: 'alert-expired',
        message: 'the alert ends before it begins',
        expected: `a time after ${published}`,
      });
    }
    if (kind === 'new' && replaces.length > 0) {
      const expected = 'kind: update, cancel or all-clear; a new alert replaces none';
      tell(['replaces'], { code: 'alert-kind', message: 'a new alert replaces others', expected });
    }
    if (kind !== 'new' && replaces.length === 0) {
      const expected = 'replaces: the ids of the alerts whose place it takes';
      tell(['kind'], {
        code: 'alert-kind',
        message: `an alert of the kind ${kind} replaces none`,
        expected,
        example: 'replaces: [fake-refund]',
      });
    }
    for (const [index, other] of replaces.entries()) {
      const replaced = byId.get(other);
      if (other === id || !ids.includes(other))
        tell(
          ['replaces', index],
          unknown(
            'alert-unknown',
            'other alert',
            other,
            ids.filter((one) => one !== id),
          ),
        );
      else if (replaced && Date.parse(replaced.value.published) >= Date.parse(published)) {
        const expected = `“published” after ${replaced.value.published}`;
        tell(['replaces', index], { code: 'alert-order', message: `“${other}” is not older than “${id}”`, expected });
      }
    }
    for (const [index, place] of (alert.places ?? []).entries()) {
      if (places && !places.has(place)) tell(['places', index], unknown('place-unknown', 'place', place, [...places]));
    }
    if (alert.script !== undefined && !scripts.includes(alert.script)) {
      tell(['script'], unknown('script-unknown', 'script', alert.script, scripts));
    }
    return findings;
  });
}
