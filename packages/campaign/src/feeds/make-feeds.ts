import type { Alert, Campaign } from '../campaign.js';
import type { MadeFile } from '../made-file.js';
import { atomFeed } from './atom-feed.js';
import { capMessage } from './cap-message.js';
import { jsonFeed } from './json-feed.js';

/**
 * The alerts of a campaign as files that any host serves: for each language a JSON Feed, which `<fraud-alerts>` shows,
 * and an Atom feed; each alert as a CAP 1.2 message in all languages.
 *
 * @param now when the publisher looked, RFC 3339; feeds say it, so that silence is told from a broken feed
 * @example
 * makeFeeds(campaign, alerts, '2026-12-05T09:00:00+08:00').map(({ path }) => path);
 * // => ['alerts/alerts.zh-CN.json', 'alerts/alerts.zh-CN.atom', …, 'alerts/cap/fake-refund.xml']
 */
export function makeFeeds(campaign: Campaign, alerts: readonly Alert[], now: string): MadeFile[] {
  return [
    ...campaign.languages.flatMap((lang) => [
      {
        path: `alerts/alerts.${lang}.json`,
        content: `${JSON.stringify(jsonFeed(campaign, alerts, lang, now), null, 2)}\n`,
      },
      { path: `alerts/alerts.${lang}.atom`, content: atomFeed(campaign, alerts, lang, now) },
    ]),
    ...alerts.map((alert) => ({ path: `alerts/cap/${alert.id}.xml`, content: capMessage(campaign, alert, alerts) })),
  ];
}
