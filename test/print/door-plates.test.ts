import type { Campaign, Person } from '@fraud-free/campaign';
import { planPrint } from '@fraud-free/print';
import { openPictures } from '@fraud-free/readers/node';
import { describe, expect, it } from 'vitest';
import { AT, printed, sample, withPlaces } from './support/printed.js';
import { readPdf } from './support/read-pdf.js';

/** Where the band with the hotlines begins on A4, in millimetres from above. */
const FOOT = 297 - 60;

function building(people: readonly Person[], name = '1 号楼'): Campaign['places'] {
  return [{ id: 'b1', level: 'building', name: { 'zh-CN': name, en: name }, people }];
}

async function plateOf(places: Campaign['places'], more: Partial<Campaign> = {}) {
  const files = printed({ only: ['door-plate'], papers: ['A4'], formats: ['pdf'] }, withPlaces(places, more));
  return await readPdf(files.get('door-plate/b1.zh-CN.A4.pdf')!);
}

const person = (index: number, more: Partial<Person> = {}): Person => ({
  role: 'building-head',
  name: `居民代表${index}`,
  tel: `010-0000${1000 + index}`,
  ...more,
});

describe('a door plate', () => {
  it.each([1, 4, 6, 7, 12])('%i people stand on one page, above the hotlines and inside the margins', async (count) => {
    const { pages } = await plateOf(building(Array.from({ length: count }, (_, index) => person(index))));
    expect(pages).toHaveLength(1);
    const [{ pieces }] = pages as [(typeof pages)[number]];
    const numbers = pieces.filter(({ text }) => text.startsWith('010-00001'));
    expect(numbers).toHaveLength(count);
    for (const { x, y, right } of numbers) {
      expect(y).toBeLessThan(FOOT);
      expect(x).toBeGreaterThan(15);
      expect(right).toBeLessThan(195);
    }
  });

  it('long names of place and people are set smaller or on more lines', async () => {
    const long = 'Sankt-Ansgar-und-Sankt-Bernhard-'.repeat(3);
    const { pages } = await plateOf(
      building([person(1, { name: '长'.repeat(60) }), person(2, { name: long })], '长'.repeat(40)),
    );
    expect(pages).toHaveLength(1);
    for (const { right, y } of pages[0]!.pieces) {
      expect(right).toBeLessThan(210);
      expect(y).toBeLessThan(297);
    }
    expect(pages[0]!.text.replaceAll('\u200b', '')).toContain('长'.repeat(5));
  });

  it('says where to ask when there is no telephone, and whom when there is nobody', async () => {
    const { role, name } = person(1);
    const noTel = await plateOf(building([{ role, name: name! }]));
    expect(noTel.pages[0]!.text).toContain('请到社区问询');
    const { tel: _, ...issuer } = sample.campaign.issuer;
    const nobody = await plateOf(building([]), { issuer });
    expect(nobody.pages[0]!.text).toContain('拿不准的时候，下面的电话都能问');
    expect(nobody.pages[0]!.text).not.toContain('undefined');
  });

  it('what looks like markup is text, and what hides or turns text round is gone', async () => {
    const hostile = '#panic("x") $x$ *b* _i_ [c] @ref <lab> // \\ ~ `raw` = "q" #{1+1}';
    const { pages } = await plateOf(building([person(1, { name: `${hostile} \u202E\u0007😀` })], hostile));
    const text = pages[0]!.text.replaceAll(/[\u200b\s]/g, '');
    expect(text.split(hostile.replaceAll(' ', '')).length - 1).toBe(2);
    expect(text).not.toMatch(/[\u202E\u0007]|😀/u);
  });
});

describe('codes', () => {
  it.each([
    ['door-plate', 'sunny-east-1-1', 'door-plate/sunny-east-1-1.zh-CN.A4.png', 'contacts/?place=sunny-east-1-1'],
    ['poster', 'sunny-west', 'poster/refund-group.en.A4.png', 'contacts/?place=sunny-west'],
    ['long-picture', undefined, 'long-picture/refund-group.zh-CN.png', ''],
  ] as const)(
    'of a %s for %s leads to its page',
    async (kind, place, path, page) => {
      const files = printed({ only: [kind], papers: ['A4'], formats: ['png'], ...(place && { place }) });
      const pictures = openPictures();
      try {
        const { codes } = await pictures.read(files.get(path)!);
        expect(codes.map(({ text }) => text)).toEqual([`https://example.com/sunny-street/${page}`]);
      } finally {
        pictures.end();
      }
      // The whole picture is read, letters and all.
    },
    120_000,
  );
});

describe('a city', () => {
  /** 3 communities of 5 grids of 30 buildings. */
  const city: Campaign['places'] = Array.from({ length: 3 }, (_, c) => c).flatMap((c) => [
    place(`c${c}`, 'community'),
    ...Array.from({ length: 5 }, (_, g) => g).flatMap((g) => [
      place(`c${c}-g${g}`, 'grid', `c${c}`),
      ...Array.from({ length: 30 }, (_, b) => place(`c${c}-g${g}-b${b}`, 'building', `c${c}-g${g}`)),
    ]),
  ]);
  const input = withPlaces([place('street', 'street'), ...city.map((one) => ({ parent: 'street', ...one }))]);
  const plan = (places = input) => planPrint(places, { at: AT, only: ['door-plate'], papers: ['A4'] });

  it('comes in files of at most 200 plates, by place, without pictures', () => {
    const jobs = [...plan().jobs];
    expect(jobs.map(({ path }) => path)).toEqual(
      ['zh-CN', 'en'].flatMap((lang) => ['c0', 'c1', 'c2'].map((id) => `door-plate/${id}.${lang}.A4`)),
    );
    expect(jobs.map(({ sheet }) => sheet.pages?.length)).toEqual(Array(6).fill(150));
    expect(jobs.flatMap(({ formats }) => formats)).toEqual(Array(6).fill('pdf'));
    expect(plan().notes).toEqual([{ code: 'plates-without-pictures', plates: 450 }]);
  });

  it('numbers the files of a place that holds too many', () => {
    const flat = [place('c', 'community'), ...Array.from({ length: 450 }, (_, b) => place(`b${b}`, 'building', 'c'))];
    const jobs = [...plan(withPlaces(flat)).jobs].filter(({ path }) => path.includes('zh'));
    expect(jobs.map(({ path, sheet }) => [path, sheet.pages?.length])).toEqual([
      ['door-plate/c-1.zh-CN.A4', 200],
      ['door-plate/c-2.zh-CN.A4', 200],
      ['door-plate/c-3.zh-CN.A4', 50],
    ]);
  });

  function place(id: string, level: string, parent?: string): Campaign['places'][number] {
    return { id, level, ...(parent !== undefined && { parent }), name: { 'zh-CN': id, en: id }, people: [] };
  }
});
