import type { QuizState, Reporter } from '@fraud-free/quiz';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { QuizScene } from './quiz-view.js';

/** Tells an organizer how the quiz goes, once its player has agreed, and as soon as the device is on line. */
export class ReportController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #reporter: Reporter | undefined;
  #agreed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get reporter(): Reporter | undefined {
    return this.#reporter;
  }

  /** Another reporter is another organizer: what the player agreed to before does not hold for it. */
  set reporter(value: Reporter | undefined) {
    this.#reporter = value;
    this.#agreed = false;
    void value?.agreed().then((agreed) => {
      if (this.#reporter !== value) return;
      this.#agreed = agreed;
      this.#host.requestUpdate();
      if (agreed) this.#send();
    });
  }

  /** What the player is asked; undefined where no organizer wants to know. */
  get question(): QuizScene['report'] {
    return this.#reporter && { agreed: this.#agreed, toggle: () => void this.#toggle() };
  }

  tell(state: QuizState): void {
    if (this.#agreed) void this.#reporter?.tell(state).then(this.#send);
  }

  hostConnected(): void {
    window.addEventListener('online', this.#send);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#send);
  }

  readonly #send = (): void => void this.#reporter?.send();

  async #toggle(): Promise<void> {
    await (this.#agreed ? this.#reporter?.withdraw() : this.#reporter?.agree());
    this.#agreed = !this.#agreed;
    this.#host.requestUpdate();
  }
}
