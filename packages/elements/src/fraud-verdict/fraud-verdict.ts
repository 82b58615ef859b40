import type { Verdict } from '@fraud-free/core';
import {
  LitElement,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
  html,
} from 'lit';
import { AloudController } from '../controllers/aloud-controller.js';
import { ElderController } from '../controllers/elder-controller.js';
import { EngineController } from '../controllers/engine-controller.js';
import { StringsController } from '../controllers/strings-controller.js';
import { checkText, type Outcome } from '../engine/check-text.js';
import { FraudFreeVerdictEvent } from '../message-events.js';
import { marksWords } from '../i18n/marks/words.js';
import { verdictWords } from '../i18n/verdict/words.js';
import { answerCard } from '../styles/answer-card.js';
import { controls } from '../styles/controls.js';
import { folds } from '../styles/folds.js';
import { host } from '../styles/host.js';
import { tokens } from '../styles/tokens.js';
import { VERSION } from '../version.js';
import { answerView, failureView } from './answer-view.js';
import { styles } from './fraud-verdict.styles.js';

/**
 * @summary The answer to one message: how it looks, why, what they will do next, what to do, whom to call.
 *
 * Give it a `text` to judge, or a `verdict` that you have with the text that it is about. One-time codes, card and
 * phone numbers are hidden where the answer quotes the message. "No match" is never shown as safe.
 *
 * @status stable
 * @since 0.1.0
 * @attr {string} text - The message. Without it and without a verdict, the element shows its children.
 * @attr {boolean} elder - The elder edition: larger text and targets. Also on inside anything with `data-elder`.
 * @attr {string} lang - Language of the words, `zh-CN`, `zh-Hant` or `en`; taken from the nearest `lang` around it.
 * @attr {string} region - Place whose numbers are told, by ISO 3166 (`HK`); if not said that of the language, or `CN`.
 *
 * @fires {FraudFreeVerdictEvent} fraud-free-verdict - It has judged its `text` (not when it was given a `verdict`).
 *
 * @slot - Shown until scripts run, and as long as there is no message.
 * @slot message - The message itself, below the headline.
 *
 * @csspart root - The card.
 * @csspart headline - The answer in a few words.
 * @csspart reason - One reason; repeated.
 * @csspart source - Where a statement comes from; repeated.
 * @csspart read - The button that reads the answer out, by a voice of the device; absent where it has none.
 * @csspart stage - How far the fraud has come in it.
 * @csspart call - A link that dials; repeated.
 *
 * @cssprop --fraud-free-font - Font families.
 * @cssprop --fraud-free-font-size - Size of running text; at least 20px in the elder edition.
 * @cssprop --fraud-free-radius - Roundness of corners.
 * @cssprop --fraud-free-surface - Background; likewise `-surface-soft`, `-text`, `-muted`, `-line`, `-edge`, `-accent`,
 *   `-on-accent`, `-focus`, `-danger`, `-danger-surface`, `-caution`, `-caution-surface`, `-note`, `-note-surface`.
 *
 * @example
 * <fraud-verdict text="我是银行客服，……"></fraud-verdict>
 */
export class FraudVerdict extends LitElement {
  static readonly version: string = VERSION;
  static override readonly properties: PropertyDeclarations = {
    text: {},
    verdict: { attribute: false },
    elder: { type: Boolean, reflect: true },
  };
  static override styles: CSSResultGroup = [tokens, host, controls, folds, answerCard, styles];

  /** The message to judge, or that the given verdict is about. */
  text: string | null = null;
  /** A verdict made elsewhere, with the page's catalog; then nothing is judged here. */
  verdict: Verdict | undefined;
  /** The elder edition for this element. */
  elder = false;

  readonly #words = new StringsController(this, verdictWords, marksWords);
  readonly #elder = new ElderController(this);
  readonly #engine = new EngineController(this, () => (this.#outcome = this.#judge()));
  readonly #aloud = new AloudController(this);
  #outcome: Outcome | undefined;

  /** Moves the focus to the headline, from where a screen reader reads on. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#headline')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text') || changed.has('verdict')) this.#outcome = this.#judge();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const judged = changed.has('text') && this.verdict === undefined ? this.#outcome?.verdict : undefined;
    if (judged) this.dispatchEvent(new FraudFreeVerdictEvent(judged));
  }

  protected override render(): TemplateResult {
    if (this.#outcome === undefined) return html`<slot></slot>`;
    const { lang } = this.#words.strings;
    return html`<div
      class="root answer ${this.#outcome.verdict?.level ?? 'cannot-say'} ${this.#elder.on ? 'elder' : ''}"
      part="root"
      lang=${lang}
      role="group"
      aria-labelledby="headline"
    >
      ${
        this.#outcome.verdict
          ? answerView(
              this.#outcome.verdict,
              this.text ?? '',
              this.#engine.catalog,
              this.#words,
              this.#aloud.button(this.#words),
            )
          : failureView(this.#outcome.error, this.#words)
      }
    </div>`;
  }

  #judge(): Outcome | undefined {
    if (this.verdict) return { verdict: this.verdict };
    return this.text === null ? undefined : checkText(() => this.#engine.engine, this.text);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fraud-verdict': FraudVerdict;
  }
}
