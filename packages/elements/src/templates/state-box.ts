import { html, nothing, type TemplateResult } from 'lit';
import type { Telling } from '../controllers/strings-controller.js';

/** How far what is shown may be relied on. */
export interface StateOfFile {
  /** What is wrong, in a sentence; it stands out. */
  readonly trouble: string | undefined;
  /** What is to be told besides. */
  readonly news: string | TemplateResult | undefined;
  /** A sentence below either. */
  readonly more?: string | undefined;
  /** Tries again; absent where that is of no use. */
  readonly again: (() => void) | undefined;
  readonly loading: boolean;
}

/** Says what a list or a number does not: that it could not be read, that it is old. Styled by `stateBox` of the styles. Parts: `state`, `again`. */
export function stateBox({ trouble, news, more, again, loading }: StateOfFile, words: Telling): TemplateResult {
  return html`<div class=${trouble ? 'state doubtful' : 'state'} part="state">
    <p role="status">${trouble ?? news ?? nothing}</p>
    ${more ? html`<p>${more}</p>` : nothing}
    ${
      again
        ? html`<p>
            <button type="button" part="again" ?disabled=${loading} @click=${again}>
              ${words.strings.common.again}
            </button>
          </p>`
        : nothing
    }
  </div>`;
}
