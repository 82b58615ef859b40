import { nothing, type ReactiveController } from 'lit';
import type { Reading, ReadingHost, ReadingWays } from '../reading/reading.js';
import type { MessageForm } from './message-form.js';

/**
 * Reading of pictures, codes and speech for an element with the attribute `readers`. The code for it is fetched when the
 * attribute is first used, so others grow by nothing; where it cannot be had, there are no buttons for it.
 *
 * @example
 * readonly #reading = new ReadingController(this, this.#form, { lang: () => this.#words.strings.lang });
 * render() { return html`<div @paste=${this.#reading.incoming}>${this.#reading.buttons()} ${this.#reading.status()}</div>`; }
 */
export class ReadingController implements ReactiveController {
  readonly #host: ReadingHost;
  readonly #form: MessageForm;
  readonly #ways: ReadingWays;
  #isAsked = false;
  #reading: Reading | undefined;

  constructor(host: ReadingHost, form: MessageForm, ways: ReadingWays) {
    this.#host = host;
    this.#form = form;
    this.#ways = ways;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#host.readers === '' || this.#isAsked) return;
    this.#isAsked = true;
    void import('../reading/reading.js').then(
      ({ Reading }) => {
        this.#reading = new Reading(this.#host, this.#form, this.#ways);
        this.#host.requestUpdate();
      },
      () => (this.#isAsked = false),
    );
  }

  /** Buttons for what this page and browser can do. */
  buttons(): unknown {
    return this.#reading?.buttons() ?? nothing;
  }

  /** What is going on, with a button that ends it. */
  status(): unknown {
    return this.#reading?.status() ?? nothing;
  }

  /** Listens for pictures that are pasted or dropped; before the field does, which takes text only. */
  readonly incoming = { capture: true, handleEvent: (event: Event): void => this.#reading?.incoming(event) };
}
