import { html, type TemplateResult } from 'lit';
import {
  CASE_FACTS,
  localTime,
  PAYMENT_FACTS,
  PERSON_FACTS,
  type CaseFact,
  type PaymentFact,
} from './emergency-record.js';
import type { EmergencyScene } from './steps-view.js';

/** The sheet on paper, with a line to write on for whatever is not known yet. On show in print alone. */
export function paperView({ record, now, words }: EmergencyScene): TemplateResult {
  const { emergency: say } = words.strings;
  const { payments, facts } = record;
  return html`<div class="paper" aria-hidden="true">
    <h2>${say.sheetTitle}</h2>
    ${payments.map((payment, i) => lines(say.payment(i + 1, payments.length), PAYMENT_FACTS, payment))}
    ${lines(say.person, PERSON_FACTS, facts)} ${lines(say.whole, CASE_FACTS, facts)}
    <p class="small">${say.printed(localTime(now).replace('T', ' '))}</p>
  </div>`;

  function lines<T extends PaymentFact | CaseFact>(
    title: string,
    names: readonly T[],
    values: Readonly<Partial<Record<T, string>>>,
  ): TemplateResult {
    return html`<h3>${title}</h3>
      <dl>
        ${names.map((name) => {
          const value: string = values[name] ?? '';
          return html`<div>
            <dt>${say.facts[name].label}</dt>
            <dd>${name === 'time' ? value.replace('T', ' ') : value}</dd>
          </div>`;
        })}
      </dl>`;
  }
}
