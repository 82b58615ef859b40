import { siteAsset } from './site-assets.js';

/** A file that is kept for use off line, and what changes when it does. */
export interface Precached {
  readonly url: string;
  readonly revision: string;
}

/**
 * The service worker of a site: Workbox as our build made it, after what it has to keep. Any change of a file changes this
 * one, by which a browser knows that there is something new.
 */
export function serviceWorker(precached: readonly Precached[], news: readonly string[]): string {
  return `self.__PRECACHED = ${JSON.stringify(precached)};
self.__NEWS = ${JSON.stringify(news)};
${siteAsset('service-worker.js')}`;
}
