import { html, nothing, type TemplateResult } from 'lit';
import type { Telling } from '../controllers/strings-controller.js';
import { PHONE_ICON } from '../styles/icons.js';
import { callingNumber } from '../templates/contact-list.js';
import { fold } from '../templates/fold.js';
import { minutesLeft, type Trusted, type Waiting } from './waiting.js';

/** The pause under way, or over. Its clock is not announced; that it is over is, once. */
export function waitingView(
  waiting: Waiting,
  now: number,
  question: string | undefined,
  words: Telling<'payment'>,
  stop: () => void,
): TemplateResult {
  const { payment: say, lang } = words.strings;
  const left = minutesLeft(waiting, now);
  const time = new Intl.DateTimeFormat(lang, {
    hour: '2-digit',
    minute: '2-digit',
    ...(left > 720 && { weekday: 'long' }),
  }).format(waiting.until);
  return html`<div class="waiting" part="waiting">
    <p role="status"><strong>${left > 0 ? nothing : say.over}</strong></p>
    ${left > 0 ? html`<p class="clock"><strong>${say.waiting(time, say.span(left))}</strong></p>` : nothing}
    <p>${left > 0 ? say.waitingHow : say.overHow}</p>
    ${question ? html`<p class="quote">${question}</p>` : nothing}
    <p class="buttons">
      <button type="button" part="stop-waiting" @click=${stop}>${left > 0 ? say.stopWaiting : say.startOver}</button>
    </p>
  </div>`;
}

/** A link that dials whom the resident trusts; nothing as long as there is no number. */
export function trustedCall({ name, phone }: Trusted, words: Telling<'payment'>): TemplateResult | typeof nothing {
  const digits = phone.replace(/[^\d+*#]/gu, '');
  if (digits === '') return nothing;
  const { payment: say } = words.strings;
  return html`<p>
    <a class="call trusted" part="call" href="tel:${digits}"
      >${PHONE_ICON}${name ? say.callTrusted(name) : callingNumber(phone, words)}</a
    >
  </p>`;
}

/** The fields to note them. */
export function trustedNote(
  { name, phone }: Trusted,
  words: Telling<'payment'>,
  change: (trusted: Trusted) => void,
): TemplateResult {
  const { payment: say } = words.strings;
  const value = (event: Event): string => (event.target as HTMLInputElement).value;
  return fold(
    say.trustedTitle,
    html`<div class="note">
      <div class="field">
        <label for="trusted-name">${say.trustedName}</label>
        <input
          id="trusted-name"
          type="text"
          autocomplete="off"
          .value=${name}
          @input=${(event: Event) => change({ name: value(event), phone })}
        />
      </div>
      <div class="field">
        <label for="trusted-phone">${say.trustedPhone}</label>
        <input
          id="trusted-phone"
          type="tel"
          autocomplete="off"
          .value=${phone}
          @input=${(event: Event) => change({ name, phone: value(event) })}
        />
      </div>
      <p class="small">${say.trustedKept}</p>
    </div>`,
  );
}
