import type { LitElement, TemplateResult } from 'lit';
import { messageForm, type MessageFormWords } from '../templates/message-form.js';

/** An element with a field for a message: what stands in it, and how it is judged and put away. */
export interface MessageFormHost extends LitElement {
  value: string;
  /** Judges what stands in the field; nothing if it could not. */
  check(): unknown;
  clear(): void;
}

/** What is said of a message, made anew at each render, in whatever language is nearest then. */
export type Say = () => string;

/**
 * The field for a message and its two buttons. Judges when something is pasted, on the button and on Ctrl+Enter; then the
 * answer takes the focus, but after a paste, which leaves the focus in the field, the answer is announced instead.
 */
export class MessageForm {
  readonly #host: MessageFormHost;
  readonly #answer: () => HTMLElement | null;
  readonly #summary: Say;
  #trouble: Say | undefined;
  #said: Say | undefined;
  #pasting = false;

  /** `answer` finds what takes the focus; `summary` is what is announced of it. */
  constructor(host: MessageFormHost, answer: () => HTMLElement | null, summary: Say) {
    this.#host = host;
    this.#answer = answer;
    this.#summary = summary;
  }

  /** Shows what is wrong at the field, or that nothing is, and takes back what was announced. */
  tell(trouble?: Say): void {
    this.#trouble = trouble;
    this.announce(undefined);
  }

  announce(said: Say | undefined = this.#summary): void {
    this.#said = said;
    this.#host.requestUpdate();
  }

  focus(options?: FocusOptions): void {
    this.#input.focus(options);
  }

  /** `more` are further buttons. */
  render(words: MessageFormWords, more?: unknown): TemplateResult {
    return messageForm({
      words,
      value: this.#host.value,
      trouble: this.#trouble?.(),
      said: this.#said?.(),
      more,
      submit: (event) => void this.#submit(event),
      typed: (event) => this.#typed(event),
      pasted: () => (this.#pasting = true),
      pressed: (event) => this.#pressed(event),
      clear: () => this.#host.clear(),
    });
  }

  get #input(): HTMLTextAreaElement {
    return this.#host.renderRoot.querySelector('textarea')!;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    this.#host.check();
    await this.#host.updateComplete;
    const answer = this.#answer();
    await (answer as Partial<LitElement> | null)?.updateComplete;
    (answer ?? this.#input).focus();
  }

  #typed(event: InputEvent): void {
    this.#host.value = this.#input.value;
    this.tell();
    const pasted = this.#pasting || event.inputType === 'insertFromPaste' || event.inputType === 'insertFromDrop';
    this.#pasting = false;
    if (pasted && this.#host.value.trim() !== '' && this.#host.check()) this.announce();
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    void this.#submit(event);
  }
}
