import { createSearch } from '@fraud-free/core/search';
import { catalog } from '@fraud-free/rules';
import { searchIndex } from '@fraud-free/rules/search';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const text = readFileSync(new URL('search/queries.yaml', import.meta.url), 'utf8');
const byScript = parse(text) as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
const search = createSearch(catalog, searchIndex);

/** Where the script stands in the answer, 0 the first, for each query that residents typed. */
const asked = Object.entries(byScript).flatMap(([id, kinds]) =>
  Object.entries(kinds).flatMap(([kind, queries]) =>
    queries.map((query) => {
      const place = search(query).findIndex(({ script }) => script.id === id);
      return { id, kind, query, place: place < 0 ? Infinity : place };
    }),
  ),
);

const share = (list: typeof asked, places: number): number =>
  list.filter(({ place }) => place < places).length / list.length;

describe('residents find the script by what they type', () => {
  it('in 150 queries and more, in every way of writing, of every script that they are about', () => {
    expect(asked.length).toBeGreaterThanOrEqual(150);
    expect(new Set(asked.map(({ query, kind }) => `${kind} ${query}`)).size).toBe(asked.length);
    const known = new Set(catalog.scripts.map(({ id }) => id));
    expect(Object.keys(byScript).filter((id) => !known.has(id))).toEqual([]);
  });

  it('first in 85 of 100, among three in 95', () => {
    const missed = asked.filter(({ place }) => place > 2).map(({ id, query }) => `${query} (${id})`);
    expect(share(asked, 1), missed.join('; ')).toBeGreaterThanOrEqual(0.85);
    expect(share(asked, 3), missed.join('; ')).toBeGreaterThanOrEqual(0.95);
  });

  it.each(['words', 'dialect', 'pinyin', 'initials', 'typo', 'en'])('first in 70 of 100 by %s alone', (kind) => {
    expect(
      share(
        asked.filter((each) => each.kind === kind),
        1,
      ),
    ).toBeGreaterThanOrEqual(0.7);
  });
});
