import { html, type TemplateResult } from 'lit';

/** What not everybody needs to read, under a title to press. */
export function fold(title: string, content: TemplateResult): TemplateResult {
  return html`<details>
    <summary>${title}</summary>
    ${content}
  </details>`;
}
