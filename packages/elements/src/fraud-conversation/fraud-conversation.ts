import { isWarning, type ConversationVerdict } from '@fraud-free/core';
import { parseTalk } from '@fraud-free/core/talk';
import { LitElement, type CSSResultGroup, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ElderController } from '../controllers/elder-controller.js';
import { EngineController } from '../controllers/engine-controller.js';
import { MessageForm } from '../controllers/message-form.js';
import { ReadingController } from '../controllers/reading-controller.js';
import { StringsController } from '../controllers/strings-controller.js';
import { FraudFreeClearEvent } from '../message-events.js';
import { marksWords } from '../i18n/marks/words.js';
import { conversationWords } from '../i18n/conversation/words.js';
import { verdictWords } from '../i18n/verdict/words.js';
import { answerCard } from '../styles/answer-card.js';
import { controls } from '../styles/controls.js';
import { fields } from '../styles/fields.js';
import { folds } from '../styles/folds.js';
import { host } from '../styles/host.js';
import { marks } from '../styles/marks.js';
import { reading } from '../styles/reading.js';
import { tokens } from '../styles/tokens.js';
import { VERSION } from '../version.js';
import { followTalk, type FollowedTalk } from './follow-talk.js';
import { styles } from './fraud-conversation.styles.js';
import { FraudFreeTalkEvent } from './talk-events.js';
import { talkView } from './talk-view.js';

/**
 * @summary Paste a whole chat and see how far a known fraud has come in it, what comes next, and what they will say.
 *
 * Reads `name: text`, what WeChat, QQ and others copy, and exported SMS. Looks when something is pasted, on its button
 * and on Ctrl+Enter. The talk is followed on the device: the element makes no request and keeps nothing.
 *
 * With `readers`, screenshots of the talk can be chosen, pasted or dropped: bubbles on the left are the other side's, those
 * on the right one's own, and what two pictures both show is taken once. It stands in the field to be corrected first.
 *
 * @status experimental
 * @since 0.1.0
 * @attr {string} readers - Address of the folder with the files of @fraud-free/readers (`/readers/`); they alone are loaded, when they are first used.
 * @attr {boolean} elder - The elder edition: larger text and targets. Also on inside anything with `data-elder`.
 * @attr {string} lang - Language of the words, `zh-CN`, `zh-Hant` or `en`; taken from the nearest `lang` around it.
 * @attr {string} region - Place whose numbers are told, by ISO 3166 (`HK`); if not said that of the language, or `CN`.
 *
 * @fires {FraudFreeTalkEvent} fraud-free-talk - A talk was followed; carries the level, the script and its stage.
 * @fires {FraudFreeClearEvent} fraud-free-clear - The talk was cleared away.
 *
 * @slot - Shown until scripts run, and never after: advice and numbers for readers without scripts.
 * @slot title - Replaces the heading.
 *
 * @csspart root - The whole.
 * @csspart input - The text field.
 * @csspart submit - The button that looks.
 * @csspart clear - The clear button.
 * @csspart read-picture - The button that takes a picture.
 * @csspart read-stop - The button that ends any of these.
 * @csspart answer - The answer.
 * @csspart headline - In it, the answer in a few words.
 * @csspart stage - A stage of the fraud; repeated.
 * @csspart talk - The talk with its marks.
 * @csspart mark - Marked words; repeated.
 * @csspart call - A link that dials; repeated.
 * @csspart source - Where a statement comes from; repeated.
 *
 * @cssprop --fraud-free-font - Font families.
 * @cssprop --fraud-free-font-size - Size of running text; at least 20px in the elder edition.
 * @cssprop --fraud-free-radius - Roundness of corners.
 * @cssprop --fraud-free-accent - Colour of the main button, with `--fraud-free-on-accent` for its text.
 *
 * @example
 * <fraud-conversation><p>聊到要您付钱、报验证码，先停下，拨 96110 问一问。</p></fraud-conversation>
 */
export class FraudConversation extends LitElement {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = [tokens, host, controls, folds, fields, marks, reading, answerCard, styles];

  /** The talk as text. Setting it puts away an answer to another one; call {@link check} to have it looked at. */
  @property({ attribute: false }) value = '';
  /** Address of the folder with the files that read pictures, e.g. `/readers/`; without it there are no buttons for them. */
  @property() readers = '';
  /** The elder edition for this element. */
  @property({ type: Boolean, reflect: true }) elder = false;

  @state() private followed: (FollowedTalk & { readonly value: string }) | undefined;

  readonly #words = new StringsController(this, conversationWords, verdictWords, marksWords);
  readonly #elder = new ElderController(this);
  readonly #engine = new EngineController(this, () => {
    if (this.verdict) this.check();
  });
  readonly #form = new MessageForm(
    this,
    () => this.renderRoot.querySelector<HTMLElement>('#headline'),
    () => (this.verdict ? this.#words.strings.verdict.levels[this.verdict.level] : ''),
  );
  readonly #reading = new ReadingController(this, this.#form, { talk: true, lang: () => this.#words.strings.lang });

  /** What the talk on show comes to; `conversation` of a `<fraud-payment-check>` takes it. */
  get verdict(): ConversationVerdict | undefined {
    return this.followed?.value === this.value ? this.followed.verdict : undefined;
  }

  /** Follows the talk and shows the answer. With nothing to read it says so at the text field. */
  check(): ConversationVerdict | undefined {
    const { value } = this;
    const messages = parseTalk(value);
    this.followed = undefined;
    if (messages.length === 0) {
      this.#form.tell(() => this.#words.strings.conversation.empty);
      return undefined;
    }
    try {
      this.followed = { ...followTalk(this.#engine.engine, messages), value };
      this.#form.tell();
      this.#tell(this.followed);
    } catch {
      this.#form.tell(() => this.#words.strings.verdict.errors.unknown(0, this.#words.place.ask));
    }
    return this.verdict;
  }

  /** Puts the talk and its answer away, and the focus back into the text field. */
  clear(): void {
    this.value = '';
    this.followed = undefined;
    this.#form.tell();
    this.#form.announce(() => this.#words.strings.conversation.cleared);
    this.#form.focus();
    this.dispatchEvent(new FraudFreeClearEvent());
  }

  override focus(options?: FocusOptions): void {
    this.#form.focus(options);
  }

  protected override render(): TemplateResult {
    const { strings } = this.#words;
    const { conversation: say } = strings;
    const shown = this.verdict ? this.followed : undefined;
    return html`<div
      class="root ${this.#elder.on ? 'elder' : ''}"
      part="root"
      lang=${strings.lang}
      @paste=${this.#reading.incoming}
      @dragover=${this.#reading.incoming}
      @drop=${this.#reading.incoming}
    >
      <slot name="title"><h2>${say.title}</h2></slot>
      ${this.#form.render(say, this.#reading.buttons())} ${this.#reading.status()}
      ${shown ? talkView(shown, this.#engine.catalog, this.#words) : nothing}
    </div>`;
  }

  #tell({ verdict }: FollowedTalk): void {
    const [script] = isWarning(verdict) ? verdict.scripts : [];
    this.dispatchEvent(new FraudFreeTalkEvent(verdict.level, script?.id, script?.stages.at(-1)?.stage));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fraud-conversation': FraudConversation;
  }
}
