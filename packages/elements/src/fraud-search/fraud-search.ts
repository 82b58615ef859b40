import type { Script } from '@fraud-free/core';
import { LitElement, type CSSResultGroup, type TemplateResult, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ElderController } from '../controllers/elder-controller.js';
import { CatalogController } from '../controllers/catalog-controller.js';
import { StringsController } from '../controllers/strings-controller.js';
import { byCategory } from '../engine/by-category.js';
import type { FraudScript } from '../fraud-script/fraud-script.js';
import { scriptWords } from '../i18n/script/words.js';
import { controls } from '../styles/controls.js';
import { fields } from '../styles/fields.js';
import { folds } from '../styles/folds.js';
import { host } from '../styles/host.js';
import { tokens } from '../styles/tokens.js';
import { fold } from '../templates/fold.js';
import { VERSION } from '../version.js';
import { findScripts } from './find-scripts.js';
import { styles } from './fraud-search.styles.js';
import { FraudFreeScriptEvent } from './script-event.js';

/**
 * @summary Find a fraud by what one remembers of it, or by its kind, and read it step by step.
 *
 * Searched on the device, while somebody writes; typing errors are forgiven. A fraud that is opened stands in the place
 * of the list, with a way back to it.
 *
 * @status stable
 * @since 0.1.0
 * @attr {string} script - Id of the script that is open; empty for the list. It follows what the resident opens.
 * @attr {boolean} elder - The elder edition: larger text and targets. Also on inside anything with `data-elder`.
 * @attr {string} lang - Language of the words, `zh-CN`, `zh-Hant` or `en`; taken from the nearest `lang` around it.
 * @attr {string} region - Place whose numbers are told, by ISO 3166 (`HK`); if not said that of the language, or `CN`.
 *
 * @fires {FraudFreeScriptEvent} fraud-free-script - A fraud was opened, or the list again.
 *
 * @slot - Shown until scripts run, and never after.
 * @slot title - Replaces the heading.
 *
 * @csspart root - The whole.
 * @csspart input - The field to write in.
 * @csspart result - A fraud to open; repeated.
 * @csspart back - The button back to the list.
 * @csspart clear - The button that empties the field.
 * @csspart script - The fraud that is open, a `<fraud-script>`, with its own parts:
 * @csspart step - One step; repeated.
 * @csspart message - A made-up message; repeated.
 * @csspart call - A link that dials; repeated.
 *
 * @cssprop --fraud-free-font - Font families.
 * @cssprop --fraud-free-font-size - Size of running text; at least 20px in the elder edition.
 * @cssprop --fraud-free-radius - Roundness of corners.
 *
 * @example
 * <fraud-search><p>想知道有哪些骗局，可以到居委会拿一本防诈手册。</p></fraud-search>
 */
export class FraudSearch extends LitElement {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = [tokens, host, controls, folds, fields, styles];

  /** Id of the script that is open. */
  @property({ reflect: true }) script = '';
  /** What is searched for. */
  @property({ attribute: false }) value = '';
  /** The elder edition for this element. */
  @property({ type: Boolean, reflect: true }) elder = false;

  @state() private opened = '';
  @query('fraud-script') private readonly shown!: FraudScript | null;
  @query('input') private readonly input!: HTMLInputElement | null;

  readonly #words = new StringsController(this, scriptWords);
  readonly #elder = new ElderController(this);
  readonly #catalog = new CatalogController(this);

  override focus(options?: FocusOptions): void {
    (this.shown ?? this.input)?.focus(options);
  }

  protected override render(): TemplateResult {
    const { strings } = this.#words;
    return html`<div
      class="root ${this.#elder.on ? 'elder' : ''}"
      part="root"
      lang=${strings.lang}
      data-region=${this.#words.region}
    >
      ${this.script ? this.#open() : this.#list()}
    </div>`;
  }

  #open(): TemplateResult {
    const { script: say } = this.#words.strings;
    return html`<p><button type="button" part="back" @click=${() => void this.#go('')}>${say.back}</button></p>
      <fraud-script part="script" exportparts="step, message, call" .script=${this.script}>${say.empty}</fraud-script>`;
  }

  #list(): TemplateResult {
    const { script: say } = this.#words.strings;
    const { catalog } = this.#catalog;
    const sought = this.value.trim() !== '';
    const found = sought ? findScripts(catalog, this.value) : [];
    const said = found.length > 0 ? say.found(found.length) : say.nothing(this.#words.place.ask);
    return html`<slot name="title"><h2>${say.title}</h2></slot>
      <form
        class="field"
        role="search"
        novalidate
        autocomplete="off"
        @submit=${(event: Event) => event.preventDefault()}
      >
        <label for="query">${say.label}</label>
        <p id="hint" class="small">${say.hint}</p>
        <div class="row">
          <input
            id="query"
            part="input"
            type="search"
            autocomplete="off"
            spellcheck="false"
            aria-describedby="hint"
            .value=${this.value}
            @input=${(event: Event) => (this.value = (event.target as HTMLInputElement).value)}
          />
          <button type="button" part="clear" @click=${this.#clear}>${say.clear}</button>
        </div>
      </form>
      <p role="status">${sought ? said : nothing}</p>
      ${found.length > 0 ? this.#results(found) : nothing}
      <h3>${say.browse}</h3>
      ${byCategory(catalog).map(({ category, scripts }) =>
        fold(`${this.#words.pick(category.title)} (${scripts.length})`, this.#results(scripts)),
      )}`;
  }

  #results(scripts: readonly Script[]): TemplateResult {
    return html`<ul class="plain results" role="list">
      ${scripts.map(
        ({ id, title, summary }) =>
          html`<li>
            <button type="button" part="result" data-script=${id} @click=${() => void this.#go(id)}>
              ${this.#words.pick(title)} <span>${this.#words.pick(summary)}</span>
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #clear(): void {
    this.value = '';
    this.focus();
  }

  /** Opens a script, or the list; then the focus goes back to what was opened before. */
  async #go(script: string): Promise<void> {
    if (script) this.opened = script;
    this.script = script;
    this.dispatchEvent(new FraudFreeScriptEvent(script));
    await this.updateComplete;
    await this.shown?.updateComplete;
    const before = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-script]')].find(
      ({ dataset, offsetParent }) => dataset['script'] === this.opened && offsetParent !== null,
    );
    if (script || !before) this.focus();
    else before.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fraud-search': FraudSearch;
  }
}
