import { readFileSync } from 'node:fs';
import { makeSearchIndex } from '@fraud-free/catalog';
import { createSearch } from '@fraud-free/core/search';
import { catalog } from '@fraud-free/rules';
import { parse } from 'yaml';
import { drawer } from './random.mjs';

/**
 * What residents type, in a catalog of so many scripts: the shipped ones, and others whose texts are put together from
 * theirs, so that they have the same words and ever new pairs of them. Each query is timed ten times and its median
 * taken; the first round, which also makes what is made when first needed, is left out.
 *
 * @returns milliseconds: to open the index, and a query at the middle, at 99 of 100, the slowest one
 */
export function measureSearch(scripts) {
  const grown = growTexts(scripts);
  const index = JSON.parse(JSON.stringify(makeSearchIndex(grown)));
  const start = performance.now();
  const search = createSearch(grown, index);
  const open = performance.now() - start;
  const queries = readQueries();
  const times = queries.map(() => []);
  for (let round = 0; round < 11; round++) {
    queries.forEach((query, place) => {
      const before = performance.now();
      search(query, { limit: 5 });
      if (round > 0) times[place].push(performance.now() - before);
    });
  }
  const sort = (list) => list.sort((a, b) => a - b);
  const usual = sort(times.map((each) => sort(each)[5]));
  const at = (share) => usual[Math.min(usual.length - 1, Math.floor(usual.length * share))];
  return { scripts, queries: queries.length, open, p50: at(0.5), p99: at(0.99), worst: at(1) };
}

function readQueries() {
  const byScript = parse(readFileSync(new URL('../rules/search/queries.yaml', import.meta.url), 'utf8'));
  return Object.values(byScript).flatMap((kinds) => Object.values(kinds).flat());
}

function growTexts(scripts) {
  const draw = drawer(11);
  const halves = (tag) =>
    catalog.scripts
      .flatMap(({ summary, stages }) => [summary, ...stages.map(({ asks }) => asks)])
      .map((text) => text[tag])
      .flatMap((text) => [text.slice(0, text.length / 2), text.slice(text.length / 2)]);
  const [zh, en] = [halves('zh-CN'), halves('en')];
  const text = () => ({ 'zh-CN': draw.of(zh) + draw.of(zh), en: `${draw.of(en)} ${draw.of(en)}` });
  const made = Array.from({ length: scripts - catalog.scripts.length }, (_, place) => {
    const like = draw.of(catalog.scripts);
    const stages = like.stages.map((stage) => ({ ...stage, summary: text(), asks: text() }));
    return { ...like, id: `made-${place}`, title: text(), summary: text(), stages };
  });
  return { ...catalog, scripts: [...catalog.scripts, ...made] };
}
