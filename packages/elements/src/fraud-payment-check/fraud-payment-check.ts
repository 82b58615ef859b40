import type { Payment, PaymentVerdict, TalkBefore } from '@fraud-free/core';
import { LitElement, type CSSResultGroup, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ElderController } from '../controllers/elder-controller.js';
import { EngineController } from '../controllers/engine-controller.js';
import { StringsController } from '../controllers/strings-controller.js';
import { byIds } from '../engine/contacts.js';
import { keptOnDevice } from '../storage/kept.js';
import { paymentWords } from '../i18n/payment/words.js';
import { answerCard } from '../styles/answer-card.js';
import { controls } from '../styles/controls.js';
import { fields } from '../styles/fields.js';
import { folds } from '../styles/folds.js';
import { host } from '../styles/host.js';
import { tokens } from '../styles/tokens.js';
import { VERSION } from '../version.js';
import { askView, introView } from './ask-view.js';
import { styles } from './fraud-payment-check.styles.js';
import { FraudFreePaymentEvent } from './payment-events.js';
import {
  answered,
  askMore,
  back,
  NEW_ROUND,
  positionOf,
  type PaymentPosition,
  type PaymentRound,
} from './payment-round.js';
import { resultView } from './result-view.js';
import { restoreTrusted, restoreWaiting, type Trusted, type Waiting } from './waiting.js';
import { trustedCall, trustedNote, waitingView } from './waiting-view.js';

/**
 * @summary Before a payment: a few questions with big buttons, then a pause, whom to call first, and why.
 *
 * The question asked next is always the one whose answer would tell most. No number of an account is asked for, and
 * no answer is kept. On this device alone, in the browser's storage, it keeps a pause under way
 * (`fraud-free-pause`) and whom the resident trusts (`fraud-free-trusted`), if they note somebody.
 *
 * @status stable
 * @since 0.1.0
 * @attr {boolean} elder - The elder edition: larger text and targets. Also on inside anything with `data-elder`.
 * @attr {string} lang - Language of the words, `zh-CN`, `zh-Hant` or `en`; taken from the nearest `lang` around it.
 * @attr {string} region - Place whose numbers are told, by ISO 3166 (`HK`); if not said that of the language, or `CN`.
 *
 * @fires {FraudFreePaymentEvent} fraud-free-payment - The answer is on show, with the verdict.
 *
 * @slot - Shown until scripts run, and if the catalog knows nothing of payments.
 * @slot title - Replaces the heading.
 *
 * @csspart root - The whole.
 * @csspart heading - The question.
 * @csspart choice - A button that answers; repeated.
 * @csspart answer - The answer.
 * @csspart headline - In it, the answer in a few words.
 * @csspart reason - One reason; repeated.
 * @csspart wait - A length of the pause; repeated.
 * @csspart waiting - The pause under way.
 * @csspart call - A link that dials; repeated.
 * @csspart start - The button that begins.
 * @csspart back - The button back to the question before.
 * @csspart restart - The button that begins anew.
 * @csspart more - The button for the other questions.
 * @csspart stop-waiting - The button that ends the pause.
 * @csspart source - Where a statement comes from; repeated.
 *
 * @cssprop --fraud-free-font - Font families.
 * @cssprop --fraud-free-font-size - Size of running text; at least 20px in the elder edition.
 * @cssprop --fraud-free-radius - Roundness of corners.
 * @cssprop --fraud-free-accent - Colour of the main button, with `--fraud-free-on-accent` for its text.
 *
 * @example
 * <fraud-payment-check><p>付款之前，先跟家里人说一声；拿不准，拨 96110。</p></fraud-payment-check>
 */
export class FraudPaymentCheck extends LitElement {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = [tokens, host, controls, folds, fields, answerCard, styles];

  /** What the page knows of the payment, which is then not asked. */
  @property({ attribute: false }) known: Payment = {};
  /** What the talk before the payment was found to be: the verdict of a talk, or of a message. */
  @property({ attribute: false }) conversation: TalkBefore | undefined;
  /** The elder edition for this element. */
  @property({ type: Boolean, reflect: true }) elder = false;

  @state() private round: PaymentRound = NEW_ROUND;
  @state() private waiting: Waiting | undefined;
  @state() private trusted: Trusted = { name: '', phone: '' };
  @state() private now = 0;

  readonly #words = new StringsController(this, paymentWords);
  readonly #elder = new ElderController(this);
  readonly #engine = new EngineController(this);
  readonly #keptPause = keptOnDevice('pause');
  readonly #keptTrusted = keptOnDevice('trusted');
  #clock: ReturnType<typeof setInterval> | undefined;

  /** The answer on show, if there is one. */
  get verdict(): PaymentVerdict | undefined {
    const position = this.#position();
    return this.round.begun && position.ask === undefined ? position.verdict : undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.now = Date.now();
    this.waiting = restoreWaiting(this.#keptPause.read(), this.now);
    this.trusted = restoreTrusted(this.#keptTrusted.read());
    this.#clock = setInterval(() => this.waiting && (this.now = Date.now()), 15_000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
  }

  /** Asks anew, from the first question. */
  restart(): void {
    void this.#go({ ...NEW_ROUND, begun: true });
  }

  /** Moves the focus to the question or the answer, or to the start button. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#heading, [part="start"]')?.focus(options);
  }

  protected override render(): TemplateResult {
    const { catalog } = this.#engine;
    if (catalog.payments.fields.length === 0) return html`<slot></slot>`;
    const { strings } = this.#words;
    return html`<div class="root ${this.#elder.on ? 'elder' : ''}" part="root" lang=${strings.lang}>
      <slot name="title"><h2>${strings.payment.title}</h2></slot>
      ${this.waiting ? this.#waitingView(this.waiting) : nothing}
      <div class="view">${this.#view()}</div>
    </div>`;
  }

  #view(): TemplateResult {
    const { catalog } = this.#engine;
    const words = this.#words;
    const { answers, begun } = this.round;
    if (!begun) return introView(words, () => void this.#go({ ...this.round, begun: true }));
    const position = this.#position();
    const field = byIds(catalog.payments.fields, [position.ask ?? ''])[0];
    const goBack = (): void => void this.#go(back(this.round));
    if (field) {
      const answer = (value: string | boolean): void => void this.#go(answered(this.round, field.id, value));
      return askView({ field, at: answers.length + 1, words, answer, back: goBack });
    }
    return resultView({
      ...position,
      answers,
      catalog,
      words,
      trusted: {
        call: trustedCall(this.trusted, words),
        note: trustedNote(this.trusted, words, (trusted) => this.#trust(trusted)),
      },
      wait: (minutes) => void this.#wait(minutes, position.verdict.ask),
      askMore: () => void this.#go(askMore(this.round)),
      back: goBack,
      restart: () => this.restart(),
    });
  }

  #waitingView(waiting: Waiting): TemplateResult {
    const question = byIds(this.#engine.catalog.payments.questions, [waiting.ask ?? ''])[0];
    return waitingView(waiting, this.now, question && this.#words.pick(question.text), this.#words, () =>
      this.#stopWaiting(),
    );
  }

  #position(): PaymentPosition {
    return positionOf(this.#engine.engine, this.round, this.known, this.conversation);
  }

  async #go(round: PaymentRound): Promise<void> {
    this.round = round;
    const { verdict } = this;
    if (verdict) this.dispatchEvent(new FraudFreePaymentEvent(verdict));
    await this.updateComplete;
    this.focus();
  }

  async #wait(minutes: number, ask: string | undefined): Promise<void> {
    this.now = Date.now();
    this.waiting = { until: this.now + minutes * 60_000, ...(ask !== undefined && { ask }) };
    this.#keptPause.write(this.waiting);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part="stop-waiting"]')?.focus();
  }

  #stopWaiting(): void {
    const over = this.waiting !== undefined && this.waiting.until <= Date.now();
    this.waiting = undefined;
    this.#keptPause.clear();
    if (over) this.restart();
    else this.focus();
  }

  #trust(trusted: Trusted): void {
    this.trusted = trusted;
    if (trusted.name || trusted.phone) this.#keptTrusted.write(trusted);
    else this.#keptTrusted.clear();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fraud-payment-check': FraudPaymentCheck;
  }
}
