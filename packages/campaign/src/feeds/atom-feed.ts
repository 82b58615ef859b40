import { element, printXml, type Xml } from '@fraud-free/catalog/source';
import type { Alert, Campaign } from '../campaign.js';
import { leaf } from './leaf.js';
import { areaOf, say, titleOf } from './words.js';

/** An Atom feed (RFC 4287) in one language, for any feed reader. */
export function atomFeed(campaign: Campaign, alerts: readonly Alert[], lang: string, now: string): string {
  const { address, title, issuer } = campaign;
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang }, [
    leaf('title', say(title, lang)),
    leaf('id', `${address}alerts/`),
    leaf('updated', now),
    element('link', { href: address }),
    element('link', { rel: 'self', href: `${address}alerts/alerts.${lang}.atom` }),
    element('author', {}, [leaf('name', say(issuer.name, lang))]),
    ...alerts.map((alert) => entry(campaign, alert, lang)),
  ]);
  return printXml(feed, { indent: true });
}

function entry(campaign: Campaign, alert: Alert, lang: string): Xml {
  const folder = `${campaign.address}alerts/`;
  return element('entry', {}, [
    leaf('title', titleOf(alert, lang)),
    leaf('id', `${folder}${alert.id}`),
    leaf('published', alert.published),
    leaf('updated', alert.published),
    element('link', { rel: 'alternate', type: 'application/cap+xml', href: `${folder}cap/${alert.id}.xml` }),
    element('category', { term: alert.severity }),
    leaf('summary', `${areaOf(alert, campaign, lang)}\n${say(alert.text, lang)}`),
  ]);
}
