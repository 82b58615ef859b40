import { html, nothing, type TemplateResult } from 'lit';

/** A part of an answer under a heading of the fourth level; `id` names the heading, for what it labels. */
export function section(title: string, content: unknown, id?: string): TemplateResult {
  return html`<div class="section">
    <h4 id=${id ?? nothing}>${title}</h4>
    ${content}
  </div>`;
}

/** The same under a heading of the third level. */
export function chapter(title: string, content: unknown): TemplateResult {
  return html`<div class="section">
    <h3>${title}</h3>
    ${content}
  </div>`;
}
