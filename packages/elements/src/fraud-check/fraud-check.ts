import { isWarning, MAX_MESSAGE_LENGTH, type Verdict } from '@fraud-free/core';
import { LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult, html, nothing } from 'lit';
import { ElderController } from '../controllers/elder-controller.js';
import { EngineController } from '../controllers/engine-controller.js';
import { MessageForm } from '../controllers/message-form.js';
import { ReadingController } from '../controllers/reading-controller.js';
import { StringsController } from '../controllers/strings-controller.js';
import { checkText } from '../engine/check-text.js';
import { byIds } from '../engine/contacts.js';
import { FraudFreeClearEvent, FraudFreeVerdictEvent } from '../message-events.js';
import type { FraudVerdict } from '../fraud-verdict/fraud-verdict.js';
import { marksWords } from '../i18n/marks/words.js';
import { checkWords } from '../i18n/check/words.js';
import { verdictWords } from '../i18n/verdict/words.js';
import { partFor } from '../loading/part.js';
import type { Sent } from '../device/send.js';
import { controls } from '../styles/controls.js';
import { fields } from '../styles/fields.js';
import { folds } from '../styles/folds.js';
import { host } from '../styles/host.js';
import { marks } from '../styles/marks.js';
import { reading } from '../styles/reading.js';
import { tokens } from '../styles/tokens.js';
import { VERSION } from '../version.js';
import { styles } from './fraud-check.styles.js';
import { besidePart } from './parts.js';
import { receiveText } from './receive-text.js';

/**
 * @summary Paste or type a message and get a reasoned answer, with the words marked that gave it away.
 *
 * Checks when something is pasted, on its button and on Ctrl+Enter. The message is judged on the device: the element
 * makes no request, keeps nothing, puts nothing into events, and takes no part in forms round it. Only the resident
 * passes an answer on, by a button, to whom they trust: with codes, card and phone numbers hidden, and read before.
 *
 * With `readers`, pictures can be chosen, pasted or dropped, QR codes scanned and, where the browser recognises speech
 * on the device, words spoken. Several pictures at once are screenshots of one talk: its turns in order, with what two of them
 * show once. What was read stands in the field to be corrected, and is not checked before the button.
 *
 * @status stable
 * @since 0.1.0
 * @attr {boolean} receive - Takes up a message that came with the page's address (`?text=`, `#text=`), and removes it there.
 * @attr {string} readers - Address of the folder with the files of @fraud-free/readers (`/readers/`); they alone are loaded, when they are first used.
 * @attr {boolean} elder - The elder edition: larger text and targets. Also on inside anything with `data-elder`.
 * @attr {string} lang - Language of the words, `zh-CN`, `zh-Hant` or `en`; taken from the nearest `lang` around it.
 * @attr {string} region - Place whose numbers are told, by ISO 3166 (`HK`); if not said that of the language, or `CN`.
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
 * @csspart read-picture - The button that takes a picture.
 * @csspart read-code - The button that looks through the camera for a code.
 * @csspart read-voice - The button that listens.
 * @csspart read-stop - The button that ends any of these.
 * @csspart camera - What the camera sees.
 * @csspart message - The message with its marks.
 * @csspart mark - Marked words; repeated.
 * @csspart share - The button that passes the answer on to somebody the resident trusts.
 * @csspart tell - Where a `<fraud-contacts>` stands on the page, the button that puts the answer on its card for the officer.
 * @csspart verdict - The answer, a `<fraud-verdict>`, with its own parts:
 * @csspart headline - The answer in a few words.
 * @csspart reason - One reason; repeated.
 * @csspart source - Where a statement comes from; repeated.
 * @csspart call - A link that dials; repeated.
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
  static override readonly properties: PropertyDeclarations = {
    value: { attribute: false },
    receive: { type: Boolean },
    readers: {},
    elder: { type: Boolean, reflect: true },
    checked: { state: true, attribute: false },
    sent: { state: true, attribute: false },
  };
  static override styles: CSSResultGroup = [tokens, host, controls, folds, fields, marks, reading, styles];

  /** The message. Setting it puts away an answer to another one; call {@link check} to have it judged. */
  value = '';
  /** Take up a message that came with the page's address. */
  receive = false;
  /** Address of the folder with the files that read pictures, e.g. `/readers/`; without it there are no buttons for them. */
  readers = '';
  /** The elder edition for this element. */
  elder = false;

  private checked: { readonly text: string; readonly verdict: Verdict } | undefined;
  private sent: Sent | undefined;

  readonly #words = new StringsController(this, checkWords, verdictWords, marksWords);
  readonly #elder = new ElderController(this);
  readonly #engine = new EngineController(this, () => this.#judgeAgain());
  readonly #form = new MessageForm(
    this,
    () => this.renderRoot.querySelector<FraudVerdict>('fraud-verdict'),
    () => this.#summary(),
  );
  readonly #reading = new ReadingController(this, this.#form, { lang: () => this.#words.strings.lang });

  /** The answer on show, if there is one to this very message. */
  get verdict(): Verdict | undefined {
    return this.checked?.text === this.value ? this.checked.verdict : undefined;
  }

  /** Judges the message and shows the answer. With nothing to read, or an error, it says so at the text field. */
  check(): Verdict | undefined {
    const { error, verdict } = checkText(() => this.#engine.engine, this.value);
    this.checked = undefined;
    this.sent = undefined;
    if (error) {
      this.#form.tell(() => this.#words.strings.verdict.errors[error](MAX_MESSAGE_LENGTH, this.#words.place.ask));
    } else if (verdict.cannotSay === 'empty') {
      this.#form.tell(() => this.#words.strings.check.empty);
    } else {
      this.#form.tell();
      this.checked = { text: this.value, verdict };
      this.dispatchEvent(new FraudFreeVerdictEvent(verdict));
    }
    return this.verdict;
  }

  /** Puts the message and its answer away, and the focus back into the text field. */
  clear(): void {
    this.value = '';
    this.checked = undefined;
    this.#form.tell();
    this.#form.announce(() => this.#words.strings.check.cleared);
    this.#form.focus();
    this.dispatchEvent(new FraudFreeClearEvent());
  }

  override focus(options?: FocusOptions): void {
    this.#form.focus(options);
  }

  protected override willUpdate(): void {
    // There before the answer is, so that nothing moves when it comes.
    if (this.value !== '') partFor(this, besidePart);
    const received = this.receive && !this.hasUpdated ? receiveText() : undefined;
    if (received === undefined) return;
    this.value = received;
    if (this.check()) this.#form.announce();
  }

  protected override render(): TemplateResult {
    const { strings } = this.#words;
    return html`<div
      class="root ${this.#elder.on ? 'elder' : ''}"
      part="root"
      lang=${strings.lang}
      data-region=${this.#words.region}
      @paste=${this.#reading.incoming}
      @dragover=${this.#reading.incoming}
      @drop=${this.#reading.incoming}
    >
      <slot name="title"><h2>${strings.check.title}</h2></slot>
      ${this.#form.render(strings.check, this.#reading.buttons())} ${this.#reading.status()}
      ${this.checked && this.verdict ? this.#answer(this.checked) : nothing}
    </div>`;
  }

  #answer({ text, verdict }: NonNullable<typeof this.checked>): TemplateResult {
    const beside = partFor(this, besidePart);
    return html`<fraud-verdict
        part="verdict"
        exportparts="headline, reason, source, call"
        .text=${text}
        .verdict=${verdict}
      >
        ${beside && isWarning(verdict) ? html`<div slot="message">${beside.markedMessage(text, verdict.evidence, this.#words)}</div>` : nothing}
      </fraud-verdict>
      ${beside ? this.#share(beside, text, verdict) : nothing}`;
  }

  #share(part: NonNullable<typeof besidePart.now>, text: string, verdict: Verdict): TemplateResult {
    const contacts = isWarning(verdict) ? part.contactsBeside(this) : undefined;
    const tell = contacts && ((): void => void contacts.tell(part.toTell(text, verdict)));
    const shared = part.shareText(text, verdict, this.#engine.catalog, this.#words);
    const share = async (): Promise<void> => {
      const sent = await part.send(shared);
      if (this.checked?.text === text) this.sent = sent;
    };
    return part.shareView(shared, this.sent, this.#words.strings, () => void share(), tell);
  }

  #judgeAgain(): void {
    if (this.verdict) this.check();
  }

  /** The answer in one line, to be announced. */
  #summary(): string {
    const { common, verdict: say } = this.#words.strings;
    const { verdict } = this;
    if (verdict === undefined) return '';
    const [script] = isWarning(verdict) ? byIds(this.#engine.catalog.scripts, [verdict.scripts[0]?.id ?? '']) : [];
    return say.levels[verdict.level] + (script ? common.colon + this.#words.pick(script.title) : '');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fraud-check': FraudCheck;
  }
}
