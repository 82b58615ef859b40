import type { Catalog, PaymentPattern, PaymentVerdict } from '@fraud-free/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Telling } from '../controllers/strings-controller.js';
import { byIds, inRegion } from '../engine/contacts.js';
import { alwaysThere } from '../engine/place.js';
import { LEVEL_ICONS } from '../styles/icons.js';
import { contactList } from '../templates/contact-list.js';
import { fold } from '../templates/fold.js';
import { steps } from '../templates/lines.js';
import { section } from '../templates/section.js';
import { foldedSources } from '../templates/source-line.js';
import type { PaymentAnswer } from './payment-round.js';
import { PAUSES } from './waiting.js';

/** What the answer is given. */
export interface ResultScene {
  readonly verdict: PaymentVerdict;
  readonly answers: readonly PaymentAnswer[];
  readonly more: boolean;
  readonly catalog: Catalog;
  readonly words: Telling<'payment'>;
  /** Whom the resident trusts: a link that dials, and the fields to note it. */
  readonly trusted: { readonly call: unknown; readonly note: TemplateResult };
  readonly wait: (minutes: number) => void;
  readonly askMore: () => void;
  readonly back: () => void;
  readonly restart: () => void;
}

/** The answer: how it looks, a pause, whom to call first, what to ask, why. */
export function resultView(scene: ResultScene): TemplateResult {
  const { verdict, more, catalog, words, trusted } = scene;
  const { payment: say } = words.strings;
  const named = inRegion(catalog, words.region, verdict.contacts);
  const contacts = [...new Set([...named, ...alwaysThere(catalog, words.region)])];
  const question = byIds(catalog.payments.questions, [verdict.ask ?? ''])[0];
  const advice = byIds(catalog.advice, verdict.advice).slice(0, 4);
  const reasons = byIds(catalog.payments.patterns, verdict.reasons);
  const against = byIds(catalog.payments.patterns, verdict.against);
  return html`<div class="answer ${verdict.level}" part="answer">
      ${head(scene)} ${pauseView(scene)}
      ${section(say.callTitle, html`${trusted.call} ${contactList(contacts, catalog, words)} ${trusted.note}`)}
      ${question ? section(say.askTitle, html`<p class="quote">${words.pick(question.text)}</p>`) : nothing}
      ${advice.length > 0 ? section(say.todo, steps(advice.map(({ text }) => words.pick(text)))) : nothing}
      ${reasons.length > 0 ? section(say.why, patternsView(reasons, words)) : nothing}
      ${against.length > 0 ? fold(say.against, patternsView(against, words)) : nothing}
      ${fold(say.told, toldView(scene))}
      ${foldedSources(byIds(catalog.sources, new Set(reasons.flatMap(({ sources }) => sources))), words)}
      <p class="small">${say.onDevice(verdict.catalog)}</p>
    </div>
    <p class="buttons">
      ${more ? html`<button type="button" part="more" @click=${scene.askMore}>${say.more}</button>` : nothing}
      <button type="button" class="quiet" part="back" @click=${scene.back}>${say.back}</button>
      <button type="button" class="quiet" part="restart" @click=${scene.restart}>${say.restart}</button>
    </p>`;
}

function head({ verdict, catalog, words }: ResultScene): TemplateResult {
  const { payment: say } = words.strings;
  const script = byIds(catalog.scripts, [verdict.scripts[0]?.id ?? ''])[0];
  return html`<div class="head">
    ${LEVEL_ICONS[verdict.level]}
    <h3 id="heading" part="headline" tabindex="-1">${say.levels[verdict.level]}</h3>
    <p>
      ${verdict.level === 'cannot-say' ? say.cannotSay[verdict.cannotSay ?? 'too-little'] : say.meanings[verdict.level]}
    </p>
    ${script ? html`<p><strong>${say.script(words.pick(script.title))}</strong></p>` : nothing}
  </div>`;
}

/** The reason in one sentence, and the lengths to choose from, the suggested one first. */
function pauseView({ verdict, catalog, words, wait }: ResultScene): TemplateResult | typeof nothing {
  const { payment: say } = words.strings;
  const pause = byIds(catalog.payments.pauses, [verdict.pause?.reason ?? ''])[0];
  if (pause === undefined) return nothing;
  const lengths = [...new Set([pause.minutes, ...PAUSES])];
  return section(
    say.pauseTitle,
    html`<p class="pause-reason">${words.pick(pause.reason)}</p>
      <p class="small">${say.pauseHow}</p>
      <p class="buttons">
        ${lengths.map(
          (minutes, i) =>
            html`<button type="button" part="wait" class=${i === 0 ? 'primary' : ''} @click=${() => wait(minutes)}>
              ${i === 0 ? say.recommended(say.pause(minutes)) : say.pause(minutes)}
            </button>`,
        )}
      </p>`,
  );
}

function patternsView(patterns: readonly PaymentPattern[], words: Telling<'payment'>): TemplateResult {
  return html`<ul class="plain reasons" role="list">
    ${patterns.map(
      ({ title, reason }) =>
        html`<li part="reason">
          <strong>${words.pick(title)}</strong>
          <p>${words.pick(reason)}</p>
        </li>`,
    )}
  </ul>`;
}

function toldView({ answers, catalog, words }: ResultScene): TemplateResult {
  const { payment: say, common } = words.strings;
  const text = ({ field: id, value }: PaymentAnswer): TemplateResult => {
    const field = byIds(catalog.payments.fields, [id])[0]!;
    const chosen = field.values?.find((one) => one.id === value);
    const words_ = chosen ? words.pick(chosen.text) : value === true ? say.yes : value === false ? say.no : say.unknown;
    return html`<li>${words.pick(field.title)}${common.colon}<strong>${words_}</strong></li>`;
  };
  return html`<ul>
    ${answers.map(text)}
  </ul>`;
}
