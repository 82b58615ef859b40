import { afterEach, describe, expect, it, vi } from 'vitest';
import { findPlaces } from '../../../packages/elements/src/campaign/find-places.js';
import { loadJson } from '../../../packages/elements/src/loading/load-json.js';
import { PlaceFiles } from '../../../packages/elements/src/campaign/place-files.js';
import { placeTree } from '../../../packages/elements/src/campaign/place-tree.js';
import type { PlaceOfCampaign } from '../../../packages/elements/src/campaign/read-campaign.js';

const place = (id: string, name: string, parent?: string, file?: string): PlaceOfCampaign => ({
  id,
  level: 'x',
  name: { 'zh-CN': name },
  people: [],
  ...(parent !== undefined && { parent }),
  ...(file !== undefined && { file }),
});
const pick = (text: PlaceOfCampaign['name']): string => text['zh-CN']!;

const TREE = placeTree([
  place('sunny', '阳光街道'),
  place('east', '东里社区', 'sunny'),
  place('east-1', '第1网格', 'east'),
  place('east-1-1', '1 号楼', 'east-1'),
  place('east-1-12', '12 号楼', 'east-1'),
  place('west', '西里社区', 'sunny', 'places/west.json'),
]);

describe('placeTree', () => {
  it('knows what is around and inside of a place', () => {
    expect(TREE.around('east-1-1').map(({ id }) => id)).toEqual(['east-1-1', 'east-1', 'east', 'sunny']);
    expect(TREE.inside('sunny').map(({ id }) => id)).toEqual(['east', 'west']);
    expect(TREE.inside(undefined).map(({ id }) => id)).toEqual(['sunny']);
    expect(TREE.around('nowhere')).toEqual([]);
  });

  it('ends in a circle, and takes the first of two with one id', () => {
    const tree = placeTree([place('a', '甲', 'b'), place('b', '乙', 'a'), place('a', '丙')]);
    expect(tree.around('a').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(tree.places).toHaveLength(2);
  });
});

describe('findPlaces', () => {
  it.each([
    ['', []],
    ['1号楼', ['east-1-1', 'east-1-12']],
    ['１号楼', ['east-1-1', 'east-1-12']],
    ['12号', ['east-1-12']],
    ['东里 1号楼', ['east-1-1', 'east-1-12']],
    ['东里', ['east', 'east-1', 'east-1-1', 'east-1-12']],
    // What is inside of it is not read yet.
    ['西里3号楼', ['west']],
    ['constructor', []],
  ])('%s', (query, ids) => {
    expect(findPlaces(TREE, query, pick, 9).places.map(({ id }) => id)).toEqual(ids);
  });

  it('gives no more than is asked for, and tells how many there are', () => {
    const tree = placeTree(Array.from({ length: 20_000 }, (_, i) => place(`b-${i}`, `${i} 号楼`)));
    const found = findPlaces(tree, '号楼', pick, 20);
    expect([found.places.length, found.more]).toEqual([20, 19_980]);
    expect(findPlaces(tree, '19999号楼', pick, 20).places.map(({ id }) => id)).toEqual(['b-19999']);
  });
});

describe('PlaceFiles', () => {
  const asked: string[] = [];
  const serve = (files: Record<string, unknown>): void => {
    asked.length = 0;
    vi.stubGlobal('fetch', (url: string) => {
      asked.push(url);
      const name = new URL(url).pathname;
      return Promise.resolve(
        name in files ? new Response(JSON.stringify(files[name])) : new Response('', { status: 404 }),
      );
    });
  };
  afterEach(() => vi.unstubAllGlobals());

  const city = (): PlaceFiles =>
    new PlaceFiles(
      Array.from({ length: 30 }, (_, i) => place(`c-${i}`, `${i} 社区`, undefined, `places/c-${i}.json`)),
      'https://example.com/city/campaign.json',
      loadJson,
    );
  const FILES = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [
      `/city/places/c-${i}.json`,
      { format: 1, id: `c-${i}`, places: [place(`c-${i}-1`, '1 号楼', `c-${i}`), place(`odd-${i}`, '奇楼', `c-${i}`)] },
    ]),
  );

  it('reads the one file that a place stands in, by the way to it or by its id', async () => {
    serve(FILES);
    expect((await city().find('c-7/odd-7'))?.id).toBe('odd-7');
    expect(asked).toEqual(['https://example.com/city/places/c-7.json']);
    serve(FILES);
    expect((await city().find('c-12-1'))?.id).toBe('c-12-1');
    // `c-1` begins like it as well, but less of it.
    expect(asked).toEqual(['https://example.com/city/places/c-12.json']);
  });

  it('looks through all of them for an id that tells nothing, and knows when to stop', async () => {
    serve(FILES);
    const files = city();
    expect((await files.find('odd-8'))?.id).toBe('odd-8');
    expect(asked.length).toBeLessThanOrEqual(12);
    expect(files.pathOf('odd-8')).toBe('c-8/odd-8');
    expect(await files.find('nowhere')).toBeUndefined();
    expect(asked).toHaveLength(30);
  });

  it('says when a file cannot be had, and asks for it again', async () => {
    serve({});
    const files = city();
    const [first] = files.tree.places;
    expect(await files.open(first!)).toBe(false);
    expect([files.broken, files.isClosed(first!)]).toEqual([true, true]);
    serve(FILES);
    expect(await files.open(first!)).toBe(true);
    expect([files.broken, files.isClosed(first!)]).toEqual([false, false]);
    expect(files.tree.inside('c-0').map(({ id }) => id)).toEqual(['c-0-1', 'odd-0']);
    expect(await files.open(first!)).toBe(true);
    expect(asked).toHaveLength(1);
  });
});
