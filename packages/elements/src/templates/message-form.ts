import { html, type TemplateResult } from 'lit';

/** The words of a field for a message. */
export interface MessageFormWords {
  readonly label: string;
  readonly description: string;
  readonly submit: string;
  readonly clear: string;
}

export interface MessageFormScene {
  readonly words: MessageFormWords;
  readonly value: string;
  /** What is wrong with what was put in. */
  readonly trouble: string | undefined;
  /** For those who do not see what has changed. */
  readonly said: string | undefined;
  /** Further buttons. */
  readonly more: unknown;
  readonly submit: (event: Event) => void;
  readonly typed: (event: InputEvent) => void;
  readonly pasted: () => void;
  readonly pressed: (event: KeyboardEvent) => void;
  readonly clear: () => void;
}

/** A field to paste a message into. The browser neither spell-checks, translates nor remembers it. Parts: `input`, `submit`, `clear`. */
export function messageForm(scene: MessageFormScene): TemplateResult {
  const { words, value, trouble, said, more } = scene;
  return html`<form class="message-form" novalidate autocomplete="off" @submit=${scene.submit}>
      <label for="message">${words.label}</label>
      <p id="description" class="small">${words.description}</p>
      <textarea
        id="message"
        part="input"
        rows="5"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        translate="no"
        aria-describedby="description trouble"
        aria-invalid=${trouble ? 'true' : 'false'}
        .value=${value}
        @input=${scene.typed}
        @paste=${scene.pasted}
        @keydown=${scene.pressed}
      ></textarea>
      <p id="trouble" class="trouble" aria-live="polite">${trouble}</p>
      <div class="buttons">
        <button type="submit" class="primary" part="submit">${words.submit}</button>
        <button type="button" part="clear" @click=${scene.clear}>${words.clear}</button>
        ${more}
      </div>
    </form>
    <p class="visually-hidden" role="status">${said}</p>`;
}
