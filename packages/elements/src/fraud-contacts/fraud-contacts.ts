import { LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { PlaceFiles } from '../campaign/place-files.js';
import { readCampaign, type CampaignFile, type PlaceOfCampaign } from '../campaign/read-campaign.js';
import { CatalogController } from '../controllers/catalog-controller.js';
import { ElderController } from '../controllers/elder-controller.js';
import { FileController } from '../controllers/file-controller.js';
import { isSealed, SealController } from '../controllers/seal-controller.js';
import { StringsController } from '../controllers/strings-controller.js';
import { printAlone } from '../device/print-alone.js';
import { send, type Sent } from '../device/send.js';
import { alwaysThere } from '../engine/place.js';
import { dayText } from '../i18n/day-text.js';
import { contactsWords } from '../i18n/contacts/words.js';
import { loadJson, type Loaded } from '../loading/load-json.js';
import { controls } from '../styles/controls.js';
import { fields } from '../styles/fields.js';
import { folds } from '../styles/folds.js';
import { host } from '../styles/host.js';
import { stateBoxStyles } from '../styles/state-box.js';
import { tokens } from '../styles/tokens.js';
import { contactList } from '../templates/contact-list.js';
import { issuerLine } from '../templates/issuer-line.js';
import { stateBox } from '../templates/state-box.js';
import { VERSION } from '../version.js';
import { cardText } from './card.js';
import { EMPTY_CARD, type CardFacts } from './card-facts.js';
import { cardView } from './card-view.js';
import { chooserView } from './chooser-view.js';
import { codePicture, type CodePicture } from './code-picture.js';
import { styles } from './fraud-contacts.styles.js';
import { peopleView } from './people-view.js';
import { FraudFreePlaceEvent } from './place-event.js';

/**
 * @summary Who is who in a neighbourhood: the public numbers, the people of one's own place, and a card for the officer.
 *
 * Reads the `campaign.json` that `fraud-free campaign build` makes, from the address in `src`, and the files of places that it
 * names beside itself, without cookies or referrer; a page's policy must allow it (`connect-src`). The card is made of what a
 * resident chooses, with codes, numbers and links hidden, and read before it goes: shared, copied, printed or shown as a QR
 * code by the resident alone. The element sends nothing, and keeps nothing but the seal of a file with `issuer`.
 *
 * @status experimental
 * @since 0.1.0
 * @attr {string} src - Address of the campaign's file. Without it, and without {@link campaign}, the element shows its children.
 * @attr {string} issuer - Shows the list, and the files of places, only if they are sealed by whom this names: the thumbprint
 *   of a key, or the address of an `issuers.json` on the page's own server. Tells who made it. The public numbers stay.
 * @attr {string} place - Id of the place whose people are shown, or the way to it (`sunny-east/sunny-east-1-1`). It follows what the resident chooses; empty to ask.
 * @attr {boolean} elder - The elder edition: larger text and targets. Also on inside anything with `data-elder`.
 * @attr {string} lang - Language of the words, `zh-CN`, `zh-Hant` or `en`; taken from the nearest `lang` around it.
 * @attr {string} region - Place whose numbers are told, by ISO 3166 (`HK`); if not said that of the campaign, or of the language.
 *
 * @fires {FraudFreePlaceEvent} fraud-free-place - A place was chosen.
 *
 * @slot - Shown until scripts run, and as long as there is no address and no campaign.
 * @slot title - Replaces the heading.
 *
 * @csspart root - The whole.
 * @csspart state - How far what is shown may be relied on.
 * @csspart person - Somebody to turn to; repeated.
 * @csspart input - The field to write in.
 * @csspart place - A place to choose; repeated.
 * @csspart card - The card for the officer.
 * @csspart preview - In it, what would be handed over.
 * @csspart share - The button that passes the card on.
 * @csspart code - The button that shows it as a QR code.
 * @csspart print - The print button.
 * @csspart issuer - Who answers for the list.
 * @csspart call - A link that dials; repeated.
 * @csspart source - Where a statement comes from; repeated.
 * @csspart again - The button that tries again.
 * @csspart seal - Who sealed the list, or why it is not shown.
 * @csspart check-again - The button in it that checks once more.
 *
 * @cssprop --fraud-free-font - Font families.
 * @cssprop --fraud-free-font-size - Size of running text; at least 20px in the elder edition.
 * @cssprop --fraud-free-radius - Roundness of corners.
 * @cssprop --fraud-free-room - Height kept free until the file is there.
 *
 * @example
 * <fraud-contacts src="campaign.json"><p>社区民警的电话贴在楼道里。</p></fraud-contacts>
 */
export class FraudContacts extends LitElement {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = [tokens, host, controls, fields, folds, stateBoxStyles, styles];

  /** Address of the campaign's file; empty for none. */
  @property() src = '';
  /** Whose seal the file must have; none if absent. */
  @property() issuer: string | null | undefined;
  /** The place whose people are shown, by its id or the way to it; empty to ask. */
  @property({ reflect: true }) place = '';
  /** A campaign that the page has by itself, as parsed JSON; then only the files of places are asked for. */
  @property({ attribute: false }) campaign: unknown;
  /** The elder edition for this element. */
  @property({ type: Boolean, reflect: true }) elder = false;

  @state() private sought = '';
  @state() private looking = false;
  @state() private facts: CardFacts = EMPTY_CARD;
  @state() private cardOpen = false;
  @state() private sent: Sent | undefined;
  @state() private code: CodePicture | 'none' | undefined;
  @query('#people') private readonly heading!: HTMLElement | null;
  @query('.hand-over') private readonly fold!: HTMLElement | null;

  readonly #words = new StringsController(this, contactsWords);
  readonly #elder = new ElderController(this);
  readonly #catalog = new CatalogController(this);
  readonly #seal = new SealController(this);
  readonly #file = new FileController(
    this,
    () => (this.campaign === undefined ? this.src : ''),
    (json) => readCampaign(json) !== undefined,
    { seal: this.#seal, issuer: () => this.issuer },
  );
  #read:
    { readonly json: unknown; readonly campaign: CampaignFile | undefined; readonly files: PlaceFiles } | undefined;

  /** Asks for the file again; what is shown stays until there is something newer. */
  async reload(): Promise<void> {
    await this.#file.reload();
  }

  /**
   * Opens the card for the officer with what is known of a message; the resident sees it, changes it, and hands it over or not.
   *
   * @param facts `kind` is the id of a script or a category of the catalog, `words` what was said that gave it away
   */
  async tell(facts: { readonly kind?: string; readonly words?: string }): Promise<void> {
    this.#change({ kind: facts.kind ?? '', words: facts.words ?? '' });
    this.cardOpen = true;
    await this.updateComplete;
    this.fold?.scrollIntoView?.({ block: 'start' });
    this.fold?.querySelector('summary')?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#read?.files.close();
    this.#read = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const json = this.campaign ?? (this.#seal.refused ? undefined : this.#file.json);
    if (!this.#read || this.#read.json !== json) {
      this.#read?.files.close();
      const campaign = readCampaign(json);
      const base = new URL(
        this.campaign === undefined ? this.src : '',
        globalThis.document?.baseURI ?? 'https://example.com/',
      );
      this.#read = { json, campaign, files: new PlaceFiles(campaign?.places ?? [], base.href, this.#loadPlaces) };
      void this.#look();
    } else if (changed.has('place')) void this.#look();
  }

  protected override render(): TemplateResult {
    const own = this.campaign !== undefined;
    if (!this.src && !own) return html`<slot></slot>`;
    const { strings } = this.#words;
    const { contacts: say } = strings;
    const isHidden = !own && this.#seal.refused;
    const campaign = isHidden ? undefined : this.#read!.campaign;
    const words = this.#words;
    words.usual = campaign?.region;
    return html`<div
      class="root ${this.#elder.on ? 'elder' : ''} ${!own && this.#file.isAwaited ? 'waiting' : ''}"
      part="root"
      lang=${strings.lang}
    >
      <slot name="title"><h2>${say.title}</h2></slot>
      <h3>${say.publicNumbers}</h3>
      ${contactList(alwaysThere(this.#catalog.catalog, words.region), this.#catalog.catalog, words)}
      ${own ? nothing : this.#seal.line(words, () => void this.reload())}
      ${isHidden ? nothing : this.#state(campaign, words)} ${campaign ? this.#neighbourhood(campaign, words) : nothing}
      ${this.#handOver(words)}
      ${
        campaign
          ? issuerLine(campaign.issuer.name, words, {
              until: say.holdsUntil(dayText(campaign.period.until, strings.lang)),
            })
          : nothing
      }
    </div>`;
  }

  #state(campaign: CampaignFile | undefined, words: StringsController<'contacts'>): TemplateResult | typeof nothing {
    const { contacts: say } = words.strings;
    const own = this.campaign !== undefined;
    const broken = own ? campaign === undefined : this.#file.broken;
    return stateBox(
      {
        trouble: broken ? (campaign ? say.brokenNow : say.broken) : undefined,
        news: this.#file.loading && !campaign ? say.loading : undefined,
        again: broken && !own ? () => void this.reload() : undefined,
        loading: this.#file.loading,
      },
      words,
    );
  }

  #neighbourhood(campaign: CampaignFile, words: StringsController<'contacts'>): TemplateResult {
    const { contacts: say } = words.strings;
    const { files } = this.#read!;
    const place = this.#chosen;
    const around = place ? files.tree.around(place.id) : [];
    const unknown = this.place !== '' && !place && !this.looking;
    return html`<div class="section">
      <h3 id="people" tabindex="-1">${place ? say.peopleOf(words.pick(place.name)) : say.people}</h3>
      ${unknown ? html`<p class="trouble">${say.unknownPlace}</p>` : nothing}
      ${place ? peopleView(around, campaign, words) : nothing}
      ${files.broken ? html`<p class="trouble">${say.brokenPlaces}</p>` : nothing}
      ${chooserView({
        tree: files.tree,
        place,
        query: this.sought,
        loading: this.looking,
        words,
        typed: (query) => (this.sought = query),
        choose: (one) => void this.#choose(one),
      })}
    </div>`;
  }

  #handOver(words: StringsController<'contacts'>): TemplateResult {
    const { contacts: say } = words.strings;
    const catalog = this.#catalog.catalog;
    const place = this.#way();
    return html`<details
        class="section hand-over"
        ?open=${this.cardOpen}
        @toggle=${(event: Event) => (this.cardOpen = (event.target as HTMLDetailsElement).open)}
      >
        <summary>${say.cardTitle}</summary>
        ${cardView({
          facts: this.facts,
          place,
          catalog,
          words,
          sent: this.sent,
          code: this.code,
          change: this.#change,
          send: () => void this.#send(),
          showCode: () => void this.#toggleCode(),
          print: () => printAlone(this),
        })}
      </details>
      <div class="paper" aria-hidden="true">${cardText(this.facts, place, catalog, words)}</div>`;
  }

  readonly #change = (facts: Partial<CardFacts>): void => {
    this.facts = { ...this.facts, ...facts };
    this.sent = undefined;
    this.code = undefined;
  };

  async #send(): Promise<void> {
    this.sent = await send(this.#card());
  }

  async #toggleCode(): Promise<void> {
    const text = this.#card();
    const code = this.code === undefined ? ((await codePicture(text)) ?? 'none') : undefined;
    if (this.#card() === text) this.code = code;
  }

  #card(): string {
    return cardText(this.facts, this.#way(), this.#catalog.catalog, this.#words);
  }

  get #chosen(): PlaceOfCampaign | undefined {
    return this.#read?.files.tree.get(this.place.split('/').at(-1)!);
  }

  /** The chosen place with those around it, in words. */
  #way(): string {
    const place = this.#chosen;
    const around = place ? this.#read!.files.tree.around(place.id) : [];
    return [...around]
      .reverse()
      .map(({ name }) => this.#words.pick(name))
      .join(' ');
  }

  async #choose(place: PlaceOfCampaign): Promise<void> {
    const { files } = this.#read!;
    // What is inside is not known before it is read: what was written may lead further.
    if (!files.isClosed(place)) this.sought = '';
    this.place = files.pathOf(place.id);
    this.dispatchEvent(new FraudFreePlaceEvent(this.place));
    await this.updateComplete;
    this.heading?.focus();
  }

  /** Files of places are sealed as the list is. */
  readonly #loadPlaces = async (url: string, stop: AbortSignal): Promise<Loaded> =>
    this.campaign === undefined && isSealed(this.issuer)
      ? await this.#seal.beside(url, stop)
      : await loadJson(url, stop);

  /** Reads what is needed of the place that is wanted, and what is inside of it. */
  async #look(): Promise<void> {
    const { files, campaign } = this.#read!;
    if (!campaign || this.place === '') return;
    const known = this.#chosen;
    if (known && !files.isClosed(known)) return;
    this.looking = true;
    const place = known ?? (await files.find(this.place));
    if (place) await files.open(place);
    this.looking = false;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fraud-contacts': FraudContacts;
  }
}
