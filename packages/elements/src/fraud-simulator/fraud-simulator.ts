import {
  choose,
  restoreSimulation,
  startSimulation,
  viewSimulation,
  type SimulationState,
  type SimulationView,
} from '@fraud-free/quiz';
import { isTraditional, type Script } from '@fraud-free/core';
import { LitElement, type CSSResultGroup, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ElderController } from '../controllers/elder-controller.js';
import { CatalogController } from '../controllers/catalog-controller.js';
import { StringsController } from '../controllers/strings-controller.js';
import { byCategory } from '../engine/by-category.js';
import { byIds } from '../engine/contacts.js';
import { currentScripts } from '../engine/current-scripts.js';
import { keptOnDevice } from '../storage/kept.js';
import { simulatorWords } from '../i18n/simulator/words.js';
import { verdictWords } from '../i18n/verdict/words.js';
import { controls } from '../styles/controls.js';
import { fields } from '../styles/fields.js';
import { folds } from '../styles/folds.js';
import { host } from '../styles/host.js';
import { marks } from '../styles/marks.js';
import { tokens } from '../styles/tokens.js';
import { fold } from '../templates/fold.js';
import { VERSION } from '../version.js';
import { styles } from './fraud-simulator.styles.js';
import { endView, sceneView } from './play-view.js';
import { FraudFreeSimulationEvent } from './simulator-event.js';

/**
 * @summary A talk with a fraudster to practise with, played from a script stage by stage.
 *
 * The resident chooses each answer and sees what it leads to; nothing is timed and nobody is at the other end. How far
 * a talk has come (its script and the choices taken) is kept in this browser's storage under `fraud-free-simulator`,
 * so that it can be left and gone on with.
 *
 * @status experimental
 * @since 0.1.0
 * @attr {string} script - Id of the script to play, e.g. `flight-change`; without it the resident picks one.
 * @attr {boolean} elder - The elder edition: larger text and targets. Also on inside anything with `data-elder`.
 * @attr {string} lang - Language of the words and, once a talk begins, of its messages; taken from the nearest `lang`.
 * @attr {string} region - Place whose numbers are told, by ISO 3166 (`HK`); if not said that of the language, or `CN`.
 *
 * @fires {FraudFreeSimulationEvent} fraud-free-simulation - The player did something; carries the state, and the end.
 *
 * @slot - Shown until scripts run, and if the catalog has nothing to play.
 * @slot title - Replaces the heading.
 *
 * @csspart root - The whole.
 * @csspart heading - The heading of the step or of the end.
 * @csspart message - What the fraudster writes.
 * @csspart choice - A way to answer; repeated.
 * @csspart turn - What was chosen, and what came of it; repeated.
 * @csspart outcome - How it ended.
 * @csspart start - The button that begins.
 * @csspart resume - The button that goes on with a talk.
 * @csspart restart - The button that begins the talk anew.
 * @csspart another - The button to another talk.
 * @csspart call - A link that dials; repeated.
 * @csspart source - Where a statement comes from; repeated.
 *
 * @cssprop --fraud-free-font - Font families.
 * @cssprop --fraud-free-font-size - Size of running text; at least 20px in the elder edition.
 * @cssprop --fraud-free-radius - Roundness of corners.
 * @cssprop --fraud-free-accent - Colour of the main button, with `--fraud-free-on-accent` for its text.
 *
 * @example
 * <fraud-simulator script="flight-change"><p>练习需要脚本支持。</p></fraud-simulator>
 */
export class FraudSimulator extends LitElement {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = [tokens, host, controls, folds, fields, marks, styles];

  /** Id of the script to play; empty for the resident's choice. */
  @property() script = '';
  /** The elder edition for this element. */
  @property({ type: Boolean, reflect: true }) elder = false;

  @state() private talk: SimulationState | undefined;
  /** A talk that was left, and can be gone on with. */
  @state() private left: SimulationState | undefined;

  readonly #words = new StringsController(this, simulatorWords, verdictWords);
  readonly #elder = new ElderController(this);
  readonly #catalog = new CatalogController(this, () => {
    this.talk = this.talk && restoreSimulation(this.talk, this.#catalog.catalog);
    this.left = this.left && restoreSimulation(this.left, this.#catalog.catalog);
  });
  readonly #kept = keptOnDevice('simulator');

  /** The talk as it stands, plain data; undefined before one has begun. */
  get simulation(): SimulationState | undefined {
    return this.talk;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.left = restoreSimulation(this.#kept.read(), this.#catalog.catalog);
  }

  /** Moves the focus to the heading of the step, or to the start button. */
  override focus(options?: FocusOptions): void {
    this.renderRoot
      .querySelector<HTMLElement>('#heading, [part="resume"], .buttons [part="start"], #pick')
      ?.focus(options);
  }

  protected override render(): TemplateResult {
    const { catalog } = this.#catalog;
    if (currentScripts(catalog).length === 0) return html`<slot></slot>`;
    const { strings } = this.#words;
    return html`<div class="root ${this.#elder.on ? 'elder' : ''}" part="root" lang=${strings.lang}>
      <slot name="title"><h2>${strings.simulator.title}</h2></slot>
      <div class="view">${this.talk ? this.#play(this.talk) : this.#choose()}</div>
    </div>`;
  }

  #choose(): TemplateResult {
    const { simulator: say } = this.#words.strings;
    const { catalog } = this.#catalog;
    const scripts = currentScripts(catalog);
    const fixed = byIds(scripts, [this.script])[0];
    const left = this.left && (!fixed || this.left.script === fixed.id) ? this.left : undefined;
    const leftScript = byIds(scripts, [left?.script ?? ''])[0];
    return html`<p>${say.intro}</p>
      ${fixed ? html`<p><strong>${this.#words.pick(fixed.title)}</strong></p>` : nothing}
      <p class="buttons">
        ${
          left && leftScript
            ? html`<button type="button" class="primary" part="resume" @click=${() => void this.#go(left)}>
                ${say.resume(this.#words.pick(leftScript.title))}
              </button>`
            : nothing
        }
        ${
          fixed
            ? html`<button
                type="button"
                class=${left ? '' : 'primary'}
                part="start"
                @click=${() => this.#start(fixed.id)}
              >
                ${say.start}
              </button>`
            : nothing
        }
      </p>
      ${
        fixed
          ? nothing
          : html`<h3 id="pick" tabindex="-1">${say.pick}</h3>
              ${byCategory(catalog).map(({ category, scripts: some }) => fold(this.#words.pick(category.title), this.#list(some)))}`
      }`;
  }

  /** The frauds of a kind; pressing one begins. */
  #list(scripts: readonly Script[]): TemplateResult {
    return html`<ul class="plain choices" role="list">
      ${scripts.map(
        ({ id, title }) =>
          html`<li>
            <button type="button" part="start" data-script=${id} @click=${() => this.#start(id)}>
              ${this.#words.pick(title)}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #play(talk: SimulationState): TemplateResult {
    const { simulator: say } = this.#words.strings;
    const { catalog } = this.#catalog;
    const view: SimulationView = viewSimulation(catalog, talk);
    const scene = {
      view,
      catalog,
      words: this.#words,
      choose: (id: string) => void this.#go(choose(catalog, talk, id)),
    };
    return html`${view.scene ? sceneView(scene, view.scene) : endView(scene)}
      <p class="buttons">
        <button
          type="button"
          part="restart"
          class=${view.end ? 'primary' : 'quiet'}
          @click=${() => this.#start(talk.script)}
        >
          ${say.restart}
        </button>
        <button type="button" part="another" class=${view.end ? '' : 'quiet'} @click=${() => void this.#go(undefined)}>
          ${say.another}
        </button>
      </p>
      <p class="small">${say.made} ${say.kept}</p>`;
  }

  #start(script: string): void {
    const tag = this.#words.strings.lang;
    const lang = isTraditional(tag) ? 'zh-Hant' : tag.split('-', 1)[0]!;
    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
    void this.#go(startSimulation(this.#catalog.catalog, { script, lang, seed: seed.toString(36) }));
  }

  /** Another state; a talk that has ended is not kept. */
  async #go(talk: SimulationState | undefined): Promise<void> {
    const end = talk && viewSimulation(this.#catalog.catalog, talk).end;
    this.left = end ? undefined : (talk ?? this.talk ?? this.left);
    if (this.talk && !talk && viewSimulation(this.#catalog.catalog, this.talk).end) this.left = undefined;
    this.talk = talk;
    if (this.left) this.#kept.write(this.left);
    else this.#kept.clear();
    this.dispatchEvent(new FraudFreeSimulationEvent(talk, end));
    await this.updateComplete;
    this.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fraud-simulator': FraudSimulator;
  }
}
