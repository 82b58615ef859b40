import { LitElement, type CSSResultGroup, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ElderController } from '../controllers/elder-controller.js';
import { CatalogController } from '../controllers/catalog-controller.js';
import { FileController } from '../controllers/file-controller.js';
import { SealController } from '../controllers/seal-controller.js';
import { StringsController } from '../controllers/strings-controller.js';
import { alertsWords } from '../i18n/alerts/words.js';
import { numberOr } from '../number-or.js';
import { controls } from '../styles/controls.js';
import { folds } from '../styles/folds.js';
import { host } from '../styles/host.js';
import { stateBoxStyles } from '../styles/state-box.js';
import { tokens } from '../styles/tokens.js';
import { VERSION } from '../version.js';
import { alertsView } from './alerts-view.js';
import { styles } from './fraud-alerts.styles.js';
import { readFeed } from './read-feed.js';

/**
 * @summary The alerts of a community or district, from a feed: new, updated, withdrawn, all clear.
 *
 * It asks the network for the address in `src`, and with `issuer` for its seal, without cookies or referrer; a page's
 * policy must allow it (`connect-src`). Nothing is kept but the seal. When the feed can't be had or has been silent for too
 * long, it says so and since when: an empty list is never a promise. See {@link readFeed} for the format.
 *
 * @status stable
 * @since 0.1.0
 * @attr {string} src - Address of a feed. Without it, and without {@link feed}, the element shows its children.
 * @attr {string} issuer - Shows the feed only if it is sealed by whom this names: the thumbprint of a key, or the address
 *   of an `issuers.json` on the page's own server. Tells who made it, and until when it holds.
 * @attr {number} stale-after - Days of silence after which a feed is called old; 14 if not said.
 * @attr {boolean} elder - The elder edition: larger text and targets. Also on inside anything with `data-elder`.
 * @attr {string} lang - Language of the words, `zh-CN`, `zh-Hant` or `en`; taken from the nearest `lang` around it.
 * @attr {string} region - Place whose numbers are told, by ISO 3166 (`HK`); if not said that of the language, or `CN`.
 *
 * @slot - Shown until scripts run, and as long as there is no address and no feed.
 * @slot title - Replaces the heading.
 *
 * @csspart root - The whole.
 * @csspart state - How far the list may be relied on.
 * @csspart alert - One alert; repeated.
 * @csspart kind - In it, what it is: new, an update, withdrawn or all clear.
 * @csspart issuer - Who answers for the feed.
 * @csspart again - The button that tries again.
 * @csspart seal - Who sealed the feed, or why it is not shown.
 * @csspart check-again - The button in it that checks once more.
 *
 * @cssprop --fraud-free-font - Font families.
 * @cssprop --fraud-free-font-size - Size of running text; at least 20px in the elder edition.
 * @cssprop --fraud-free-radius - Roundness of corners.
 * @cssprop --fraud-free-room - Height kept free until the file is there.
 *
 * @example
 * <fraud-alerts src="alerts.json"><p>最近的提醒贴在居委会门口。</p></fraud-alerts>
 */
export class FraudAlerts extends LitElement {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = [tokens, host, controls, folds, stateBoxStyles, styles];

  /** Address of the feed; empty for none. */
  @property() src = '';
  /** Whose seal the feed must have; none if absent. */
  @property() issuer: string | null | undefined;
  /** Days of silence after which a feed is called old. */
  @property({ type: Number, converter: numberOr(14), attribute: 'stale-after' }) staleAfter = 14;
  /** A feed that the page has by itself, as parsed JSON; then nothing is asked for. */
  @property({ attribute: false }) feed: unknown;
  /** The elder edition for this element. */
  @property({ type: Boolean, reflect: true }) elder = false;

  readonly #words = new StringsController(this, alertsWords);
  readonly #elder = new ElderController(this);
  readonly #catalog = new CatalogController(this);
  readonly #seal = new SealController(this);
  readonly #file = new FileController(
    this,
    () => (this.feed === undefined ? this.src : ''),
    (json) => readFeed(json, Date.now()) !== undefined,
    { seal: this.#seal, issuer: () => this.issuer },
  );

  /** Asks for the feed again; what is shown stays until there is something newer. */
  async reload(): Promise<void> {
    await this.#file.reload();
  }

  protected override render(): TemplateResult {
    if (!this.src && this.feed === undefined) return html`<slot></slot>`;
    const { strings } = this.#words;
    const now = Date.now();
    const own = this.feed !== undefined;
    const isHidden = !own && this.#seal.refused;
    const feed = readFeed(own ? this.feed : this.#file.json, now);
    return html`<div
      class="root ${this.#elder.on ? 'elder' : ''} ${!own && this.#file.isAwaited ? 'waiting' : ''}"
      part="root"
      lang=${strings.lang}
    >
      <slot name="title"><h2>${(isHidden ? undefined : feed?.title) || strings.alerts.title}</h2></slot>
      ${own ? nothing : this.#seal.line(this.#words, () => void this.reload())}
      ${
        isHidden
          ? nothing
          : alertsView({
              feed,
              broken: own ? feed === undefined : this.#file.broken,
              loading: this.#file.loading,
              stale: feed !== undefined && !(now - (feed.updated ?? 0) < this.staleAfter * 86_400_000),
              catalog: this.#catalog.catalog,
              words: this.#words,
              again: own ? undefined : () => void this.reload(),
            })
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fraud-alerts': FraudAlerts;
  }
}
