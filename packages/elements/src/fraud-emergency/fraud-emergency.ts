import { LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AloudController } from '../controllers/aloud-controller.js';
import { ElderController } from '../controllers/elder-controller.js';
import { CatalogController } from '../controllers/catalog-controller.js';
import { StringsController } from '../controllers/strings-controller.js';
import { byIds } from '../engine/contacts.js';
import { FraudFreeClearEvent } from '../message-events.js';
import type { Words } from '../i18n/locales.js';
import { keptOnDevice } from '../storage/kept.js';
import { emergencyWords } from '../i18n/emergency/words.js';
import { controls } from '../styles/controls.js';
import { fields } from '../styles/fields.js';
import { folds } from '../styles/folds.js';
import { host } from '../styles/host.js';
import { tokens } from '../styles/tokens.js';
import { callLinks } from '../templates/contact-list.js';
import { lines } from '../templates/lines.js';
import { foldedSources } from '../templates/source-line.js';
import { VERSION } from '../version.js';
import {
  changeRecord,
  EMPTY_RECORD,
  isEmpty,
  restoreRecord,
  toKeep,
  type EmergencyChange,
  type EmergencyRecord,
} from './emergency-record.js';
import { styles } from './fraud-emergency.styles.js';
import { printAlone } from '../device/print-alone.js';
import { sheetView } from './sheet-view.js';
import { paperView } from './paper-view.js';
import { planOf } from './steps-of.js';
import { stepsView, whenView } from './steps-view.js';

/**
 * @summary "I have paid": 110 first, what to do in order, and the sheet that police and bank ask for.
 *
 * Works offline and sends nothing. What a resident ticks and writes is kept in this browser's storage under
 * `fraud-free-emergency` until it is cleared; numbers of accounts, cards and documents are never kept and serve the
 * print-out alone. Its print button prints the sheet alone, on paper for whatever is not known yet.
 *
 * @status stable
 * @since 0.1.0
 * @attr {boolean} no-keep - Nothing is kept: for a device that several people use.
 * @attr {boolean} elder - The elder edition: larger text and targets. Also on inside anything with `data-elder`.
 * @attr {string} lang - Language of the words, `zh-CN`, `zh-Hant` or `en`; taken from the nearest `lang` around it.
 * @attr {string} region - Place whose numbers are told, by ISO 3166 (`HK`); if not said that of the language, or `CN`.
 *
 * @fires {FraudFreeClearEvent} fraud-free-clear - Everything was cleared away.
 *
 * @slot - Shown until scripts run, and never after: put 110 and the steps there, for a page whose scripts are blocked.
 * @slot title - Replaces the heading.
 * @slot recording - An `<audio controls>` of the page's own with the steps read out, in the place of the read button.
 *
 * @csspart root - The whole.
 * @csspart call - A link that dials; repeated.
 * @csspart step - One step; repeated.
 * @csspart sheet - The sheet.
 * @csspart print - The print button.
 * @csspart clear - The clear button.
 * @csspart undo - The button that takes a clearing back.
 * @csspart add - The button for one more payment.
 * @csspart just-now - The button that fills in the time of now.
 * @csspart read - The button that reads aloud.
 * @csspart source - Where a statement comes from; repeated.
 *
 * @cssprop --fraud-free-font - Font families.
 * @cssprop --fraud-free-font-size - Size of running text; at least 20px in the elder edition.
 * @cssprop --fraud-free-radius - Roundness of corners.
 * @cssprop --fraud-free-accent - Colour of the main buttons, with `--fraud-free-on-accent` for their text.
 *
 * @example
 * <fraud-emergency>
 *   <p>已经付了钱：马上拨打 <a href="tel:110">110</a>，再打给自己的银行。证据都留着，不要再付钱。</p>
 * </fraud-emergency>
 */
export class FraudEmergency extends LitElement {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = [tokens, host, controls, folds, fields, styles];

  /** Keep nothing on the device. */
  @property({ type: Boolean, attribute: 'no-keep' }) noKeep = false;
  /** The elder edition for this element. */
  @property({ type: Boolean, reflect: true }) elder = false;

  @state() private record: EmergencyRecord = EMPTY_RECORD;
  @state() private now = 0;
  @state() private keepFailed = false;
  @state() private cleared: EmergencyRecord | undefined;
  @state() private said: ((strings: Words<'emergency'>) => string) | undefined;

  readonly #words = new StringsController(this, emergencyWords);
  readonly #aloud = new AloudController(this);
  readonly #elder = new ElderController(this);
  readonly #catalog = new CatalogController(this);
  readonly #kept = keptOnDevice('emergency');
  #clock: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.now = Date.now();
    this.#clock = setInterval(() => (this.now = Date.now()), 20_000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
  }

  /** Puts everything away, here and on the device; it can be brought back until the page is closed. */
  clear(): void {
    this.cleared = isEmpty(this.record) ? undefined : this.record;
    this.record = EMPTY_RECORD;
    this.keepFailed = false;
    this.#kept.clear();
    this.said = ({ emergency }) => emergency.cleared;
    this.dispatchEvent(new FraudFreeClearEvent());
  }

  /** Prints the sheet alone. */
  async print(): Promise<void> {
    this.now = Date.now();
    await this.updateComplete;
    printAlone(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was kept earlier is taken up once; a page that says `no-keep` is not shown it.
    if (!this.hasUpdated && !this.noKeep) this.record = restoreRecord(this.#kept.read());
    if (this.hasUpdated && changed.has('noKeep') && this.noKeep) this.#kept.clear();
  }

  protected override render(): TemplateResult {
    const { strings } = this.#words;
    const { emergency: say } = strings;
    const { catalog } = this.#catalog;
    const plan = planOf(catalog, this.#words);
    const scene = { record: this.record, plan, now: this.now, words: this.#words, change: this.#change };
    const inChina = this.#words.region === 'CN';
    const keeps = this.noKeep ? say.keptNowhere : say.keptHere;
    return html`<div class="root ${this.#elder.on ? 'elder' : ''}" part="root" lang=${strings.lang}>
      <div class="screen">
        <slot name="title"><h2>${say.title}</h2></slot>
        <div class="first">
          ${callLinks(plan.first, this.#words)}
          <p class="aloud">${inChina ? say.first : say.firstElsewhere}</p>
          <slot name="recording"></slot>
          ${this.#aloud.button(this.#words)}
        </div>
        ${whenView(scene)} ${stepsView(scene)}
        <div class="sides">
          ${side('do', say.doTitle, [inChina ? say.answerPolice : say.callBack, ...say.do])}
          ${side('dont', say.dontTitle, [...plan.avoid, ...say.dont])}
        </div>
        ${sheetView(scene)}
        <div class="buttons">
          <button type="button" class="primary" part="print" @click=${() => void this.print()}>${say.print}</button>
          <button type="button" part="clear" @click=${this.clear}>${say.clear}</button>
          ${this.cleared ? html`<button type="button" part="undo" @click=${this.#undo}>${say.undo}</button>` : nothing}
        </div>
        <p role="status" class="said">${this.said?.(strings)}</p>
        <p class=${this.keepFailed ? 'trouble' : 'small'}>${this.keepFailed ? say.keepFailed : keeps}</p>
        ${foldedSources(byIds(catalog.sources, plan.sources), this.#words)}
      </div>
      ${paperView(scene)}
    </div>`;
  }

  readonly #change = (change: EmergencyChange): void => {
    this.record = changeRecord(this.record, change);
    this.cleared = undefined;
    this.said = undefined;
    this.now = Date.now();
    this.#keep();
  };

  #undo(): void {
    this.record = this.cleared ?? this.record;
    this.cleared = undefined;
    this.said = ({ emergency }) => emergency.undone;
    this.#keep();
  }

  #keep(): void {
    if (!this.noKeep) this.keepFailed = !this.#kept.write(toKeep(this.record));
  }
}

function side(kind: 'do' | 'dont', title: string, texts: readonly string[]): TemplateResult {
  return html`<div class=${kind}>
    <h3>${title}</h3>
    ${lines(texts)}
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'fraud-emergency': FraudEmergency;
  }
}
