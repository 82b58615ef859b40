import type { QuizFile } from '@fraud-free/quiz';
import { html, type nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { isSealed, SealController } from '../controllers/seal-controller.js';
import type { Telling } from '../controllers/strings-controller.js';
import { loadJson } from '../loading/load-json.js';

/** What has a quiz that may come from an address. */
interface Host extends LitElement {
  readonly src: string;
  readonly issuer: string | null | undefined;
  quiz: QuizFile | undefined;
}

/** Fetches the quiz of an element's `src`; with `issuer` nothing of it is asked before its seal was found good. */
export class QuizSource implements ReactiveController {
  readonly #host: Host;
  readonly #words: Telling<'quiz'>;
  readonly #seal: SealController;
  #wished: string | undefined;
  #stop: AbortController | undefined;
  #state: 'none' | 'loading' | 'failed' | 'open' = 'none';

  constructor(host: Host, words: Telling<'quiz'>) {
    this.#host = host;
    this.#words = words;
    this.#seal = new SealController(host);
    host.addController(this);
  }

  /** Whether there is a quiz to be played: one that was fetched, or none was to be. */
  get isOpen(): boolean {
    return (this.#state === 'none' || this.#state === 'open') && !this.#seal.refused;
  }

  /** A file is on its way. */
  get isAwaited(): boolean {
    return this.#state === 'loading';
  }

  /** Who made the quiz, or why it is not shown. */
  get line(): TemplateResult | typeof nothing {
    return this.#seal.line(this.#words, this.#again);
  }

  /** In the place of a quiz that is not there. */
  get instead(): TemplateResult {
    const { quiz } = this.#words.strings;
    if (this.#seal.refused) return html``;
    if (this.isAwaited) return html`<p role="status">${quiz.fetching}</p>`;
    return html`<p role="status">${quiz.notFetched}</p>
      <p><button type="button" part="fetch-again" @click=${this.#again}>${quiz.fetchAgain}</button></p>`;
  }

  /** Call before each update. @returns {@link isOpen} */
  follow(): boolean {
    const { src, issuer } = this.#host;
    const wished = JSON.stringify([src, issuer ?? null]);
    if (wished !== this.#wished) this.#change(wished);
    return this.isOpen;
  }

  hostConnected(): void {
    if (this.#state === 'loading') void this.#load();
  }

  hostDisconnected(): void {
    this.#stop?.abort();
  }

  #change(wished: string): void {
    this.#wished = wished;
    this.#stop?.abort();
    this.#seal.forget();
    if (this.#host.src !== '') return void this.#load();
    if (this.#state !== 'none') this.#host.quiz = undefined;
    this.#state = 'none';
  }

  readonly #again = (): void => void this.#load();

  async #load(): Promise<void> {
    const { src, issuer } = this.#host;
    const stop = (this.#stop = new AbortController());
    this.#state = 'loading';
    const file = isSealed(issuer) ? await this.#seal.read(src, issuer, stop.signal) : await loadJson(src, stop.signal);
    if (stop.signal.aborted) return;
    this.#state = 'json' in file && this.#take(file.json) ? 'open' : 'failed';
    this.#host.requestUpdate();
  }

  /** What is no quiz is not asked. */
  #take(json: unknown): boolean {
    try {
      this.#host.quiz = json as QuizFile;
      return true;
    } catch {
      return false;
    }
  }
}
