import { fromWeb, type UpdateSource } from '@fraud-free/core/update';
import type { Io } from '../io.js';
import { openPlace, PATIENCE } from '../release/place.js';
import type { Words } from '../words/words.js';

/** Where a campaign stands. Its pages are files like others, so an answer that is a page is no sign of a missing file. */
export async function openSealedPlace(place: string, io: Io, words: Words): Promise<UpdateSource> {
  if (!/^https?:/i.test(place)) return await openPlace(place, io, words);
  return fromWeb(place, async (url, options) => {
    const answer = await fetch(url, { ...options, signal: AbortSignal.timeout(PATIENCE) });
    return url.endsWith('.html') ? { status: answer.status, body: answer.body } : answer;
  });
}
