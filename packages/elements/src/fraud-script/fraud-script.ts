import { LitElement, type CSSResultGroup, type TemplateResult, html } from 'lit';
import { property } from 'lit/decorators.js';
import { ElderController } from '../controllers/elder-controller.js';
import { EngineController } from '../controllers/engine-controller.js';
import { StringsController } from '../controllers/strings-controller.js';
import { byIds } from '../engine/contacts.js';
import { currentScripts } from '../engine/current-scripts.js';
import { marksWords } from '../i18n/marks/words.js';
import { scriptWords } from '../i18n/script/words.js';
import { verdictWords } from '../i18n/verdict/words.js';
import { controls } from '../styles/controls.js';
import { folds } from '../styles/folds.js';
import { host } from '../styles/host.js';
import { marks } from '../styles/marks.js';
import { tokens } from '../styles/tokens.js';
import { VERSION } from '../version.js';
import { styles } from './fraud-script.styles.js';
import { scriptView } from './script-view.js';

/**
 * @summary One fraud to read: step by step, with its words, what they will say, what looks like it, what to do, sources.
 *
 * All of it comes from the catalog; every example is made up.
 *
 * @status stable
 * @since 0.1.0
 * @attr {string} script - Id of the script, e.g. `fake-task-rebate`.
 * @attr {boolean} elder - The elder edition: larger text and targets. Also on inside anything with `data-elder`.
 * @attr {string} lang - Language of the words and examples, `zh-CN`, `zh-Hant` or `en`; taken from the nearest `lang` around it.
 * @attr {string} region - Place whose numbers are told, by ISO 3166 (`HK`); if not said that of the language, or `CN`.
 *
 * @slot - Shown until scripts run, and if the catalog has no such script.
 *
 * @csspart root - The whole.
 * @csspart title - The name of the fraud.
 * @csspart step - One step; repeated.
 * @csspart message - A made-up message; repeated.
 * @csspart mark - Marked words; repeated.
 * @csspart call - A link that dials; repeated.
 * @csspart source - Where a statement comes from; repeated.
 *
 * @cssprop --fraud-free-font - Font families.
 * @cssprop --fraud-free-font-size - Size of running text; at least 20px in the elder edition.
 * @cssprop --fraud-free-radius - Roundness of corners.
 * @cssprop --fraud-free-accent - Colour of the edges and links.
 *
 * @example
 * <fraud-script script="flight-change"><p>退改签只在航空公司官方渠道办。</p></fraud-script>
 */
export class FraudScript extends LitElement {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = [tokens, host, controls, folds, marks, styles];

  /** Id of the script to read. */
  @property() script = '';
  /** The elder edition for this element. */
  @property({ type: Boolean, reflect: true }) elder = false;

  readonly #words = new StringsController(this, scriptWords, verdictWords, marksWords);
  readonly #elder = new ElderController(this);
  readonly #engine = new EngineController(this);

  /** Moves the focus to the title, from where a screen reader reads on. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus(options);
  }

  protected override render(): TemplateResult {
    const { engine, catalog } = this.#engine;
    const script = byIds(currentScripts(catalog), [this.script])[0];
    if (script === undefined) return html`<slot></slot>`;
    return html`<div class="root ${this.#elder.on ? 'elder' : ''}" part="root" lang=${this.#words.strings.lang}>
      ${scriptView(script, engine, this.#words)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fraud-script': FraudScript;
  }
}
