import { element, printXml, type Xml } from '@fraud-free/catalog/source';
import type { Alert, AlertKind, Campaign, Severity } from '../campaign.js';
import { leaf } from './leaf.js';
import { areaOf, FRAUD, say, titleOf } from './words.js';

/**
 * One alert as a message of the Common Alerting Protocol 1.2 (OASIS, 2010), in all languages of the campaign. An
 * all-clear is an update whose response is `AllClear`, as the standard has no kind of its own for it (§3.2.2).
 */
export function capMessage(campaign: Campaign, alert: Alert, all: readonly Alert[]): string {
  const replaced = alert.replaces.flatMap((id) => all.filter((one) => one.id === id));
  const references = replaced.map((one) => `${campaign.id},${identify(campaign, one)},${one.published}`);
  const message = element('alert', { xmlns: 'urn:oasis:names:tc:emergency:cap:1.2' }, [
    leaf('identifier', identify(campaign, alert)),
    leaf('sender', campaign.id),
    leaf('sent', alert.published),
    leaf('status', 'Actual'),
    leaf('msgType', MESSAGE_TYPES[alert.kind]),
    leaf('scope', 'Public'),
    ...(references.length > 0 ? [leaf('references', references.join(' '))] : []),
    ...campaign.languages.map((lang) => info(campaign, alert, lang)),
  ]);
  return printXml(message, { indent: true });
}

function info(campaign: Campaign, alert: Alert, lang: string): Xml {
  return element('info', {}, [
    leaf('language', lang),
    leaf('category', 'Security'),
    leaf('event', say(FRAUD, lang)),
    leaf('responseType', alert.kind === 'cancel' || alert.kind === 'all-clear' ? 'AllClear' : 'Avoid'),
    leaf('urgency', URGENCIES[alert.severity]),
    leaf('severity', SEVERITY_WORDS[alert.severity]),
    leaf('certainty', 'Observed'),
    leaf('effective', alert.published),
    leaf('expires', alert.expires),
    leaf('senderName', say(campaign.issuer.name, lang)),
    leaf('headline', titleOf(alert, lang)),
    leaf('description', say(alert.text, lang)),
    leaf('web', campaign.address),
    ...(campaign.issuer.tel === undefined ? [] : [leaf('contact', campaign.issuer.tel)]),
    element('area', {}, [leaf('areaDesc', areaOf(alert, campaign, lang))]),
  ]);
}

/** Unique for the sender for ever; without spaces, commas and the signs of XML, as §3.2.1 wants. */
function identify({ id }: Campaign, alert: Alert): string {
  return `${id}.${alert.id}`;
}

const MESSAGE_TYPES: Readonly<Record<AlertKind, string>> = {
  new: 'Alert',
  update: 'Update',
  cancel: 'Cancel',
  'all-clear': 'Update',
};

const URGENCIES: Readonly<Record<Severity, string>> = { severe: 'Immediate', moderate: 'Expected', minor: 'Future' };

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { severe: 'Severe', moderate: 'Moderate', minor: 'Minor' };
