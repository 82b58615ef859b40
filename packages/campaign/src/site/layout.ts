import { localise } from '@fraud-free/core';
import { markup, type Markup } from './markup.js';
import { contentPolicy } from './policy.js';
import { siteWords } from './words/site-words.js';
import type { Page, Site, Ways } from './site.js';

/** A whole page as text: what all pages have around their content. */
export function layOut(site: Site, page: Page, menu: readonly Page[], folderOf: (lang: string) => string): string {
  const { campaign, words, lang } = site;
  const title = localise(campaign.title, lang);
  const ways = waysFrom(folderOf(lang), page.path);
  const { home, root } = ways;
  const items = markup`<ul>${menu.map((one) => markup`<li><a href="${home}${one.path}"${one.path === page.path ? CURRENT : undefined}>${one.title}</a></li>`)}</ul>`;
  return `<!doctype html>\n${
    markup`<html lang="${lang}" data-region="${campaign.region}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy(page.store)}" />
    <meta name="referrer" content="no-referrer" />
    <meta name="theme-color" content="#0b5c55" />
    <meta name="description" content="${words.home.lead}" />
    <title>${page.path === '' ? title : `${page.title} · ${title}`}</title>
    <link rel="icon" href="${root}icons/icon.svg" type="image/svg+xml" />
    <link rel="apple-touch-icon" href="${root}icons/icon-180.png" />
    <link rel="manifest" href="${root}manifest.${lang}.webmanifest" />
    ${campaign.languages.map((other) => markup`<link rel="alternate" hreflang="${other}" href="${root}${folderOf(other)}${page.path}" />`)}
    <link rel="stylesheet" href="${root}site/site.css" />
    <link rel="stylesheet" href="${root}elements/fraud-free.css" />
    <script src="${root}site/settings.js"></script>
    <script type="module" src="${root}site/site.js"></script>
    <script type="module" src="${root}elements/fraud-free.js"></script>
  </head>
  <body>
    <header>
      <a class="skip" href="#content">${words.skip}</a>
      <div class="wide bar">
        <a class="brand" href="${home === '' ? './' : home}"><img src="${root}icons/icon.svg" alt="" width="44" height="44" /><strong>${title}</strong></a>
        <p class="switches">
          <button type="button" data-switch="elder" aria-pressed="false" hidden>${words.elder}</button>
          ${campaign.languages
            .filter((other) => other !== lang)
            .map(
              (other) =>
                markup`<a class="button" lang="${other}" hreflang="${other}" data-keep href="${root}${folderOf(other)}${page.path}">${siteWords(other).language}</a>`,
            )}
        </p>
        <nav class="folded" aria-label="${words.menu}"><details><summary class="button">${words.menu}</summary>${items}</details></nav>
      </div>
      <nav class="wide unfolded" aria-label="${words.menu}">${items}</nav>
    </header>
    <main class="wide" id="content" tabindex="-1">
      <p class="notice" data-update hidden role="status"><span>${words.updateReady}</span> <button type="button">${words.update}</button></p>
      ${page.news === true ? markup`<p class="notice" data-kept="${words.kept}" hidden role="status"></p>` : undefined}
      ${page.body(ways)}
    </main>
    <footer><div class="wide">
      <p>${words.foot}</p>
      <p>${localise(campaign.issuer.name, lang)} <span>${campaign.issuer.tel}</span></p>
      <p><a href="${home}about/">${words.about.title}</a></p>
    </div></footer>
  </body>
</html>
`.markup
  }`;
}

const CURRENT: Markup = markup` aria-current="page"`;

/** Relative ways, so that the site works in any folder of any host. */
function waysFrom(folder: string, path: string): Ways {
  const up = (way: string): string => '../'.repeat(way.split('/').length - 1);
  return { home: up(path), root: up(folder + path) };
}
