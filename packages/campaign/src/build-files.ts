import type { Catalog } from '@fraud-free/core';
import { QUIZ_FORMAT, type QuizFile } from '@fraud-free/quiz';
import type { QuizOfCampaign } from './campaign.js';
import { makeFeeds } from './feeds/make-feeds.js';
import type { Loaded } from './load-campaign.js';
import type { MadeFile } from './made-file.js';
import { timeAt } from './scaffold/scaffold-alert.js';
import { makeSite } from './site/make-site.js';
import { splitPlaces } from './split-places.js';

export interface BuildOptions {
  readonly catalog: Catalog;
  /** `fraud-free.js` of the elements, what it loads and `fraud-free.css`, by their names beside each other. */
  readonly elements: readonly MadeFile[];
  readonly now: Date;
  /** Thumbprint of the key that the pages are to trust, where the folder is sealed afterwards. */
  readonly issuer?: string;
}

/**
 * Everything that is put on the host, file by file: the campaign and its places, the feeds, and the pages that show them.
 * Nothing where `campaign.yaml` has an error.
 *
 * @example
 * for (const { path, content } of buildFiles(loadCampaign(readFolder('sunny'), catalog), options)) write(path, content);
 */
export function* buildFiles(
  { campaign, alerts, quizzes }: Loaded,
  { catalog, elements, now, issuer }: BuildOptions,
): Generator<MadeFile> {
  if (campaign === undefined) return;
  yield* splitPlaces(campaign);
  const feeds = makeFeeds(campaign, alerts, timeAt(now, 0));
  yield* feeds;
  const played = campaign.quizzes.map((quiz) => {
    const file = quizzes.find(({ id }) => id === quiz.id) ?? drawn(quiz);
    return { path: quiz.file, content: `${JSON.stringify(file)}\n` };
  });
  yield* played;
  const news = [{ path: 'campaign.json' }, ...feeds, ...played].map(({ path }) => path);
  yield* makeSite(campaign, {
    alerts,
    catalog,
    now,
    elements,
    ...(issuer !== undefined && { issuer }),
    news: news.filter((path) => path.endsWith('.json')),
  });
}

/** A file for a quiz that nobody wrote, so that it is sealed and kept off line like all others. */
function drawn({ id, title, seed, length, categories }: QuizOfCampaign): QuizFile {
  return { format: QUIZ_FORMAT, id, title, items: [], draw: { seed, length, categories } };
}
