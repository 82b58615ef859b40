import { html, nothing, type TemplateResult } from 'lit';
import {
  CASE_FACTS,
  MOST_PAYMENTS,
  NUMBERS,
  PAYMENT_FACTS,
  PERSON_FACTS,
  type CaseFact,
  type PaymentFact,
} from './emergency-record.js';
import type { EmergencyScene } from './steps-view.js';

/** The sheet to fill in: the person, each payment, what happened. */
export function sheetView(scene: EmergencyScene): TemplateResult {
  const { record, words, change } = scene;
  const { emergency: say } = words.strings;
  const { payments } = record;
  return html`<form
    class="section sheet"
    part="sheet"
    novalidate
    autocomplete="off"
    @submit=${(event: Event) => event.preventDefault()}
  >
    <h3>${say.sheetTitle}</h3>
    <p class="small">${say.sheetHint}</p>
    ${payments.map(
      (payment, index) =>
        html`<fieldset>
          <legend>${say.payment(index + 1, payments.length)}</legend>
          ${PAYMENT_FACTS.map((fact) =>
            field(scene, fact, `${fact}-${index}`, payment[fact] ?? '', (text) =>
              change({ type: 'payment', index, fact, text }),
            ),
          )}
          ${
            payments.length > 1
              ? html`<p>
                  <button type="button" class="quiet" @click=${() => change({ type: 'remove-payment', index })}>
                    ${say.removePayment(index + 1)}
                  </button>
                </p>`
              : nothing
          }
        </fieldset>`,
    )}
    ${
      payments.length < MOST_PAYMENTS
        ? html`<p>
            <button type="button" part="add" @click=${() => change({ type: 'add-payment' })}>${say.addPayment}</button>
          </p>`
        : nothing
    }
    ${group(scene, say.person, PERSON_FACTS)} ${group(scene, say.whole, CASE_FACTS)}
  </form>`;
}

function group(scene: EmergencyScene, title: string, facts: readonly CaseFact[]): TemplateResult {
  const { record, change } = scene;
  return html`<fieldset>
    <legend>${title}</legend>
    ${facts.map((fact) =>
      field(scene, fact, fact, record.facts[fact] ?? '', (text) => change({ type: 'fact', fact, text })),
    )}
  </fieldset>`;
}

/** These are written at length. */
const LONG: ReadonlySet<string> = new Set<CaseFact>(['told', 'evidence']);

/** The keyboard that a phone shows for it. */
const KEYBOARDS: Partial<Record<PaymentFact | CaseFact, string>> = {
  fromNumber: 'numeric',
  payeeNumber: 'numeric',
  phone: 'tel',
};

function field(
  { words }: EmergencyScene,
  fact: PaymentFact | CaseFact,
  id: string,
  value: string,
  set: (text: string) => void,
): TemplateResult {
  const { emergency: say } = words.strings;
  const { label, hint } = say.facts[fact];
  const note = [hint, NUMBERS.has(fact) ? say.notKept : undefined].filter(Boolean).join(words.strings.common.semicolon);
  const typed = (event: Event): void => set((event.target as HTMLInputElement).value);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${
      LONG.has(fact)
        ? html`<textarea
            id=${id}
            rows="3"
            spellcheck="false"
            aria-describedby="${id}-note"
            .value=${value}
            @input=${typed}
          ></textarea>`
        : html`<input
            id=${id}
            type=${fact === 'time' ? 'datetime-local' : 'text'}
            inputmode=${KEYBOARDS[fact] ?? 'text'}
            autocomplete="off"
            spellcheck="false"
            aria-describedby="${id}-note"
            .value=${value}
            @input=${typed}
          />`
    }
    <p id="${id}-note" class="small">${note}</p>
  </div>`;
}
