import { localise, normalise, type Catalog, type Script } from '@fraud-free/core';
import { printPostings, printTerms, runsOf, termsOf, type SearchIndex } from '@fraud-free/core/search';
import { compare } from '../findings/finding.js';
import type { Aliases } from './aliases.js';

/**
 * The index that `createSearch` looks through. Of each script the terms are kept that tell it from others best: those
 * of its names before those of its texts and examples. Same catalog, same index.
 *
 * @example
 * const search = createSearch(catalog, makeSearchIndex(catalog, aliases));
 */
export function makeSearchIndex(catalog: Catalog, aliases: Aliases = new Map()): SearchIndex {
  const plain = (text: string): string => normalise(text, catalog.folding).text;
  const counted = catalog.scripts.map((script) => {
    const counts = new Map<string, number>();
    for (const [text, weight] of textsOf(script, aliases.get(script.id) ?? [])) {
      for (const term of runsOf(plain(text)).flatMap(termsOf)) counts.set(term, (counts.get(term) ?? 0) + weight);
    }
    return counts;
  });
  // How many scripts are about it: one that names it in passing counts for little.
  const uses = new Map<string, number>();
  for (const counts of counted) {
    for (const [term, count] of counts) uses.set(term, (uses.get(term) ?? 0) + count / (count + HALF));
  }
  const kept = counted.map((counts) => pick(counts, uses, counted.length));
  const terms = [...new Set(kept.flatMap((list) => list.map(({ term }) => term)))].sort(compare);
  const numbers = new Map(terms.map((term, number) => [term, number]));
  return {
    format: 1,
    version: catalog.version,
    scripts: catalog.scripts.map(({ id }) => id),
    terms: printTerms(terms),
    postings: kept.map((list) =>
      printPostings(list.map(({ term, weight }) => [numbers.get(term)!, weight] as const).sort(([a], [b]) => a - b)),
    ),
    names: catalog.scripts.map((script) => namesOf(script, aliases.get(script.id) ?? [], plain).join('|')),
  };
}

/** How much more a term says in one of these than in a text. */
const TITLE = 6;
const ALIAS = 6;
const SUMMARY = 3;
const STAGE = 1.5;
const REBUTTAL = 0.7;
const EXAMPLE = 1;
/** A term that stands in a script so often says half of what it can. */
const HALF = 10;
/** So many terms are kept of each script, Chinese ones and Latin ones. */
const MOST_HAN = 110;
const MOST_LATIN = 70;
/** A term counted less is there by chance. */
const FEWEST = 3;
/** A term that tells less is left out. */
const LEAST = 3;
const HEAVIEST = 30;

function textsOf(script: Script, aliases: readonly string[]): (readonly [text: string, weight: number])[] {
  const all = (texts: readonly Readonly<Record<string, string>>[], weight: number): (readonly [string, number])[] =>
    texts.flatMap((text) => Object.values(text).map((each) => [each, weight] as const));
  return [
    ...all([script.title], TITLE),
    ...aliases.map((alias) => [alias, ALIAS] as const),
    ...all([script.summary], SUMMARY),
    ...all(
      script.stages.flatMap(({ summary, asks }) => [summary, asks]),
      STAGE,
    ),
    ...all(script.rebuttals, REBUTTAL),
    ...script.examples.hits.map(({ text }) => [text, EXAMPLE] as const),
  ];
}

interface Kept {
  readonly term: string;
  readonly weight: number;
  readonly rank: number;
}

/** The terms that say most: those that stand here often and in few other scripts (BM25). */
function pick(counts: ReadonlyMap<string, number>, uses: ReadonlyMap<string, number>, scripts: number): Kept[] {
  const heaviest = Math.log(1 + scripts);
  const all = [...counts]
    .filter(([, count]) => count >= FEWEST)
    .map(([term, count]) => {
      const used = uses.get(term)!;
      const rare = Math.log(1 + (scripts - used + 0.5) / (used + 0.5));
      const weight = Math.round((rare / heaviest) * (count / (count + HALF)) * HEAVIEST);
      return { term, weight, rank: rare * Math.log(1 + count) };
    });
  const best = all.filter(({ weight }) => weight >= LEAST).sort((a, b) => b.rank - a.rank || compare(a.term, b.term));
  const isLatin = ({ term }: Kept): boolean => term.charCodeAt(0) < 0x80;
  return [...best.filter((each) => !isLatin(each)).slice(0, MOST_HAN), ...best.filter(isLatin).slice(0, MOST_LATIN)];
}

/** What a script is called, taken apart where it says so: 虚假征信（注销账户、修复征信） has three names. */
function namesOf(script: Script, aliases: readonly string[], plain: (text: string) => string): string[] {
  const titles = [localise(script.title, 'zh-CN'), localise(script.title, 'en')];
  const names = [...titles.flatMap((title) => title.split(/[（）()、：:，]/)), ...aliases];
  return [
    ...new Set(
      names.map((name) =>
        plain(name)
          .replaceAll(/["'“”|]/g, '')
          .trim(),
      ),
    ),
  ].filter(({ length }) => length > 1);
}
