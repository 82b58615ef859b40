import { html, nothing, type TemplateResult } from 'lit';
import type { StringsController } from '../controllers/strings-controller.js';
import {
  EMERGENCY_STEPS,
  localTime,
  minutesSincePayment,
  type EmergencyChange,
  type EmergencyRecord,
} from './emergency-record.js';

/** What the views are given. `now` in milliseconds since 1970. */
export interface EmergencyScene {
  readonly record: EmergencyRecord;
  readonly now: number;
  readonly words: StringsController;
  readonly change: (change: EmergencyChange) => void;
}

/** When the (first) payment was made, and how long ago the latest is. Not announced: a clock that speaks is no help. */
export function whenView({ record, now, words, change }: EmergencyScene): TemplateResult {
  const { emergency: say } = words.strings;
  const time = record.payments[0]!.time ?? '';
  const minutes = minutesSincePayment(record, now);
  const set = (text: string): void => change({ type: 'payment', index: 0, fact: 'time', text });
  return html`<div class="section when">
    <h3>${say.whenTitle}</h3>
    <div class="field">
      <label for="when">${say.when}</label>
      <div class="row">
        <input
          id="when"
          type="datetime-local"
          .value=${time}
          aria-describedby="since"
          @change=${(event: Event) => set((event.target as HTMLInputElement).value)}
        />
        <button type="button" part="just-now" @click=${() => set(localTime(Date.now()))}>${say.justNow}</button>
      </div>
    </div>
    <p id="since" class="since">
      ${
        minutes === undefined
          ? time === ''
            ? nothing
            : say.inFuture
          : html`<strong>${say.since(say.span(minutes))}</strong> ${say.stillCall}`
      }
    </p>
  </div>`;
}

/** The steps in their order, each with a big box to tick. */
export function stepsView({ record, words, change }: EmergencyScene): TemplateResult {
  const { emergency: say } = words.strings;
  return html`<div class="section">
    <h3 id="steps">${say.stepsTitle}</h3>
    <p class="small">${say.stepsHint}</p>
    <ol class="plain steps" role="list" aria-labelledby="steps">
      ${EMERGENCY_STEPS.map(
        (step, i) =>
          html`<li part="step">
            <label class="tick">
              <input
                type="checkbox"
                .checked=${record.done.includes(step)}
                aria-describedby="how-${step}"
                @change=${(event: Event) =>
                  change({ type: 'tick', step, done: (event.target as HTMLInputElement).checked })}
              />
              <span><strong>${i + 1}. ${say.steps[step].title}</strong></span>
            </label>
            <p id="how-${step}">${say.steps[step].how}</p>
          </li>`,
      )}
    </ol>
    <p class="small" role="status">
      ${record.done.length > 0 ? say.doneSteps(record.done.length, EMERGENCY_STEPS.length) : nothing}
    </p>
  </div>`;
}
