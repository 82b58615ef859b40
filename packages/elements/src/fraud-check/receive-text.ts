/**
 * A message that came with the page's address, as when a phone shares a text to the site (`?text=`), or by a link
 * (`#text=`, which no server sees). It is taken out of the address at once, so that it stays in no history.
 *
 * @param place the page's address and history; handed in for tests
 * @returns the message, or undefined if none came
 */
export function receiveText(place: Pick<Window, 'location' | 'history'> = window): string | undefined {
  const url = new URL(place.location.href);
  const fragment = new URLSearchParams(url.hash.slice(1));
  const parts = [...NAMES.map((name) => url.searchParams.get(name)), fragment.get('text')];
  const found = [...new Set(parts.map((part) => part?.trim()).filter(Boolean))];
  if (!url.searchParams.has('text') && !fragment.has('text')) return undefined;
  for (const name of NAMES) url.searchParams.delete(name);
  if (fragment.has('text')) url.hash = '';
  place.history.replaceState(place.history.state, '', url);
  return found.length > 0 ? found.join('\n') : undefined;
}

/** As a share target sends them. */
const NAMES = ['title', 'text', 'url'];
