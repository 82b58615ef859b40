import { localise, STAGES, type Catalog } from '@fraud-free/core';
import { coverageOf, sum, type Counts, type Coverage, type Gap } from './coverage.js';
import type { Block, Inlines, Page } from './page.js';
import { heading, list, otherLanguages } from './script-page.js';
import { WAYS, type PageWords } from './page-words.js';
import { WORDS } from './words.js';

/** The matrix of what the examples cover, with its gaps. */
export function coveragePage(catalog: Catalog, lang: string, coverage: Coverage = coverageOf(catalog)): Page {
  const words = WORDS[lang]!;
  const gaps = coverage.gaps.map((gap) => [[describe(gap, catalog, coverage, lang, words)]]);
  return {
    lang,
    title: words.coverage,
    up: { text: words.all, href: 'index' },
    others: otherLanguages(lang, 'coverage'),
    blocks: [
      { kind: 'text', text: [words.coverageIntro] },
      heading(words.types),
      typesTable(catalog, coverage, lang, words),
      heading(words.scripts),
      scriptsTable(coverage, lang, words),
      heading(words.ways),
      waysTable(catalog, coverage, lang, words),
      heading(`${words.gaps} (${gaps.length})`),
      gaps.length > 0 ? list(gaps) : { kind: 'text', text: [words.noGaps] },
    ],
  };
}

function typesTable(catalog: Catalog, { languages, scripts }: Coverage, lang: string, words: PageWords): Block {
  const lists = [...new Set(catalog.categories.flatMap(({ official }) => Object.keys(official)))].sort();
  return {
    kind: 'table',
    head: [words.kind, ...lists, words.scripts, ...languages.map(words.hits)],
    rows: catalog.categories.map(({ id, title, official }) => {
      const its = scripts.filter(({ script }) => script.category === id);
      const hits = languages.map((language) => its.reduce((all, { hits }) => all + (hits[language] ?? 0), 0));
      const names = lists.map((name) => official[name]?.join('、') ?? '–');
      return [localise(title, lang), ...names, its.length, ...hits].map((cell) => [String(cell)]);
    }),
  };
}

function scriptsTable({ languages, scripts }: Coverage, lang: string, words: PageWords): Block {
  const each = (counts: Counts): string => languages.map((id) => counts[id]).join('/');
  const both = (counts: Counts): Inlines => (sum(counts) === 0 ? [{ mark: '0' }] : [each(counts)]);
  const stageCell = (counts: Counts | undefined, shown = 0): Inlines => {
    if (counts === undefined) return ['–'];
    return shown === 0 ? [{ mark: '0' }] : [`${each(counts)} (${shown})`];
  };
  const number = (count: number): Inlines => (count === 0 ? [{ mark: '0' }] : [String(count)]);
  return {
    kind: 'table',
    head: [
      words.script,
      ...STAGES.map((stage) => words.stage[stage]),
      ...WAYS.map((way) => words.way[way]),
      words.hits(languages.join('/')),
      words.nearMisses(languages.join('/')),
      words.questions,
      words.payments,
    ],
    rows: scripts.map(({ script, stages, shown, ways, hits, nearMisses, questions, payments }) => [
      [{ text: localise(script.title, lang), page: script.id }],
      ...STAGES.map((stage) => stageCell(stages.get(stage), shown.get(stage))),
      ...WAYS.map((way) => [String(ways.get(way) ?? 0)]),
      both(hits),
      both(nearMisses),
      number(questions),
      number(payments),
    ]),
  };
}

function waysTable(catalog: Catalog, { categories }: Coverage, lang: string, words: PageWords): Block {
  return {
    kind: 'table',
    head: [words.kind, ...WAYS.map((way) => words.way[way])],
    rows: catalog.categories.map(({ id, title }) => [
      [localise(title, lang)],
      ...WAYS.map((way): Inlines => {
        const count = categories.get(id)?.get(way) ?? 0;
        return count === 0 ? [{ mark: '0' }] : [String(count)];
      }),
    ]),
  };
}

function describe(gap: Gap, catalog: Catalog, { scripts }: Coverage, lang: string, words: PageWords): string {
  if (gap.kind === 'type') return words.gap.type(gap.list, gap.name);
  if (gap.kind === 'way') {
    const category = catalog.categories.find(({ id }) => id === gap.category)!;
    return words.gap.way(localise(category.title, lang), words.way[gap.way]);
  }
  const name = localise(gap.script.title, lang);
  if (gap.kind === 'language') return words.gap.language(name, gap.lang);
  if (gap.kind === 'stage') return words.gap.stage(name, words.stage[gap.stage]);
  if (gap.kind === 'question') return words.gap.question(name);
  if (gap.kind === 'payment') return words.gap.payment(name);
  const { hits, nearMisses } = scripts.find(({ script }) => script === gap.script)!;
  return words.gap.few(name, sum(hits), sum(nearMisses));
}
