import { localise } from '@fraud-free/core';
import { fingerprintOf, type Seal } from '@fraud-free/core/seal';
import { html, nothing, type TemplateResult } from 'lit';
import type { Telling } from '../controllers/strings-controller.js';
import { nearestStrings } from '../i18n/locales.js';
import type { SealStrings, SealTrouble } from '../i18n/seal/strings.js';
import { sealWords } from '../i18n/seal/words.js';
import { fold } from '../templates/fold.js';
import type { Outcome } from './outcome.js';

/** Who made what is on show and until when it holds, or why nothing is shown. */
export function issuerLine(outcome: Outcome | undefined, words: Telling, again: () => void): TemplateResult {
  const { seal: say } = nearestStrings(words.strings.lang, [sealWords]);
  if (outcome === undefined) return html`<p part="seal" role="status">${say.checking}</p>`;
  if ('refused' in outcome) {
    return html`<div class="seal refused" part="seal" role="status">
      <p><strong>${say.refused}</strong></p>
      <p>${say.why[TROUBLES[outcome.refused]]}</p>
      <p>${say.doNothing(words.place.ask)}</p>
      <p><button type="button" part="check-again" @click=${again}>${say.again}</button></p>
    </div>`;
  }
  return sealedLine(outcome.seal, say, words);
}

function sealedLine(seal: Seal, say: SealStrings, { strings }: Telling): TemplateResult {
  const { semicolon, listComma } = strings.common;
  const { issuer, by, statement } = seal;
  const name = ({ name }: Seal['issuer']): string => localise(name, strings.lang);
  const facts = [
    ...(issuer.area ? [say.area(localise(issuer.area, strings.lang))] : []),
    ...(by.length > 0 ? [say.vouchedBy(by.map(name).join(listComma))] : []),
    say.until(dayOf(Date.parse(statement.expires), strings.lang)),
  ];
  return html`<div class="seal" part="seal">
    <p>
      <strong><span aria-hidden="true">✓ </span>${say.issuedBy(name(issuer))}</strong>
    </p>
    <p class="small">${facts.join(semicolon)}</p>
    ${seal.isOld ? html`<p class="small">${say.old(dayOf(seal.asOf, strings.lang))}</p>` : nothing}
    ${fold(
      say.howToCompare,
      html`<p>${say.compare}</p>
        <p class="digits">${fingerprintOf(seal.kid)}</p>`,
    )}
  </div>`;
}

function dayOf(time: number, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(time);
}

const TROUBLES: Readonly<Record<Extract<Outcome, { readonly refused: unknown }>['refused'], SealTrouble>> = {
  'seal-missing': 'unsigned',
  'seal-unreachable': 'unreachable',
  'seal-too-large': 'changed',
  'seal-malformed': 'changed',
  'seal-type': 'changed',
  'seal-algorithm': 'changed',
  'seal-critical': 'changed',
  'seal-signature': 'changed',
  'seal-file-unknown': 'changed',
  'seal-file-missing': 'changed',
  'seal-file-changed': 'changed',
  'seal-pin': 'unknown',
  'seal-key-unknown': 'unknown',
  'seal-issuer': 'unknown',
  'seal-appoints': 'unknown',
  'seal-chain': 'unknown',
  'seal-key-retired': 'withdrawn',
  'seal-issuer-revoked': 'withdrawn',
  'seal-revoked': 'withdrawn',
  'seal-expired': 'over',
  'seal-issuer-ended': 'over',
  'seal-list-expired': 'over',
  'seal-rollback': 'over',
  'seal-list-missing': 'over',
  'seal-not-yet': 'clock',
  'seal-clock': 'clock',
  'seal-campaign': 'other',
  insecure: 'insecure',
};
