import type { Finding, Path } from '@fraud-free/catalog/source';
import type { Catalog } from '@fraud-free/core';
import { placesIn } from '../publish.js';
import type { AlertSource, CampaignSource } from '../source.js';
import { unknown } from './check-campaign.js';
import { inFile, type Located } from './located.js';

/** Alerts against each other, the campaign's places and the catalog. */
export function checkAlerts(
  alerts: readonly Located<AlertSource>[],
  campaign: CampaignSource,
  catalog: Catalog,
): Finding[] {
  const byId = new Map(alerts.map((alert) => [alert.value.id, alert]));
  const places = new Set([...placesIn(campaign.places)].map(({ place }) => place.id));
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
      if (!replaced || other === id)
        tell(
          ['replaces', index],
          unknown(
            'alert-unknown',
            'other alert',
            other,
            [...byId.keys()].filter((one) => one !== id),
          ),
        );
      else if (Date.parse(replaced.value.published) >= Date.parse(published)) {
        const expected = `“published” after ${replaced.value.published}`;
        tell(['replaces', index], { code: 'alert-order', message: `“${other}” is not older than “${id}”`, expected });
      }
    }
    for (const [index, place] of (alert.places ?? []).entries()) {
      if (!places.has(place)) tell(['places', index], unknown('place-unknown', 'place', place, [...places]));
    }
    if (alert.script !== undefined && !scripts.includes(alert.script)) {
      tell(['script'], unknown('script-unknown', 'script', alert.script, scripts));
    }
    return findings;
  });
}
