import { create } from 'xmlbuilder2';
import type { Alert, AlertKind, Campaign, Severity } from '../campaign.js';
import { areaOf, FRAUD, say, titleOf } from './words.js';

/**
 * One alert as a message of the Common Alerting Protocol 1.2 (OASIS, 2010), in all languages of the campaign. An
 * all-clear is an update whose response is `AllClear`, as the standard has no kind of its own for it (§3.2.2).
 */
export function capMessage(campaign: Campaign, alert: Alert, all: readonly Alert[]): string {
  const message = create({ version: '1.0', encoding: 'UTF-8' }).ele('urn:oasis:names:tc:emergency:cap:1.2', 'alert');
  message.ele('identifier').txt(identify(campaign, alert));
  message.ele('sender').txt(campaign.id);
  message.ele('sent').txt(alert.published);
  message.ele('status').txt('Actual');
  message.ele('msgType').txt(MESSAGE_TYPES[alert.kind]);
  message.ele('scope').txt('Public');
  const replaced = alert.replaces.flatMap((id) => all.filter((one) => one.id === id));
  if (replaced.length > 0) {
    message
      .ele('references')
      .txt(replaced.map((one) => `${campaign.id},${identify(campaign, one)},${one.published}`).join(' '));
  }
  for (const lang of campaign.languages) {
    const info = message.ele('info');
    info.ele('language').txt(lang);
    info.ele('category').txt('Security');
    info.ele('event').txt(say(FRAUD, lang));
    info.ele('responseType').txt(alert.kind === 'cancel' || alert.kind === 'all-clear' ? 'AllClear' : 'Avoid');
    info.ele('urgency').txt(URGENCIES[alert.severity]);
    info.ele('severity').txt(SEVERITY_WORDS[alert.severity]);
    info.ele('certainty').txt('Observed');
    info.ele('effective').txt(alert.published);
    info.ele('expires').txt(alert.expires);
    info.ele('senderName').txt(say(campaign.issuer.name, lang));
    info.ele('headline').txt(titleOf(alert, lang));
    info.ele('description').txt(say(alert.text, lang));
    info.ele('web').txt(campaign.address);
    if (campaign.issuer.tel !== undefined) info.ele('contact').txt(campaign.issuer.tel);
    info
      .ele('area')
      .ele('areaDesc')
      .txt(areaOf(alert, campaign, lang));
  }
  return `${message.end({ prettyPrint: true })}\n`;
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
