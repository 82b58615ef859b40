/** What came of asking for a file: its JSON, or nothing that can be used. */
export type Loaded = { readonly json: unknown } | { readonly failed: true };

/** What we read is text; a file larger than this is none of ours. */
const MOST_BYTES = 4_000_000;
/** A server that does not answer is asked no longer than this, in milliseconds. */
const PATIENCE = 20_000;

/** Asks for a file of JSON, without cookies and without telling the page's address. Never throws. */
export async function loadJson(url: string, stop: AbortSignal, request: typeof fetch = fetch): Promise<Loaded> {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const patience = setTimeout(abort, PATIENCE);
  stop.addEventListener('abort', abort, { once: true });
  try {
    const response = await request(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      signal: controller.signal,
      headers: { accept: 'application/feed+json, application/json' },
    });
    if (!response.ok) return { failed: true };
    const text = await response.text();
    return text.length > MOST_BYTES ? { failed: true } : { json: JSON.parse(text) };
  } catch {
    return { failed: true };
  } finally {
    clearTimeout(patience);
    stop.removeEventListener('abort', abort);
  }
}
