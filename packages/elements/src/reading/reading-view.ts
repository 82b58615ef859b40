import { html, nothing, type TemplateResult } from 'lit';
import type { ReadingStrings } from '../i18n/reading/strings.js';

/** What is going on; `done` is 0 to 1. */
export type Doing =
  { readonly step: 'loading' | 'reading'; readonly done: number } | { readonly step: 'camera' | 'voice' };

export interface ReadingScene {
  readonly busy: boolean;
  readonly camera: boolean;
  readonly voice: boolean;
  readonly chosen: (files: readonly File[]) => void;
  readonly look: () => void;
  readonly listen: () => void;
}

/** As many buttons as there are ways to read here. Parts: `read-picture`, `read-code`, `read-voice`. */
export function readingButtons(words: ReadingStrings, scene: ReadingScene): TemplateResult {
  const choose = ({ target }: Event): void => {
    const input = (target as Element).parentElement!.querySelector<HTMLInputElement>('input[type=file]')!;
    input.click();
  };
  const chosen = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // So that the same picture can be chosen again.
    input.value = '';
    if (files.length > 0) scene.chosen(files);
  };
  return html`<button type="button" part="read-picture" ?disabled=${scene.busy} @click=${choose}>
      ${words.picture}
    </button>
    <input type="file" hidden multiple accept=${TYPES} aria-label=${words.picture} @change=${chosen} />
    ${scene.camera ? html`<button type="button" part="read-code" ?disabled=${scene.busy} @click=${scene.look}>${words.camera}</button>` : nothing}
    ${scene.voice ? html`<button type="button" part="read-voice" ?disabled=${scene.busy} @click=${scene.listen}>${words.voice}</button>` : nothing}`;
}

const TYPES = 'image/png,image/jpeg,image/webp,image/gif,image/bmp';

/** Says the step once; the bar moves without a word. */
export function readingStatus(words: ReadingStrings, doing: Doing | undefined, stop: () => void): TemplateResult {
  const step = doing && words.step[doing.step];
  return html`<div class="reading" ?hidden=${!doing}>
    <p role="status">${step}</p>
    ${doing?.step === 'camera' ? html`<video part="camera" muted playsinline aria-label=${words.view}></video>` : nothing}
    ${doing && 'done' in doing ? html`<progress max="1" .value=${doing.done} aria-label=${step!}></progress>` : nothing}
    ${doing ? html`<button type="button" part="read-stop" @click=${stop}>${words.stop}</button>` : nothing}
  </div>`;
}
