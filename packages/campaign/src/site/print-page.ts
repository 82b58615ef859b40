import { fingerprintOf } from '@fraud-free/core/seal';
import { localise } from '@fraud-free/core';
import type { Campaign } from '../campaign.js';
import type { MadeFile } from '../made-file.js';
import { markup, type Markup } from './markup.js';
import { contentPolicy } from './policy.js';
import { siteWords } from './words/site-words.js';

/** A sheet that was printed beside the site. */
export interface PrintedSheet {
  /** `poster`, `quiz-sheet` */
  readonly kind: string;
  /** Of the kind, in the language of the sheet. */
  readonly kindTitle: string;
  readonly title: string;
  readonly lang: string;
  /** `A4`; absent for pictures. */
  readonly paper?: string;
  /** Ways of its files inside `print/`. */
  readonly files: readonly string[];
}

/**
 * The organizer's page, `print/index.html`: all that was printed, to be opened and sent to the printer. No page for
 * residents leads to it, and search machines are asked to pass it by.
 *
 * @param key thumbprint of the key that seals the site
 */
export function printPage(campaign: Campaign, sheets: readonly PrintedSheet[], key?: string): MadeFile {
  const lang = campaign.languages[0] ?? 'zh-CN';
  const { print } = siteWords(lang);
  const title = localise(campaign.title, lang);
  const kinds = [...new Set(sheets.map(({ kind }) => kind))];
  const digits = key === undefined ? undefined : fingerprintOf(key);
  return {
    path: 'print/index.html',
    content: `<!doctype html>\n${
      markup`<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy()}" />
    <meta name="referrer" content="no-referrer" />
    <title>${print.title} · ${title}</title>
    <link rel="icon" href="../icons/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="../site/site.css" />
  </head>
  <body>
    <main class="wide">
      <h1>${print.title} · ${title}</h1>
      <p class="lead">${print.lead}</p>
      ${digits === undefined ? undefined : markup`<section class="card"><h2>${print.digits}</h2><p class="number">${digits}</p><p>${print.compare}</p></section>`}
      ${kinds.map((kind) => kindSection(kind, sheets, lang))}
      <section class="card"><h2>${print.more}</h2><p>${print.moreText}</p><p><code>${print.command}</code></p></section>
      <p><a href="../">${title}</a></p>
    </main>
  </body>
</html>
`.markup
    }`,
  };
}

/** All sheets of a kind, those of one title and language in one line. */
function kindSection(kind: string, sheets: readonly PrintedSheet[], lang: string): Markup {
  const own = sheets.filter((one) => one.kind === kind);
  const head = (own.find((one) => one.lang === lang) ?? own[0]!).kindTitle;
  return markup`<section class="card"><h2>${head}</h2><ul>${groupsOf(own).map(
    (group) =>
      markup`<li><span lang="${group[0]!.lang}">${group[0]!.title}</span> ${group.flatMap(({ files, paper }) =>
        files.map((file) => markup`<a class="button" href="${file}">${labelOf(file, paper)}</a>`),
      )}</li>`,
  )}</ul></section>`;
}

function groupsOf(sheets: readonly PrintedSheet[]): PrintedSheet[][] {
  const groups = new Map<string, PrintedSheet[]>();
  for (const sheet of sheets) {
    // Of two sheets with one title the files differ.
    const [path = ''] = sheet.files;
    const name = JSON.stringify([sheet.title, sheet.lang, path.split('.')[0]]);
    groups.set(name, [...(groups.get(name) ?? []), sheet]);
  }
  return [...groups.values()];
}

/** `PDF A4` */
function labelOf(file: string, paper: string | undefined): string {
  const ending = file.slice(file.lastIndexOf('.') + 1).toUpperCase();
  return paper === undefined ? ending : `${ending} ${paper}`;
}
