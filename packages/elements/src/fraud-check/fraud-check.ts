import { MAX_MESSAGE_LENGTH, type Verdict } from '@fraud-free/core';
import { LitElement, type CSSResultGroup, type TemplateResult, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ElderController } from '../controllers/elder-controller.js';
import { EngineController } from '../controllers/engine-controller.js';
import { StringsController } from '../controllers/strings-controller.js';
import { checkText } from '../engine/check-text.js';
import { FraudFreeClearEvent, FraudFreeVerdictEvent } from '../events.js';
import type { FraudVerdict } from '../fraud-verdict/fraud-verdict.js';
import type { Strings } from '../i18n/strings.js';
import { controls } from '../styles/controls.js';
import { folds } from '../styles/folds.js';
import { host } from '../styles/host.js';
import { marks } from '../styles/marks.js';
import { tokens } from '../styles/tokens.js';
import { VERSION } from '../version.js';
import { styles } from './fraud-check.styles.js';
import { markedMessage } from './marked-message.js';
import { receiveText } from './receive-text.js';
import { send, shareText, type Sent } from './share-text.js';
import { shareView } from './share-view.js';

/**
 * @summary Paste or type a message and get a reasoned answer, with the words marked that gave it away.
 *
 * Checks when something is pasted, on its button and on Ctrl+Enter. The message is judged on the device: the element
 * makes no request, keeps nothing, puts nothing into events, and takes no part in forms round it. Only the resident
 * passes an answer on, by a button, to whom they trust: with codes, card and phone numbers hidden, and read before.
 *
 * @attr {boolean} receive - Takes up a message that came with the page's address (`?text=`, `#text=`), and removes it there.
 * @attr {boolean} elder - The elder edition: larger text and targets. Also on inside anything with `data-elder`.
 * @attr {string} lang - Language of the words, `zh-CN` or `en`; taken from the nearest `lang` around it.
 *
 * @fires {FraudFreeVerdictEvent} fraud-free-verdict - A message was judged.
 * @fires {FraudFreeClearEvent} fraud-free-clear - The message was cleared away.
 *
 * @slot - Shown until scripts run, and never after: advice and numbers for readers without scripts.
 * @slot title - Replaces the heading.
 *
 * @csspart root - The whole.
 * @csspart input - The text field.
 * @csspart submit - The check button.
 * @csspart clear - The clear button.
 * @csspart message - The message with its marks.
 * @csspart mark - Marked words; repeated.
 * @csspart share - The button that passes the answer on to somebody the resident trusts.
 * @csspart verdict - The answer, a `<fraud-verdict>`; its own parts are `headline`, `reason`, `source`, `call`.
 *
 * @cssprop --fraud-free-font - Font families.
 * @cssprop --fraud-free-font-size - Size of running text; at least 20px in the elder edition.
 * @cssprop --fraud-free-radius - Roundness of corners.
 * @cssprop --fraud-free-accent - Colour of the check button, with `--fraud-free-on-accent` for its text.
 *
 * @example
 * <fraud-check><p>拿不准？拨反诈专线 96110；已经转账，马上拨 110。</p></fraud-check>
 */
export class FraudCheck extends LitElement {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = [tokens, host, controls, folds, marks, styles];

  /** The message. Setting it puts away an answer to another one; call {@link check} to have it judged. */
  @property({ attribute: false }) value = '';
  /** Take up a message that came with the page's address. */
  @property({ type: Boolean }) receive = false;
  /** The elder edition for this element. */
  @property({ type: Boolean, reflect: true }) elder = false;

  @state() private checked: { readonly text: string; readonly verdict: Verdict } | undefined;
  @state() private trouble: ((strings: Strings) => string) | undefined;
  @state() private said: ((strings: Strings) => string) | undefined;
  @state() private sent: Sent | undefined;
  @query('textarea') private readonly input!: HTMLTextAreaElement;
  @query('fraud-verdict') private readonly answer!: FraudVerdict | null;

  readonly #words = new StringsController(this);
  readonly #elder = new ElderController(this);
  readonly #engine = new EngineController(this, () => this.#judgeAgain());
  #pasting = false;

  /** The answer on show, if there is one to this very message. */
  get verdict(): Verdict | undefined {
    return this.checked?.text === this.value ? this.checked.verdict : undefined;
  }

  /** Judges the message and shows the answer. With nothing to read, or an error, it says so at the text field. */
  check(): Verdict | undefined {
    const outcome = checkText(() => this.#engine.engine, this.value);
    this.checked = undefined;
    this.said = undefined;
    this.sent = undefined;
    if (outcome.error) {
      this.trouble = ({ common }) => common.errors[outcome.error](MAX_MESSAGE_LENGTH);
    } else if (outcome.verdict.cannotSay === 'empty') {
      this.trouble = ({ check }) => check.empty;
    } else {
      this.trouble = undefined;
      this.checked = { text: this.value, verdict: outcome.verdict };
      this.dispatchEvent(new FraudFreeVerdictEvent(outcome.verdict));
    }
    return this.verdict;
  }

  /** Puts the message and its answer away, and the focus back into the text field. */
  clear(): void {
    this.value = '';
    this.checked = undefined;
    this.trouble = undefined;
    this.said = ({ check }) => check.cleared;
    this.input.focus();
    this.dispatchEvent(new FraudFreeClearEvent());
  }

  override focus(options?: FocusOptions): void {
    this.input.focus(options);
  }

  protected override willUpdate(): void {
    const received = this.receive && !this.hasUpdated ? receiveText() : undefined;
    if (received === undefined) return;
    this.value = received;
    if (this.check()) this.said = (strings) => this.#summary(strings);
  }

  protected override render(): TemplateResult {
    const { strings } = this.#words;
    const { check: say } = strings;
    return html`<div class="root ${this.#elder.on ? 'elder' : ''}" part="root" lang=${strings.lang}>
      <slot name="title"><h2>${say.title}</h2></slot>
      <form novalidate autocomplete="off" @submit=${this.#submit}>
        <label for="message">${say.label}</label>
        <p id="description" class="small">${say.description}</p>
        <textarea
          id="message"
          part="input"
          rows="5"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          translate="no"
          aria-describedby="description trouble"
          aria-invalid=${this.trouble ? 'true' : 'false'}
          .value=${this.value}
          @input=${this.#typed}
          @paste=${() => (this.#pasting = true)}
          @keydown=${this.#pressed}
        ></textarea>
        <p id="trouble" class="trouble" aria-live="polite">${this.trouble?.(strings)}</p>
        <div class="buttons">
          <button type="submit" class="primary" part="submit">${say.submit}</button>
          <button type="button" part="clear" @click=${this.clear}>${say.clear}</button>
        </div>
      </form>
      <p class="visually-hidden" role="status">${this.said?.(strings)}</p>
      ${this.checked && this.verdict ? this.#answer(this.checked) : nothing}
    </div>`;
  }

  #answer({ text, verdict }: NonNullable<typeof this.checked>): TemplateResult {
    const suspicious = verdict.level === 'danger' || verdict.level === 'caution';
    return html`<fraud-verdict
        part="verdict"
        exportparts="headline, reason, source, call"
        .text=${text}
        .verdict=${verdict}
      >
        ${suspicious ? html`<div slot="message">${markedMessage(text, verdict.evidence, this.#words)}</div>` : nothing}
      </fraud-verdict>
      ${shareView(shareText(text, verdict, this.#engine.catalog, this.#words), this.sent, this.#words.strings, () => void this.#share())}`;
  }

  async #share(): Promise<void> {
    const { checked } = this;
    if (checked) this.sent = await send(shareText(checked.text, checked.verdict, this.#engine.catalog, this.#words));
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    this.check();
    await this.updateComplete;
    await this.answer?.updateComplete;
    (this.answer ?? this.input).focus();
  }

  #typed(event: InputEvent): void {
    this.value = this.input.value;
    this.trouble = undefined;
    this.said = undefined;
    const pasted = this.#pasting || event.inputType === 'insertFromPaste' || event.inputType === 'insertFromDrop';
    this.#pasting = false;
    // Pasting leaves the focus in the field, so the answer is announced instead.
    if (pasted && this.value.trim() !== '' && this.check()) this.said = (strings) => this.#summary(strings);
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    void this.#submit(event);
  }

  #judgeAgain(): void {
    if (this.verdict) this.check();
  }

  #summary({ common, verdict: say }: Strings): string {
    const script = this.#engine.catalog.scripts.find(({ id }) => id === this.verdict?.scripts[0]?.id);
    const { level } = this.verdict ?? { level: 'cannot-say' as const };
    const named = script && (level === 'danger' || level === 'caution');
    return say.levels[level] + (named ? common.colon + this.#words.pick(script.title) : '');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fraud-check': FraudCheck;
  }
}
