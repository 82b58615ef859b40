import { html, type TemplateResult } from 'lit';

/** Lines of text as a list. */
export function lines(texts: readonly string[]): TemplateResult {
  return html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;
}

/** Lines to be taken in their order; `start` is the number of the first. */
export function steps(texts: readonly string[], start = 1): TemplateResult {
  return html`<ol start=${start}>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ol>`;
}
