import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { scriptOf } from '../i18n/script-of.js';

/**
 * Reads out what an element marks with the class `aloud`, by a voice of the device itself. A voice that is spoken by a
 * server is never used, since the text would go there; where the device has none for the language, there is no button.
 *
 * @example
 * readonly #aloud = new ReadAloud(this, () => this.#words.strings.lang);
 * render() { return html`<p class="aloud">…</p>${readButton(this.#aloud, this.#words)}`; }
 */
export class ReadAloud implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #lang: () => string;
  #reading: SpeechSynthesisUtterance | undefined;
  #voices: Pick<SpeechSynthesis, 'addEventListener' | 'removeEventListener'> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, lang: () => string) {
    this.#host = host;
    this.#lang = lang;
    host.addController(this);
  }

  /** Whether there is a voice, and no recording of the page's own in the slot `recording`. */
  get possible(): boolean {
    return this.#voice() !== undefined && this.#host.querySelector(':scope > [slot="recording"]') === null;
  }

  get reading(): boolean {
    return this.#reading !== undefined;
  }

  /** Begins to read, or ends it. */
  readonly toggle = (): void => {
    const begin = !this.reading;
    this.#stop();
    const voice = this.#voice();
    if (!begin || !voice) return;
    const marked = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.aloud') ?? [];
    const utterance = new SpeechSynthesisUtterance([...marked].map(({ innerText }) => innerText.trim()).join('\n'));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    utterance.onend = utterance.onerror = () => {
      if (this.#reading !== utterance) return;
      this.#reading = undefined;
      this.#host.requestUpdate();
    };
    this.#reading = utterance;
    speechSynthesis.speak(utterance);
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    // Browsers load their voices late.
    this.#voices = globalThis.speechSynthesis;
    this.#voices?.addEventListener?.('voiceschanged', this.#changed);
  }

  hostDisconnected(): void {
    this.#voices?.removeEventListener?.('voiceschanged', this.#changed);
    this.#stop();
  }

  readonly #changed = (): void => this.#host.requestUpdate();

  #stop(): void {
    if (!this.#reading) return;
    this.#reading = undefined;
    speechSynthesis.cancel();
    this.#host.requestUpdate();
  }

  /** The voice nearest to the language: of its region or script before any other of it. */
  #voice(): SpeechSynthesisVoice | undefined {
    const wanted = scriptOf(this.#lang());
    const own = (globalThis.speechSynthesis?.getVoices() ?? []).filter(
      (voice) => voice.localService && scriptOf(voice.lang)[0] === wanted[0],
    );
    return own.find(({ lang }) => scriptOf(lang)[1] === wanted[1]) ?? own[0];
  }
}
