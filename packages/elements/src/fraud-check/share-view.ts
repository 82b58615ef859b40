import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/locales.js';
import type { Sent } from '../device/send.js';

/**
 * The text that would go out, to be read first, and the button that lets it go; `tell` hands what was found to the card of a
 * `<fraud-contacts>` on the page. Parts: `share`, `tell`.
 */
export function shareView(
  text: string,
  sent: Sent | undefined,
  { check: say }: Words<'check'>,
  share: () => void,
  tell: (() => void) | undefined,
): TemplateResult {
  return html`<div class="share">
    <h3>${say.shareTitle}</h3>
    <details ?open=${sent === 'failed'}>
      <summary>${say.sharePreview}</summary>
      <p class="preview" dir="auto" translate="no">${text}</p>
    </details>
    <p class="buttons">
      <button type="button" part="share" @click=${share}>${say.share}</button>
      ${tell ? html`<button type="button" part="tell" @click=${tell}>${say.tell}</button>` : nothing}
    </p>
    <p role="status">${sent === undefined || sent === 'cancelled' ? nothing : say.sent[sent]}</p>
  </div>`;
}
