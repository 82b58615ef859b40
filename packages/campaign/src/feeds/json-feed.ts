import type { Alert, Campaign } from '../campaign.js';
import { areaOf, say } from './words.js';

/**
 * A [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/) in one language; what alerts say more stands under
 * `_fraud_free`, as `<fraud-alerts>` reads it.
 */
export function jsonFeed(campaign: Campaign, alerts: readonly Alert[], lang: string, now: string): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: say(campaign.title, lang),
    home_page_url: campaign.address,
    feed_url: `${campaign.address}alerts/alerts.${lang}.json`,
    language: lang,
    authors: [{ name: say(campaign.issuer.name, lang) }],
    _fraud_free: { updated: now },
    items: alerts.map((alert) => ({
      id: alert.id,
      title: say(alert.title, lang),
      content_text: say(alert.text, lang),
      date_published: alert.published,
      _fraud_free: {
        kind: alert.kind,
        severity: alert.severity,
        area: areaOf(alert, campaign, lang),
        ...(alert.script !== undefined && { script: alert.script }),
        replaces: alert.replaces,
        expires: alert.expires,
      },
    })),
  };
}
