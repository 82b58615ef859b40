import type { Catalog, Script } from '@fraud-free/core';
import { LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult, html, nothing } from 'lit';
import { AloudController } from '../controllers/aloud-controller.js';
import { ElderController } from '../controllers/elder-controller.js';
import { CatalogController } from '../controllers/catalog-controller.js';
import { StringsController } from '../controllers/strings-controller.js';
import { byIds, contactsFor } from '../engine/contacts.js';
import { currentScripts } from '../engine/current-scripts.js';
import { FraudFreeDismissEvent } from './dismiss-event.js';
import { warningWords } from '../i18n/warning/words.js';
import { controls } from '../styles/controls.js';
import { folds } from '../styles/folds.js';
import { host } from '../styles/host.js';
import { CLOSE_ICON } from '../styles/icons.js';
import { tokens } from '../styles/tokens.js';
import { callLinks } from '../templates/contact-list.js';
import { foldedSources } from '../templates/source-line.js';
import { VERSION } from '../version.js';
import { styles } from './fraud-warning.styles.js';

/**
 * @summary A banner about one fraud script: what it is, the first thing to do, whom to call.
 *
 * It stays until it is closed; nothing is timed. It does not remember being closed: a page that wants that listens
 * for the event and keeps a note of its own.
 *
 * @status stable
 * @since 0.1.0
 * @attr {string} script - Id of the script, e.g. `fake-task-rebate`. Without it, the one that was updated last.
 * @attr {boolean} dismissed - Put away.
 * @attr {boolean} elder - The elder edition: larger text and targets. Also on inside anything with `data-elder`.
 * @attr {string} lang - Language of the words, `zh-CN`, `zh-Hant` or `en`; taken from the nearest `lang` around it.
 * @attr {string} region - Place whose numbers are told, by ISO 3166 (`HK`); if not said that of the language, or `CN`.
 *
 * @fires {FraudFreeDismissEvent} fraud-free-dismiss - The close button was pressed. `preventDefault()` keeps the banner.
 *
 * @slot - Shown until scripts run, and if the catalog has no such script.
 * @slot recording - An `<audio controls>` of the page's own with the warning read out, in the place of that button.
 *
 * @csspart root - The banner.
 * @csspart title - The name of the fraud.
 * @csspart close - The close button.
 * @csspart read - The button that reads it out, by a voice of the device; absent where it has none.
 * @csspart call - A link that dials; repeated.
 * @csspart source - Where a statement comes from; repeated.
 *
 * @cssprop --fraud-free-font - Font families.
 * @cssprop --fraud-free-font-size - Size of running text; at least 20px in the elder edition.
 * @cssprop --fraud-free-radius - Roundness of corners.
 * @cssprop --fraud-free-caution - Colour of the edge and label; `--fraud-free-caution-surface` is the background.
 *
 * @example
 * <fraud-warning script="fake-task-rebate"><p>刷单就是诈骗。拿不准拨 96110。</p></fraud-warning>
 */
export class FraudWarning extends LitElement {
  static readonly version: string = VERSION;
  static override readonly properties: PropertyDeclarations = {
    script: {},
    dismissed: { type: Boolean, reflect: true },
    elder: { type: Boolean, reflect: true },
  };
  static override styles: CSSResultGroup = [tokens, host, controls, folds, styles];

  /** Id of the script to warn of; empty for the latest. */
  script = '';
  /** Put away by its close button, or by the page. */
  dismissed = false;
  /** The elder edition for this element. */
  elder = false;

  readonly #words = new StringsController(this, warningWords);
  readonly #aloud = new AloudController(this);
  readonly #elder = new ElderController(this);
  readonly #catalog = new CatalogController(this);

  protected override render(): unknown {
    if (this.dismissed) return nothing;
    const { catalog } = this.#catalog;
    const script = this.script ? byIds(currentScripts(catalog), [this.script])[0] : latest(catalog);
    return script ? this.#banner(script, catalog) : html`<slot></slot>`;
  }

  #banner(script: Script, catalog: Catalog): TemplateResult {
    const { lang, common, warning: say } = this.#words.strings;
    const [advice] = byIds(catalog.advice, script.advice);
    const contacts = contactsFor(catalog, this.#words.region, advice ? [advice] : []);
    const sources = new Set([...script.sources, ...contacts.flatMap((contact) => contact.sources)]);
    return html`<div
      class="root ${this.#elder.on ? 'elder' : ''}"
      part="root"
      lang=${lang}
      role="group"
      aria-labelledby="label title"
    >
      <div class="top">
        <p id="label" class="label">${say.label}</p>
        <button type="button" part="close" aria-describedby="title" @click=${() => this.#dismiss(script)}>
          ${CLOSE_ICON}${common.close}
        </button>
      </div>
      <h2 id="title" part="title" class="aloud">${this.#words.pick(script.title)}</h2>
      <p class="aloud">${this.#words.pick(script.summary)}</p>
      ${
        advice
          ? html`<p class="advice aloud">
              <strong>${say.todo}</strong>${common.colon}${this.#words.pick(advice.text)}
            </p>`
          : nothing
      }
      <slot name="recording"></slot>
      ${this.#aloud.button(this.#words)} ${callLinks(contacts, this.#words)}
      ${foldedSources(byIds(catalog.sources, [...sources]), this.#words)}
    </div>`;
  }

  #dismiss(script: Script): void {
    if (this.dispatchEvent(new FraudFreeDismissEvent(script.id))) this.dismissed = true;
  }
}

/** The script that was updated last; of several the one of the commonest kind. */
function latest(catalog: Catalog): Script | undefined {
  const kinds = catalog.categories.map(({ id }) => id);
  const isLater = (a: Script, b: Script): boolean =>
    a.updated > b.updated || (a.updated === b.updated && kinds.indexOf(a.category) < kinds.indexOf(b.category));
  return currentScripts(catalog).reduce<Script | undefined>(
    (last, script) => (last && !isLater(script, last) ? last : script),
    undefined,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'fraud-warning': FraudWarning;
  }
}
