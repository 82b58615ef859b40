import type { Catalog } from '@fraud-free/core';
import { makeFeeds } from './feeds/make-feeds.js';
import type { Loaded } from './load-campaign.js';
import type { MadeFile } from './made-file.js';
import { timeAt } from './scaffold/scaffold-alert.js';
import { makeSite } from './site/make-site.js';
import { splitPlaces } from './split-places.js';

export interface BuildOptions {
  readonly catalog: Catalog;
  /** `fraud-free.js` of the elements and what it loads, by their names beside each other. */
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
  const played = campaign.quizzes.map(({ id, ...drawn }) => {
    const quiz = quizzes.find((one) => one.id === id) ?? {
      format: campaign.format,
      id,
      ...drawn,
      catalog: catalog.version,
    };
    return { path: `quizzes/${id}.json`, content: `${JSON.stringify(quiz)}\n` };
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
