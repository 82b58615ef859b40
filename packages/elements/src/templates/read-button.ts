import { html, nothing, type TemplateResult } from 'lit';
import type { ReadAloud } from '../controllers/read-aloud.js';
import type { Telling } from '../controllers/strings-controller.js';

/** The button that reads out; nothing where there is no voice. Parts: `read`. */
export function readButton({ possible, reading, toggle }: ReadAloud, words: Telling): TemplateResult | typeof nothing {
  if (!possible) return nothing;
  const { readAloud, stopReading } = words.strings.common;
  return html`<p>
    <button type="button" part="read" @click=${toggle}>${reading ? stopReading : readAloud}</button>
  </p>`;
}
