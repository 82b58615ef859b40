import { createEngine, localise, type Catalog } from '@fraud-free/core';
import type { Aliases } from '../search/aliases.js';
import { coverageOf } from './coverage.js';
import { coveragePage } from './coverage-page.js';
import type { Block, Page } from './page.js';
import { printHtml } from './print-html.js';
import { printMarkdown } from './print-markdown.js';
import { heading, list, otherLanguages, scriptPage, type Book } from './script-page.js';
import { STYLE } from './style.js';
import { WORDS } from './words.js';

/**
 * The catalog to be read by people: a page for each script in Chinese and English, a list of them, and what the examples
 * cover, each in HTML and Markdown. Same catalog, same pages.
 *
 * @returns files by path: `index.html`, `style.css`, `zh-CN/romance.html`, `en/coverage.md`, …
 * @example
 * makePages(catalog, aliases)['zh-CN/romance.html'];
 */
export function makePages(catalog: Catalog, aliases: Aliases = new Map()): Readonly<Record<string, string>> {
  // The day of the catalog itself, so that the pages are the same on every day.
  const now = Date.parse(catalog.version.replaceAll('.', '-'));
  const book = { catalog, aliases, engine: createEngine(catalog, { now: () => now }) };
  const coverage = coverageOf(catalog);
  const files: Record<string, string> = { 'style.css': STYLE };
  for (const lang of Object.keys(WORDS)) {
    const pages: Record<string, Page> = {
      index: indexPage(book, lang),
      coverage: coveragePage(catalog, lang, coverage),
      ...Object.fromEntries(catalog.scripts.map((script) => [script.id, scriptPage(script, book, lang)])),
    };
    for (const [name, page] of Object.entries(pages)) {
      files[`${lang}/${name}.html`] = printHtml(page, '..');
      files[`${lang}/${name}.md`] = printMarkdown(page);
    }
  }
  const front = frontPage();
  files['index.html'] = printHtml(front, '.');
  files['index.md'] = printMarkdown(front);
  return files;
}

function frontPage(): Page {
  const [first = ''] = Object.keys(WORDS);
  const items = Object.entries(WORDS).map(([lang, { index, name }]) => [
    [{ text: `${name}: ${index}`, page: `${lang}/index` }],
  ]);
  return { lang: first, title: WORDS[first]!.index, others: [], blocks: [list(items)] };
}

/** All scripts by category, in the order of the categories. */
function indexPage({ catalog }: Book, lang: string): Page {
  const words = WORDS[lang]!;
  const groups = catalog.categories.flatMap(({ id, title }): Block[] => {
    const its = catalog.scripts.filter(({ category }) => category === id);
    const items = its.map((script) => [
      [{ text: localise(script.title, lang), page: script.id }],
      [localise(script.summary, lang)],
    ]);
    return its.length === 0 ? [] : [heading(localise(title, lang)), list(items)];
  });
  return {
    lang,
    title: words.index,
    others: otherLanguages(lang, 'index'),
    blocks: [
      { kind: 'text', text: [words.intro] },
      { kind: 'text', text: [words.notSafe] },
      ...groups,
      ...retiredOf(catalog, lang),
      heading(words.coverage),
      { kind: 'text', text: [{ text: words.coverage, page: 'coverage' }] },
    ],
  };
}

/** Somebody may come by an old link: which scripts are gone, and why. */
function retiredOf({ retired = [], scripts }: Catalog, lang: string): Block[] {
  const words = WORDS[lang]!;
  if (retired.length === 0) return [];
  const items = retired.map(({ id, retired: day, why, replacedBy }) => {
    const next = scripts.find((script) => script.id === replacedBy);
    const link = next ? [[{ text: localise(next.title, lang), page: next.id }]] : [];
    return [[`${id}: ${words.retiredScript(day, localise(why, lang))}`], ...link];
  });
  return [heading(words.retired), list(items)];
}
