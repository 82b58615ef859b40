import type { PaymentField } from '@fraud-free/core';
import { html, type TemplateResult } from 'lit';
import type { Telling } from '../controllers/strings-controller.js';

/** What the questions are given. */
export interface AskScene {
  readonly field: PaymentField;
  /** Which question this is, from 1. */
  readonly at: number;
  readonly words: Telling<'payment'>;
  readonly answer: (value: string | boolean) => void;
  readonly back: () => void;
}

/** Before the first question. */
export function introView(words: Telling<'payment'>, start: () => void): TemplateResult {
  const { payment: say } = words.strings;
  return html`<p>${say.intro}</p>
    <p class="buttons"><button type="button" class="primary" part="start" @click=${start}>${say.start}</button></p>`;
}

/** A question of the catalog; each answer is a button, and not to know is one of them. */
export function askView({ field, at, words, answer, back }: AskScene): TemplateResult {
  const { payment: say } = words.strings;
  const answers =
    field.type === 'yes-no'
      ? [
          { value: true, text: say.yes },
          { value: false, text: say.no },
        ]
      : (field.values ?? []).map(({ id, text }) => ({ value: id, text: words.pick(text) }));
  return html`<p class="small">${say.progress(at)}</p>
    <h3 id="heading" part="heading" tabindex="-1">${words.pick(field.ask)}</h3>
    <ul class="plain choices" role="list" aria-labelledby="heading">
      ${[...answers, { value: 'unknown', text: say.unknown }].map(
        ({ value, text }) =>
          html`<li>
            <button type="button" part="choice" @click=${() => answer(value)}>${text}</button>
          </li>`,
      )}
    </ul>
    <p class="buttons"><button type="button" class="quiet" part="back" @click=${back}>${say.back}</button></p>`;
}
