import { create } from 'xmlbuilder2';
import type { Alert, Campaign } from '../campaign.js';
import { areaOf, say, titleOf } from './words.js';

/** An Atom feed (RFC 4287) in one language, for any feed reader. */
export function atomFeed(campaign: Campaign, alerts: readonly Alert[], lang: string, now: string): string {
  const feed = create({ version: '1.0', encoding: 'UTF-8' }).ele('http://www.w3.org/2005/Atom', 'feed', {
    'xml:lang': lang,
  });
  feed.ele('title').txt(say(campaign.title, lang));
  feed.ele('id').txt(`${campaign.address}alerts/`);
  feed.ele('updated').txt(now);
  feed.ele('link', { href: campaign.address });
  feed.ele('link', { rel: 'self', href: `${campaign.address}alerts/alerts.${lang}.atom` });
  feed.ele('author').ele('name').txt(say(campaign.issuer.name, lang));
  for (const alert of alerts) {
    const entry = feed.ele('entry');
    entry.ele('title').txt(titleOf(alert, lang));
    entry.ele('id').txt(`${campaign.address}alerts/${alert.id}`);
    entry.ele('published').txt(alert.published);
    entry.ele('updated').txt(alert.published);
    entry.ele('link', {
      rel: 'alternate',
      type: 'application/cap+xml',
      href: `${campaign.address}alerts/cap/${alert.id}.xml`,
    });
    entry.ele('category', { term: alert.severity });
    entry.ele('summary').txt(`${areaOf(alert, campaign, lang)}\n${say(alert.text, lang)}`);
  }
  return `${feed.end({ prettyPrint: true })}\n`;
}
