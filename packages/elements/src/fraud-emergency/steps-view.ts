import { html, nothing, type TemplateResult } from 'lit';
import type { Telling } from '../controllers/strings-controller.js';
import { callLinks } from '../templates/contact-list.js';
import { lines } from '../templates/lines.js';
import { localTime, minutesSincePayment, type EmergencyChange, type EmergencyRecord } from './emergency-record.js';
import type { EmergencyPlan, PlannedStep } from './steps-of.js';

/** What the views are given. `now` in milliseconds since 1970. */
export interface EmergencyScene {
  readonly record: EmergencyRecord;
  readonly plan: EmergencyPlan;
  readonly now: number;
  readonly words: Telling<'emergency'>;
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
          : html`<strong>${say.since(say.span(minutes))}</strong> ${say.stillCall(words.place.report)}`
      }
    </p>
  </div>`;
}

/** The steps in their order, each with a big box to tick. */
export function stepsView(scene: EmergencyScene): TemplateResult {
  const { record, plan, words } = scene;
  const { emergency: say } = words.strings;
  const done = plan.steps.filter(({ id }) => record.done.includes(id)).length;
  return html`<div class="section">
    <h3 id="steps">${say.stepsTitle}</h3>
    <p class="small">${say.stepsHint}</p>
    ${plan.ready.length > 0 ? html`<p><strong>${say.ready}</strong></p>` : nothing}
    ${plan.ready.length > 0 ? lines(plan.ready) : nothing}
    <ol class="plain steps" role="list" aria-labelledby="steps">
      ${plan.steps.map((step, i) => stepView(step, i, scene))}
    </ol>
    <p class="small" role="status">${done > 0 ? say.doneSteps(done, plan.steps.length) : nothing}</p>
  </div>`;
}

function stepView(
  { id, title, how, contacts }: PlannedStep,
  i: number,
  { record, words, change }: EmergencyScene,
): TemplateResult {
  const tick = (event: Event): void =>
    change({ type: 'tick', step: id, done: (event.target as HTMLInputElement).checked });
  return html`<li part="step">
    <label class="tick">
      <input
        type="checkbox"
        .checked=${record.done.includes(id)}
        aria-describedby=${how ? `how-${i}` : nothing}
        @change=${tick}
      />
      <span class="aloud"><strong>${i + 1}. ${title}</strong></span>
    </label>
    ${how ? html`<p id="how-${i}" class="aloud">${how}</p>` : nothing}
    ${contacts.length > 0 ? callLinks(contacts, words) : nothing}
  </li>`;
}
