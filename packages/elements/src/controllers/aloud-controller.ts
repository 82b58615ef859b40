import type { ReactiveControllerHost } from 'lit';
import { partFor, type Part } from '../loading/part.js';
import type { ReadAloud } from './read-aloud.js';
import type { Telling } from './strings-controller.js';

/** What reads out, loaded where the device has voices. */
export const aloudPart: Part<typeof import('./aloud-module.js')> = { load: () => import('./aloud-module.js') };

/**
 * The button that reads out what an element marks with the class `aloud`; see {@link ReadAloud}.
 *
 * @example
 * readonly #aloud = new AloudController(this);
 * render() { return html`<p class="aloud">…</p>${this.#aloud.button(this.#words)}`; }
 */
export class AloudController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #aloud: ReadAloud | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Undefined until it is loaded, and where the device has no voice. */
  button(words: Telling): unknown {
    const part = 'speechSynthesis' in globalThis ? partFor(this.#host, aloudPart) : undefined;
    return part?.readButton((this.#aloud ??= new part.ReadAloud(this.#host, () => words.strings.lang)), words);
  }
}
