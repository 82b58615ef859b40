import type { Catalog } from '@fraud-free/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Telling } from '../controllers/strings-controller.js';
import type { Sent } from '../device/send.js';
import { byCategory } from '../engine/by-category.js';
import { cardText } from './card.js';
import { AMOUNTS, PAID, type CardFacts } from './card-facts.js';
import type { CodePicture } from './code-picture.js';

export interface CardScene {
  readonly facts: CardFacts;
  /** The way to the resident's place, in words; empty if none was chosen. */
  readonly place: string;
  readonly catalog: Catalog;
  readonly words: Telling<'contacts'>;
  readonly sent: Sent | undefined;
  /** `'none'` where the text is too long for a code. */
  readonly code: CodePicture | 'none' | undefined;
  readonly change: (facts: Partial<CardFacts>) => void;
  readonly send: () => void;
  readonly showCode: () => void;
  readonly print: () => void;
}

/** What a resident may hand to their officer: chosen by them, read by them first, and sent by nobody but them. */
export function cardView(scene: CardScene): TemplateResult {
  const { facts, place, catalog, words, change } = scene;
  const { contacts: say } = words.strings;
  const text = cardText(facts, place, catalog, words);
  const value = (event: Event): string => (event.target as HTMLInputElement).value;
  return html`<form
    class="card"
    part="card"
    novalidate
    autocomplete="off"
    @submit=${(event: Event) => event.preventDefault()}
  >
    <p>${say.cardHint}</p>
    ${select('kind', say.kind, facts.kind, kinds(catalog, words, facts), (kind) => change({ kind }), say.leaveOut)}
    <div class="field">
      <label for="words">${say.words}</label>
      <textarea
        id="words"
        rows="3"
        maxlength="400"
        autocomplete="off"
        spellcheck="false"
        translate="no"
        aria-describedby="words-hint"
        .value=${facts.words}
        @input=${(event: Event) => change({ words: value(event) })}
      ></textarea>
      <p id="words-hint" class="small">${say.wordsHint}</p>
    </div>
    <div class="field">
      <label for="when">${say.when}</label>
      <input
        id="when"
        type="datetime-local"
        .value=${facts.when}
        @change=${(event: Event) => change({ when: value(event) })}
      />
    </div>
    ${select(
      'amount',
      say.amount,
      facts.amount,
      AMOUNTS.map((one) => [one, say.amounts[one]]),
      (one) => change({ amount: one as CardFacts['amount'] }),
      say.leaveOut,
    )}
    ${select(
      'paid',
      say.paid,
      facts.paid,
      PAID.map((one) => [one, say.paids[one]]),
      (one) => change({ paid: one as CardFacts['paid'] }),
      say.leaveOut,
    )}
    ${facts.paid === 'yes' ? html`<p class="trouble" role="alert">${say.paidFirst(words.place.report)}</p>` : nothing}
    ${
      place
        ? html`<label class="tick"
            ><input
              type="checkbox"
              .checked=${facts.withPlace}
              @change=${(event: Event) => change({ withPlace: (event.target as HTMLInputElement).checked })}
            /><span>${say.withPlace(place)}</span></label
          >`
        : nothing
    }
    ${text === '' ? html`<p class="small">${say.emptyCard}</p>` : outcome(text, scene)}
  </form>`;
}

function outcome(text: string, { words, sent, code, send, showCode, print }: CardScene): TemplateResult {
  const { contacts: say } = words.strings;
  return html`<h4>${say.preview}</h4>
    <p class="preview" part="preview" dir="auto" translate="no">${text}</p>
    <p class="small">${say.nothingSent}</p>
    <p class="buttons">
      <button type="button" class="primary" part="share" @click=${send}>${say.share}</button>
      <button type="button" part="code" aria-pressed=${code === undefined ? 'false' : 'true'} @click=${showCode}>
        ${code === undefined ? say.code : say.hideCode}
      </button>
      <button type="button" part="print" @click=${print}>${say.print}</button>
    </p>
    <p role="status">
      ${sent !== undefined && sent !== 'cancelled' ? say.sent[sent] : code === 'none' ? say.codeTooLong : nothing}
    </p>
    ${code === undefined || code === 'none' ? nothing : codeView(code, say.codeLabel)}`;
}

function codeView({ size, path }: CodePicture, label: string): TemplateResult {
  return html`<svg
    class="code"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    ${svg`<path class="ground" d="M0 0h${size}v${size}H0z" /><path class="ink" d=${path} />`}
  </svg>`;
}

/** The kinds of fraud; and before them the one that a check has found. */
function kinds(catalog: Catalog, words: Telling, { kind }: CardFacts): (readonly [string, string])[] {
  const script = catalog.scripts.find(({ id }) => id === kind);
  const all = byCategory(catalog).map(({ category }) => [category.id, words.pick(category.title)] as const);
  return script ? [[script.id, words.pick(script.title)], ...all] : all;
}

function select(
  id: string,
  label: string,
  value: string,
  options: readonly (readonly [string, string])[],
  choose: (value: string) => void,
  none: string,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      <option value="" ?selected=${value === ''}>${none}</option>
      ${options.map(([one, text]) => html`<option value=${one} ?selected=${one === value}>${text}</option>`)}
    </select>
  </div>`;
}
