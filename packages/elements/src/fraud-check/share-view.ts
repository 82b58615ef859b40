import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/locales.js';
import type { Sent } from './share-text.js';

/** The text that would go out, to be read first, and the button that lets it go. Parts: `share`. */
export function shareView(
  text: string,
  sent: Sent | undefined,
  { check: say }: Words<'check'>,
  share: () => void,
): TemplateResult {
  return html`<div class="share">
    <h3>${say.shareTitle}</h3>
    <details ?open=${sent === 'failed'}>
      <summary>${say.sharePreview}</summary>
      <p class="preview" dir="auto" translate="no">${text}</p>
    </details>
    <p class="buttons"><button type="button" part="share" @click=${share}>${say.share}</button></p>
    <p role="status">${sent === undefined || sent === 'cancelled' ? nothing : say.sent[sent]}</p>
  </div>`;
}
