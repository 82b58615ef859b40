import { createHash } from 'node:crypto';
import type { Catalog } from '@fraud-free/core';
import type { Alert, Campaign } from '../campaign.js';
import type { MadeFile } from '../made-file.js';
import { drawIcon, ICON_SVG } from './icon.js';
import { layOut } from './layout.js';
import { aboutPage } from './pages/about.js';
import { alertsPage } from './pages/alerts.js';
import { checkPage } from './pages/check.js';
import { contactsPage } from './pages/contacts.js';
import { fraudsPage } from './pages/frauds.js';
import { homePage } from './pages/home.js';
import { paidPage } from './pages/paid.js';
import { progressPage } from './pages/progress.js';
import { quizPages } from './pages/quiz.js';
import { headersFile, nginxFile } from './policy.js';
import { serviceWorker, type Precached } from './service-worker-file.js';
import { siteAsset } from './site-assets.js';
import type { Page, Site } from './site.js';
import { siteWords } from './words/site-words.js';
import { webManifest } from './web-manifest.js';

export interface SiteOptions {
  readonly alerts: readonly Alert[];
  readonly catalog: Catalog;
  /** When it is made. */
  readonly now: Date;
  /** Thumbprint of the key that the pages trust; without it they show files that nobody has sealed. */
  readonly issuer?: string;
  /** `fraud-free.js` of the elements, what it loads and `fraud-free.css`, by their names beside each other. */
  readonly elements: readonly MadeFile[];
  /** Ways of files that change from day to day: asked for first, and kept for when there is no network. */
  readonly news: readonly string[];
}

/**
 * The site of a campaign, for any static host: pages in each of its languages under a policy that lets them load from their
 * own site only, readable without scripts; to be installed, and working off line. File by file, so that none waits for
 * the others in memory.
 *
 * @example
 * for (const { path, content } of makeSite(campaign, options)) write(path, content); // 'index.html', 'en/index.html', …
 */
export function* makeSite(campaign: Campaign, options: SiteOptions): Generator<MadeFile> {
  const precached: Precached[] = [];
  const [first] = campaign.languages;
  const folderOf = (lang: string): string => (lang === first ? '' : `${lang}/`);
  for (const file of [...pages(), ...assets()]) {
    precached.push({ url: file.path, revision: revisionOf(file.content) });
    yield file;
  }
  yield { path: '_headers', content: headersFile(campaign.results?.store) };
  yield { path: 'nginx-headers.conf', content: nginxFile(campaign.results?.store) };
  yield { path: 'service-worker.js', content: serviceWorker(precached, options.news) };

  function* pages(): Generator<MadeFile> {
    const { alerts, catalog, now, issuer } = options;
    for (const lang of campaign.languages) {
      const words = siteWords(lang);
      const site: Site = { campaign, alerts, catalog, now, lang, words, ...(issuer !== undefined && { issuer }) };
      const all = pagesOf(site);
      const menu = all.filter((page) => page.menu === true);
      for (const page of all) {
        yield { path: `${folderOf(lang)}${page.path}index.html`, content: layOut(site, page, menu, folderOf) };
      }
      const manifest = webManifest(campaign, lang, words, folderOf(lang));
      yield { path: `manifest.${lang}.webmanifest`, content: `${JSON.stringify(manifest, null, 2)}\n` };
    }
  }

  function* assets(): Generator<MadeFile> {
    for (const name of ['site.css', 'settings.js', 'site.js'] as const) {
      yield { path: `site/${name}`, content: siteAsset(name) };
    }
    yield { path: 'icons/icon.svg', content: ICON_SVG };
    for (const size of [180, 192, 512]) yield { path: `icons/icon-${size}.png`, content: drawIcon(size) };
    yield { path: 'icons/icon-maskable-512.png', content: drawIcon(512, true) };
    for (const { path, content } of options.elements) yield { path: `elements/${path}`, content };
  }
}

function pagesOf(site: Site): Page[] {
  return [
    homePage(site),
    checkPage(site),
    paidPage(site),
    contactsPage(site),
    alertsPage(site),
    fraudsPage(site),
    ...quizPages(site),
    progressPage(site),
    aboutPage(site),
  ];
}

function revisionOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
