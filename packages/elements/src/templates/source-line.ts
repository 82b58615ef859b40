import type { Source } from '@fraud-free/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Telling } from '../controllers/strings-controller.js';
import { fold } from './fold.js';

/** "Source: publisher, date; publisher, date", in small print; nothing if there is none. */
export function sourceLine(sources: readonly Source[], words: Telling): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  const { source, colon, comma, semicolon } = words.strings.common;
  return html`<p class="small" part="source">
    ${source}${colon}${sources.map(
      ({ publisher, published }, i) =>
        html`${i > 0 ? semicolon : ''}${publisher}${comma}<time datetime=${published}>${published}</time>`,
    )}
  </p>`;
}

/** The sources in full under a title to press; nothing if there is none. */
export function foldedSources(sources: readonly Source[], words: Telling): TemplateResult | typeof nothing {
  return sources.length > 0 ? fold(words.strings.common.sources, sourceList(sources, words)) : nothing;
}

/** The sources in full, as links that open beside the page. Only web addresses become links. */
function sourceList(sources: readonly Source[], words: Telling): TemplateResult {
  const { comma } = words.strings.common;
  return html`<ul class="plain sources">
    ${sources.map(({ title, publisher, published, url }) => {
      const text = html`${title}<span class="small"
          >${publisher}${comma}<time datetime=${published}>${published}</time></span
        >`;
      return html`<li>
        ${
          /^https?:\/\//iu.test(url)
            ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${text}</a>`
            : html`<span>${text}</span>`
        }
      </li>`;
    })}
  </ul>`;
}
