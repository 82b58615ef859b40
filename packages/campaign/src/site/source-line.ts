import { markup, type Markup } from './markup.js';
import type { Site } from './site.js';

/** Where a fact comes from, and when it was last looked up. */
export function sourceLine({ catalog, words }: Site, ids: readonly string[], checked: string): Markup {
  const sources = ids.flatMap((id) => catalog.sources.find((source) => source.id === id) ?? []);
  const named = sources.map(({ publisher, published }) => `${publisher} ${published}`).join(words.also);
  return markup`<small class="source">${named === '' ? '' : `${words.source}${named}${words.also}`}${words.checked(checked)}</small>`;
}
