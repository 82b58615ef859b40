import { compileRules, makeSearchIndex } from '@fraud-free/catalog';
import { createSearch } from '@fraud-free/core/search';
import { describe, expect, it } from 'vitest';
import { smallRules } from './support/small-rules.js';

const { catalog, aliases } = compileRules(smallRules());
const [script] = catalog!.scripts;
const index = makeSearchIndex(catalog!, aliases);
const search = createSearch(catalog!, index);
const found = (query: string): string[] => search(query).map(({ script }) => script.id);

describe('a search', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n '],
    ['what no script has', '🌧 ~~ 99'],
  ])('finds nothing by %s', (_, query) => {
    expect(found(query)).toEqual([]);
  });

  it('finds a script by its names, whatever case, width and writing', () => {
    for (const title of Object.values(script!.title)) {
      for (const query of [title, title.toUpperCase(), title.slice(0, -1)]) expect(found(query)).toEqual([script!.id]);
    }
  });

  it('scores from 0 to 1, the more of a name the higher', () => {
    const title = script!.title['zh-CN']!;
    const [whole, part] = [search(title)[0]!.score, search(title.slice(0, 2))[0]!.score];
    expect(whole).toBeLessThanOrEqual(1);
    expect(whole).toBeGreaterThan(part);
    expect(part).toBeGreaterThan(0);
  });

  it('takes texts of any length and kind', () => {
    for (const query of ['丽'.repeat(50_000), 'qzx '.repeat(20_000), '\ud800'.repeat(9), 'a'.repeat(9_999), '我'])
      expect(() => search(query)).not.toThrow();
  });

  it('finds no more than asked for', () => {
    expect(search(script!.title['zh-CN']!, { limit: 0 })).toEqual([]);
  });

  it('passes over scripts that the catalog does not have', () => {
    const other = { ...index, scripts: ['gone'] };
    expect(createSearch(catalog!, other)(script!.title['zh-CN']!)).toEqual([]);
  });
});

describe('an index', () => {
  it('is plain JSON, the same for the same catalog', () => {
    expect(JSON.parse(JSON.stringify(index))).toEqual(index);
    expect(makeSearchIndex(compileRules(smallRules()).catalog!, aliases)).toEqual(index);
  });

  it('knows other names', () => {
    const named = makeSearchIndex(catalog!, new Map([[script!.id, ['户开某快']]]));
    for (const query of ['户开某快', '戶開某快', 'hukaimoukuai', 'hu kai mou', 'hkmk', '户凯谋快']) {
      expect(createSearch(catalog!, named)(query), query).toMatchObject([{ script: { id: script!.id } }]);
    }
    expect(found('hkmk')).toEqual([]);
  });
});
