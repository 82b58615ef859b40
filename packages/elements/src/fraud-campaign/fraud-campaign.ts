import { LitElement, type CSSResultGroup, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { readCampaign } from '../campaign/read-campaign.js';
import { CatalogController } from '../controllers/catalog-controller.js';
import { ElderController } from '../controllers/elder-controller.js';
import { FileController } from '../controllers/file-controller.js';
import { SealController } from '../controllers/seal-controller.js';
import { StringsController } from '../controllers/strings-controller.js';
import { campaignWords } from '../i18n/campaign/words.js';
import { numberOr } from '../number-or.js';
import { controls } from '../styles/controls.js';
import { host } from '../styles/host.js';
import { stateBoxStyles } from '../styles/state-box.js';
import { tokens } from '../styles/tokens.js';
import { VERSION } from '../version.js';
import { campaignView } from './campaign-view.js';
import { styles } from './fraud-campaign.styles.js';

/**
 * @summary A community's campaign: what it warns of, its goals and how far it has come, who answers for it, until when.
 *
 * Reads the `campaign.json` that `fraud-free campaign build` makes, from the address in `src` alone, without cookies or
 * referrer; a page's policy must allow it (`connect-src`). Nothing is kept, but the seal of a file with `issuer`. No number stands there without its day, and
 * measures that invite people to report less carry that warning. What cannot be read is said, never left empty.
 *
 * @status experimental
 * @since 0.1.0
 * @attr {string} src - Address of the campaign's file. Without it, and without {@link campaign}, the element shows its children.
 * @attr {string} issuer - Shows the file only if it is sealed by whom this names: the thumbprint of a key, or the address
 *   of an `issuers.json` on the page's own server. Tells who made it, and until when it holds.
 * @attr {string} place - Id of a place whose progress is shown; that of the whole campaign if not said.
 * @attr {number} stale-after - Days after which the newest number is called old; 35 if not said.
 * @attr {boolean} elder - The elder edition: larger text and targets. Also on inside anything with `data-elder`.
 * @attr {string} lang - Language of the words, `zh-CN`, `zh-Hant` or `en`; taken from the nearest `lang` around it.
 * @attr {string} region - Place whose numbers are told, by ISO 3166 (`HK`); if not said that of the language, or `CN`.
 *
 * @slot - Shown until scripts run, and as long as there is no address and no campaign.
 * @slot title - Replaces the heading.
 *
 * @csspart root - The whole.
 * @csspart state - How far what is shown may be relied on.
 * @csspart period - From when until when, and whether that is now.
 * @csspart goal - One goal with what was reached; repeated.
 * @csspart caution - What goes wrong where people are held to a number; repeated.
 * @csspart issuer - Who answers for the campaign.
 * @csspart call - A link that dials; repeated.
 * @csspart again - The button that tries again.
 * @csspart seal - Who sealed the campaign, or why it is not shown.
 * @csspart check-again - The button in it that checks once more.
 *
 * @cssprop --fraud-free-font - Font families.
 * @cssprop --fraud-free-font-size - Size of running text; at least 20px in the elder edition.
 * @cssprop --fraud-free-radius - Roundness of corners.
 * @cssprop --fraud-free-room - Height kept free until the file is there.
 *
 * @example
 * <fraud-campaign src="campaign.json"><p>活动的进展贴在居委会门口。</p></fraud-campaign>
 */
export class FraudCampaign extends LitElement {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = [tokens, host, controls, stateBoxStyles, styles];

  /** Address of the campaign's file; empty for none. */
  @property() src = '';
  /** Whose seal the file must have; none if absent. */
  @property() issuer: string | null | undefined;
  /** Id of the place whose progress is shown. */
  @property() place = '';
  /** Days after which the newest number is called old. */
  @property({ type: Number, converter: numberOr(35), attribute: 'stale-after' }) staleAfter = 35;
  /** A campaign that the page has by itself, as parsed JSON; then nothing is asked for. */
  @property({ attribute: false }) campaign: unknown;
  /** The elder edition for this element. */
  @property({ type: Boolean, reflect: true }) elder = false;

  readonly #words = new StringsController(this, campaignWords);
  readonly #elder = new ElderController(this);
  readonly #catalog = new CatalogController(this);
  readonly #seal = new SealController(this);
  readonly #file = new FileController(
    this,
    () => (this.campaign === undefined ? this.src : ''),
    (json) => readCampaign(json) !== undefined,
    { seal: this.#seal, issuer: () => this.issuer },
  );

  /** Asks for the file again; what is shown stays until there is something newer. */
  async reload(): Promise<void> {
    await this.#file.reload();
  }

  protected override render(): TemplateResult {
    const own = this.campaign !== undefined;
    if (!this.src && !own) return html`<slot></slot>`;
    const { strings } = this.#words;
    const isHidden = !own && this.#seal.refused;
    const campaign = isHidden ? undefined : readCampaign(own ? this.campaign : this.#file.json);
    return html`<div
      class="root ${this.#elder.on ? 'elder' : ''} ${!own && this.#file.isAwaited ? 'waiting' : ''}"
      part="root"
      lang=${strings.lang}
    >
      <slot name="title"><h2>${campaign ? this.#words.pick(campaign.title) : strings.campaign.title}</h2></slot>
      ${own ? nothing : this.#seal.line(this.#words, () => void this.reload())}
      ${
        isHidden
          ? nothing
          : campaignView({
              campaign,
              broken: own ? campaign === undefined : this.#file.broken,
              loading: this.#file.loading,
              place: this.place,
              staleAfter: this.staleAfter,
              now: Date.now(),
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
    'fraud-campaign': FraudCampaign;
  }
}
