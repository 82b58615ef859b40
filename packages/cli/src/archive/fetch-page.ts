/** What a server gave for an address. */
export type Fetched =
  | { readonly bytes: Uint8Array; readonly type: string; readonly url: string }
  /** Why there is nothing: `404`, `too large`, what the system says. */
  | { readonly missed: string };

/** Milliseconds that a server may take, and bytes that a page may have. */
const PATIENCE = 30_000;
const MOST_BYTES = 20 * 1024 * 1024;

/**
 * One page as its server sends it, after redirects. Never throws: a page that is gone is an answer, too.
 *
 * @example
 * await fetchPage('https://example.com/notice'); // => { bytes, type: 'text/html', url: 'https://example.com/notice' }
 */
export async function fetchPage(url: string): Promise<Fetched> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), redirect: 'follow' });
    if (!answer.ok || !answer.body) {
      await answer.body?.cancel();
      return { missed: String(answer.status) };
    }
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of answer.body as unknown as AsyncIterable<Uint8Array>) {
      size += piece.length;
      // Leaving the loop cancels the rest.
      if (size > MOST_BYTES) return { missed: `> ${MOST_BYTES} bytes` };
      pieces.push(piece);
    }
    const type = (answer.headers.get('content-type') ?? '').split(';', 1)[0]!.trim().toLowerCase();
    return { bytes: Buffer.concat(pieces), type, url: answer.url };
  } catch (error) {
    const { cause, message } = error as Error;
    return { missed: cause instanceof Error ? cause.message || String((cause as { code?: string }).code) : message };
  }
}
