import { isWarning, checkPayment, type Level } from '@fraud-free/core';
import { LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult, html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ElderController } from '../controllers/elder-controller.js';
import { EngineController } from '../controllers/engine-controller.js';
import { StringsController } from '../controllers/strings-controller.js';
import { checkText } from '../engine/check-text.js';
import { byIds } from '../engine/contacts.js';
import { alwaysThere } from '../engine/place.js';
import { guardWords } from '../i18n/guard/words.js';
import { wrongSelector } from '../misuse/wrong-selector.js';
import { numberOr } from '../number-or.js';
import { controls } from '../styles/controls.js';
import { host } from '../styles/host.js';
import { tokens } from '../styles/tokens.js';
import { callLinks } from '../templates/contact-list.js';
import { VERSION } from '../version.js';
import { styles } from './fraud-guard.styles.js';
import { FraudFreePauseEvent, FraudFreeSuspectEvent } from './guard-events.js';
import { paymentOfForm } from './payment-form.js';
import { stayClear } from './stay-clear.js';
import { watchMessages } from './watch-messages.js';

/**
 * @summary Round a part of a page: marks doubtful messages as they come up, and asks once before a risky payment.
 *
 * A doubtful message, and each link in it, gets the attribute `data-fraud-free` with the level (`danger`, `caution`),
 * for the page to style; over the content, which stays where it is, and beside the message, the guard says so, at most
 * {@link most} times and once per fraud. A form
 * whose fields carry `data-payment` is judged when it is sent; a risky one is held and asked about once. Nothing is
 * sent, kept or changed beyond that.
 *
 * @status experimental
 * @since 0.1.0
 * @attr {string} messages - A selector of the elements that hold one message each; `[data-message]` if not said.
 * @attr {number} most - How often the guard speaks up on this page; 3 if not said, 0 for marks and events alone.
 * @attr {boolean} elder - The elder edition: larger text and targets. Also on inside anything with `data-elder`.
 * @attr {string} lang - Language of the words, `zh-CN`, `zh-Hant` or `en`; taken from the nearest `lang` around it.
 * @attr {string} region - Place whose numbers are told, by ISO 3166 (`HK`); if not said that of the language, or `CN`.
 *
 * @fires {FraudFreeSuspectEvent} fraud-free-suspect - A doubtful message came up. `preventDefault()` leaves it unmarked.
 * @fires {FraudFreePauseEvent} fraud-free-pause - A risky payment is held. `preventDefault()` lets it through.
 *
 * @slot - The guarded part of the page.
 *
 * @csspart root - What the guard says.
 * @csspart notice - One warning; repeated.
 * @csspart close - Its close button.
 * @csspart dialog - The question before a payment.
 * @csspart stay - The button that holds the payment.
 * @csspart go-on - The button that lets it through.
 * @csspart call - A link that dials; repeated.
 *
 * @cssprop --fraud-free-font - Font families.
 * @cssprop --fraud-free-font-size - Size of running text; at least 20px in the elder edition.
 * @cssprop --fraud-free-radius - Roundness of corners.
 *
 * @example
 * <fraud-guard messages=".chat li"><ul class="chat">…</ul></fraud-guard>
 */
export class FraudGuard extends LitElement {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = [tokens, host, controls, styles];

  /** A selector of the elements that hold one message each. */
  @property() messages = '[data-message]';
  /** How often the guard speaks up. */
  @property({ type: Number, converter: numberOr(3) }) most = 3;
  /** The elder edition for this element. */
  @property({ type: Boolean, reflect: true }) elder = false;

  @state() private notices: readonly Notice[] = [];
  /** The notices take a place of their own, since they lay over what has the focus. */
  @state() private aside = false;
  @query('.room') private readonly room!: HTMLElement;
  @query('.notices') private readonly list!: HTMLElement;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  readonly #words = new StringsController(this, guardWords);
  readonly #elder = new ElderController(this);
  readonly #engine = new EngineController(this);
  readonly #told = new Set<string>();
  readonly #asked = new WeakSet<HTMLFormElement>();
  /** Where it looks if the page does not say, or says what is no selector. */
  readonly #usual: string = this.messages;
  #selector: string = this.#usual;
  #held: { readonly form: HTMLFormElement; readonly submitter: HTMLElement | null } | undefined;
  #stop: (() => void) | undefined;
  #clear: (() => void) | undefined;

  constructor() {
    super();
    this.addEventListener('submit', (event) => this.#hold(event), { capture: true });
    this.addEventListener('focusin', ({ target }) => this.#uncover(target));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) return;
    this.#watch();
    this.#stayClear();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#clear?.();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('messages')) {
      this.#selector = this.#usableSelector();
      this.#watch();
    }
    if (changed.has('notices' as keyof FraudGuard)) this.#stayClear();
  }

  protected override render(): TemplateResult {
    const { strings } = this.#words;
    const { guard: say } = strings;
    const { ask, region } = this.#words.place;
    return html`<div
        class="root ${this.#elder.on ? 'elder' : ''} ${this.aside ? 'aside' : ''}"
        part="root"
        lang=${strings.lang}
      >
        <div class="room">
          <div class="notices" role="status">${this.notices.map((notice) => this.#notice(notice))}</div>
        </div>
        <dialog part="dialog" aria-labelledby="pay-title" aria-describedby="pay-how" @close=${this.#closed}>
          <h2 id="pay-title">${say.payTitle}</h2>
          <p id="pay-how">${say.payHow(ask)}</p>
          ${callLinks(alwaysThere(this.#engine.catalog, region), this.#words)}
          <form method="dialog" class="buttons">
            <button class="primary" part="stay" value="stay" autofocus>${say.stay}</button>
            <button part="go-on" value="go-on">${say.goOn}</button>
          </form>
        </dialog>
      </div>
      <slot></slot>`;
  }

  #notice(notice: Notice): TemplateResult {
    const { guard: say } = this.#words.strings;
    const script = byIds(this.#engine.catalog.scripts, [notice.script ?? ''])[0];
    return html`<div class="notice ${notice.level}" part="notice">
      <div>
        <p><strong>${say[notice.level](script && this.#words.pick(script.title))}</strong></p>
        <p>${say.advice(this.#words.place.ask)}</p>
      </div>
      <button
        type="button"
        part="close"
        @click=${() => (this.notices = this.notices.filter((other) => other !== notice))}
      >
        ${say.close}
      </button>
    </div>`;
  }

  /** Of what is no selector whoever made the page is told; the guard does not stand idle for it. */
  #usableSelector(): string {
    // An attribute that is taken away leaves nothing.
    const messages = (this.messages as string | null) ?? this.#usual;
    const fault = wrongSelector(this.localName, 'messages', messages);
    if (fault === undefined) return messages;
    console.warn(`Fraud-Free: ${fault} Until then it looks at ${this.#usual}.`, this);
    return this.#usual;
  }

  #watch(): void {
    this.#stop?.();
    this.#stop = watchMessages(this, this.#selector, (element, text) => this.#look(element, text));
  }

  /** A message that changed is looked at anew; its old mark goes. */
  #look(element: HTMLElement, text: string): void {
    mark(element, undefined);
    const { verdict } = checkText(() => this.#engine.engine, text);
    if (!verdict || !isWarning(verdict)) return;
    const script = verdict.scripts[0]?.id;
    if (!this.dispatchEvent(new FraudFreeSuspectEvent(verdict.level, script, element))) return;
    mark(element, verdict.level);
    const about = script ?? verdict.level;
    if (this.#told.has(about) || this.#told.size >= this.most) return;
    this.#told.add(about);
    this.notices = [...this.notices, { level: verdict.level, script, element }];
  }

  #stayClear(): void {
    this.#clear?.();
    this.#clear = undefined;
    if (this.notices.length === 0) return;
    const elements = this.notices.map(({ element }) => element);
    this.#clear = stayClear(this, this.list, elements, ({ top, bottom }) => {
      this.room.style.top = `${top}px`;
      this.room.style.height = `${bottom - top}px`;
    });
  }

  #uncover(focused: EventTarget | null): void {
    if (this.aside || this.notices.length === 0 || focused === this || !(focused instanceof Element)) return;
    const [mine, its] = [this.list, focused].map((one) => one.getBoundingClientRect());
    this.aside = its!.top < mine!.bottom && its!.bottom > mine!.top;
  }

  #hold(event: SubmitEvent): void {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || this.#asked.has(form)) return;
    const payment = paymentOfForm(form, this.#engine.catalog);
    if (Object.keys(payment).length === 0) return;
    const verdict = checkPayment(this.#engine.engine, payment);
    if (!isWarning(verdict)) return;
    if (!this.dispatchEvent(new FraudFreePauseEvent(verdict, form))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#held = { form, submitter: event.submitter };
    this.dialog.returnValue = '';
    this.dialog.showModal();
  }

  /** Only the button that says so lets the payment go on; it is asked about once. */
  #closed(): void {
    const held = this.#held;
    this.#held = undefined;
    if (held === undefined || this.dialog.returnValue !== 'go-on') return;
    this.#asked.add(held.form);
    held.form.requestSubmit(held.submitter);
  }
}

interface Notice {
  readonly level: 'danger' | 'caution';
  readonly script: string | undefined;
  /** The message that it speaks of, which it never covers. */
  readonly element: Element;
}

/** Marks a message and the links in it, or takes the mark away. */
function mark(element: HTMLElement, level: Level | undefined): void {
  for (const one of [element, ...element.querySelectorAll('a[href]')]) {
    if (level === undefined) one.removeAttribute('data-fraud-free');
    else one.setAttribute('data-fraud-free', level);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fraud-guard': FraudGuard;
  }
}
