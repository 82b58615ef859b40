import { openSeal, readSealedFile, SealError, signerOf, type Seal, type SealOptions } from '@fraud-free/core/seal';
import { fromWeb, type UpdateSource } from '@fraud-free/core/update';
import { keptSeal, type Documents } from './kept-seal.js';
import type { Outcome } from './outcome.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** A server that does not answer is asked no longer than this, in milliseconds. */
const PATIENCE = 20_000;
/** No document is longer; as the engine has it. */
const LONGEST = 2_000_000;

/**
 * Fetches a file of a campaign and hands it on only if it is the one that was sealed, by somebody whom the page trusts.
 *
 * `seal.json`, `issuers.json` and `revoked.json` stand beside `campaign.json`; files in its folders `quizzes`, `alerts` and
 * `places` are sealed with it. Documents that were good once are kept on the device, for times without a network; they are
 * checked again like any others.
 *
 * @param src address of the file
 * @param issuer thumbprint of a key, or address of an `issuers.json` on the page's own server (`#` and a thumbprint behind)
 */
export async function readSealed(src: string, issuer: string, stop: AbortSignal, now: number): Promise<Outcome> {
  const subtle = crypto.subtle as typeof crypto.subtle | undefined;
  if (!subtle) return { refused: 'insecure' };
  try {
    const { root, path } = placeInCampaign(src);
    const kept = keptSeal(root);
    const source = webSource(root, stop);
    const { pin, page } = await trusted(issuer, kept.documents?.page, stop);
    const options: SealOptions = { pin, issuers: page, now, subtle, seen: kept.seen };
    const documents = { ...(await documentsOf(source, kept.documents)), page };
    const seal = await openSeal(documents, options);
    const bytes = await readSealedFile(seal, path, source, subtle);
    kept.write(documents, seal.seen);
    return { seal, json: JSON.parse(new TextDecoder().decode(bytes)) as unknown };
  } catch (error) {
    return { refused: error instanceof SealError ? error.code : 'seal-malformed' };
  }
}

/**
 * One more file of a campaign whose seal was verified.
 *
 * @returns its JSON; undefined for whatever is not as it was sealed, or can't be had
 */
export async function readBeside(seal: Seal, src: string, stop: AbortSignal): Promise<unknown> {
  try {
    const { root, path } = placeInCampaign(src);
    const bytes = await readSealedFile(seal, path, webSource(root, stop), crypto.subtle);
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

function placeInCampaign(src: string): { readonly root: string; readonly path: string } {
  const { href } = new URL(src, document.baseURI);
  const root = href.replace(/(?:(?:quizzes|alerts|places)\/)?[^/?#]*(?:[?#].*)?$/, '');
  return { root, path: decodeURIComponent(href.slice(root.length).replace(/[?#].*$/, '')) };
}

/** Each as it is served; where nobody answers, all as they were kept. */
async function documentsOf(source: UpdateSource, kept: Documents | undefined): Promise<Documents> {
  try {
    const [seal, issuers, revoked] = await Promise.all(
      ['seal.json', 'issuers.json', 'revoked.json'].map((path) => source(path, LONGEST)),
    );
    return { seal, issuers, revoked };
  } catch (cause) {
    if (kept) return kept;
    throw new SealError('seal-unreachable', 'The seal can’t be had at present.', { cause });
  }
}

/** The one key that the page trusts, and its own list of issuers. */
async function trusted(
  issuer: string,
  kept: Bytes | undefined,
  stop: AbortSignal,
): Promise<{ readonly pin: string; readonly page: Bytes | undefined }> {
  if (/^[\w-]{43}$/.test(issuer)) return { pin: issuer, page: undefined };
  const url = new URL(issuer, document.baseURI);
  // Whom to trust is for the page alone to say.
  if (issuer.trim() === '' || url.origin !== location.origin) {
    throw new SealError(
      'seal-pin',
      'Expected a thumbprint, or the address of an issuers.json on the page’s own server.',
    );
  }
  const [, folder, name] = /^(.*\/)([^/?#]*)/.exec(url.href)!;
  const page = await webSource(folder!, stop)(name!, LONGEST).catch(() => kept);
  if (!page) throw new SealError('seal-unreachable', 'The page’s own list of issuers can’t be had.');
  return { pin: decodeURIComponent(url.hash.slice(1)) || (await signerOf(page, crypto.subtle)), page };
}

/** Without cookies and without telling the page's address. */
function webSource(base: string, stop: AbortSignal): UpdateSource {
  return fromWeb(base, async (url, options) => {
    const controller = new AbortController();
    const abort = (): void => controller.abort();
    setTimeout(abort, PATIENCE);
    stop.addEventListener('abort', abort, { once: true });
    return await fetch(url, {
      ...options,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: controller.signal,
    });
  });
}
