import { planPrint, type Kind, type Paper } from '@fraud-free/print';
import { openCatalog } from '@fraud-free/core';
import { describe, expect, it } from 'vitest';
import { AT, catalog, printed, sample, withPlaces } from './support/printed.js';
import { pngSize, readPdf } from './support/read-pdf.js';

const SIZES = { A4: [210, 297], A3: [297, 420] } as const;

/**
 * By kind: a file of it, its pages (unless the catalog decides how many), whether it lies on its side, and what must
 * stand on it.
 */
const SHEETS: readonly (readonly [
  kind: Kind,
  name: string,
  pages: number | undefined,
  landscape: boolean,
  zh: string[],
  en: string[],
])[] = [
  ['poster', 'refund-group', 1, false, ['退费', '他们会这样说', '记住这一句', '96110', '110'], ['Groups for refunds']],
  ['alert', 'fake-refund-group-2', 1, false, ['退费群开始打电话', '2026-12-19 以后请取下'], ['Refund groups now call']],
  ['door-plate', 'sunny', 3, false, ['1 号楼', '010-00000004', '第一网格'], ['Building 1', '010-00000004', 'Grid 1']],
  ['door-note', 'visit', 1, false, ['我们今天来过', '来访人', '不要验证码'], ['we came by today', 'no codes']],
  ['leaflet', 'leaflet', 2, true, ['钱已经转了', '国家反诈中心'], ['When money has gone', 'Anti-Fraud Center']],
  ['loudspeaker', 'focus', 1, false, ['各位邻居', '九六幺幺零', '秒'], ['Good day, neighbours', 'seconds']],
  ['quiz-sheet', 'winter', undefined, false, ['冬季反诈小测', '答案和道理'], ['Winter quiz', 'Answers, and why']],
  ['certificate', 'certificate', 1, true, ['纪念证书', '阳光街道'], ['Certificate']],
  ['calendar', 'calendar', 1, false, ['第 1 次', '2026', '12', '16'], ['Round 1', '16 December 2026']],
];

const CASES = SHEETS.flatMap(([kind, name, pages, landscape, zh, en]) =>
  (['A4', 'A3'] as const).flatMap((paper) => [
    { kind, name, pages, landscape, paper, lang: 'zh-CN', texts: zh },
    { kind, name, pages, landscape, paper, lang: 'en', texts: en },
  ]),
);

describe('sheets', () => {
  it.each(CASES)('$kind in $lang on $paper', async ({ kind, name, pages, landscape, paper, lang, texts }) => {
    const files = printed({ only: [kind], papers: [paper] });
    const read = await readPdf(files.get(`${kind}/${name}.${lang}.${paper}.pdf`)!);
    if (pages === undefined) expect(read.pages.length).toBeGreaterThan(1);
    else expect(read.pages).toHaveLength(pages);
    for (const { width, height } of read.pages) expect([width, height]).toEqual(sizeOf(paper, landscape));
    const text = read.pages.map((page) => page.text).join('\n');
    for (const expected of texts) expect(text).toContain(expected);
    expect(read.fonts.length).toBeGreaterThan(0);
    expect(read.fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    expect(read.language).toBe(lang.slice(0, 2));
    const pictures = [...files].filter(
      ([path]) => path.startsWith(`${kind}/${name}`) && path.endsWith('.png') && path.includes(`.${lang}.`),
    );
    expect(pictures).toHaveLength(read.pages.length);
    for (const [, bytes] of pictures) expect(pngSize(bytes)).toEqual(pixelsOf(paper, landscape));
  });

  it('long pictures are 1080 pixels wide and have no paper', () => {
    const files = printed({ only: ['long-picture'] });
    expect([...files.keys()]).toEqual([
      'long-picture/refund-group.zh-CN.png',
      'long-picture/impersonating-authority.zh-CN.png',
      'long-picture/health-product.zh-CN.png',
      'long-picture/fake-refund-group-2.zh-CN.png',
      'long-picture/refund-group.en.png',
      'long-picture/impersonating-authority.en.png',
      'long-picture/health-product.en.png',
      'long-picture/fake-refund-group-2.en.png',
    ]);
    for (const bytes of files.values()) {
      const [width, height] = pngSize(bytes);
      expect(width).toBe(1080);
      expect(height).toBeGreaterThan(1080);
    }
  });

  it('the same in comes out as the same bytes', () => {
    const once = printed({ only: ['poster'], papers: ['A4'] });
    for (const [path, bytes] of printed({ only: ['poster'], papers: ['A4'] })) {
      expect(Buffer.compare(bytes, once.get(path)!), path).toBe(0);
    }
  });

  it('an answer sheet begins on a page of its own, and the questions do not show it', async () => {
    const files = printed({ only: ['quiz-sheet'], papers: ['A4'], formats: ['pdf'] });
    const { pages } = await readPdf(files.get('quiz-sheet/winter.zh-CN.A4.pdf')!);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(({ text }, i) => (text.includes('答案：') ? [i + 1] : []))).toEqual([pages.length]);
    expect(pages.at(-1)!.text).toMatch(/^答案和道理/);
    expect(pages.at(-1)!.text.match(/答案：|顺序 |第 1 步 /g)).toHaveLength(10);
  });
});

describe('what the world has changed', () => {
  const names = (at: string, kind: Kind): string[] =>
    [...planPrint(sample, { at, only: [kind], papers: ['A4'] }).jobs].map(({ path }) => path);

  it.each([
    ['before any', '2026-12-01T00:00:00+08:00', []],
    ['the first', '2026-12-04T00:00:00+08:00', ['fake-refund-group']],
    ['updated', '2026-12-06T00:00:00+08:00', ['fake-refund-group-2']],
    ['two', '2026-12-09T00:00:00+08:00', ['water-bill-texts', 'fake-refund-group-2']],
    ['all clear of one', '2026-12-16T00:00:00+08:00', ['fake-refund-group-2']],
    ['all expired', '2027-01-05T00:00:00+08:00', []],
  ])('alerts in force: %s', (_, at, expected) => {
    expect(names(at, 'alert')).toEqual(
      ['zh-CN', 'en'].flatMap((lang) => expected.map((id) => `alert/${id}.${lang}.A4`)),
    );
  });

  it('a script that was withdrawn has no poster', () => {
    const scripts = catalog.scripts.map((one) =>
      one.id === 'refund-group' ? { ...one, status: 'retired' as const } : one,
    );
    const without = openCatalog(JSON.parse(JSON.stringify({ ...catalog, scripts })));
    const jobs = [...planPrint({ ...sample, catalog: without }, { at: AT, only: ['poster'] }).jobs];
    expect(jobs.some(({ path }) => path.includes('refund-group'))).toBe(false);
    expect(jobs).toHaveLength(8);
  });

  it.each([
    ['2027-02-28T20:00:00+08:00', []],
    ['2027-03-01T08:00:00+08:00', [{ code: 'campaign-ended', day: '2027-02-28' }]],
  ])('a campaign that has ended is told of: %s', (at, notes) => {
    expect(planPrint(sample, { at, only: ['poster'] }).notes).toEqual(notes);
  });

  it('alerts of other places are left out, those of the places around it are not', () => {
    const of = (place: string): string[] =>
      [...planPrint(sample, { at: '2026-12-04T00:00:00+08:00', only: ['alert'], place, papers: ['A4'] }).jobs].map(
        ({ path }) => path,
      );
    expect(of('sunny-east-1-1')).toHaveLength(2);
    expect(of('sunny-west')).toEqual([]);
  });
});

describe('wrong use', () => {
  it.each([
    ['option-unknown', { only: ['postr'] as unknown as Kind[] }],
    ['option-unknown', { papers: ['A5'] as unknown as Paper[] }],
    ['option-unknown', { at: 'tomorrow' }],
    ['place-unknown', { place: 'nowhere' }],
  ])('%s: %j', (code, options) => {
    expect(() => planPrint(sample, { at: AT, ...options })).toThrowCode(code);
  });

  it('a text that fits in no size is told, not cut off', () => {
    const [street] = sample.campaign.places;
    const input = withPlaces([{ ...street!, name: { 'zh-CN': '长'.repeat(4000), en: 'a'.repeat(4000) } }]);
    expect(() => printed({ only: ['door-plate'], papers: ['A4'] }, input)).toThrowCode('cannot-fit');
  });
});

function sizeOf(paper: Paper, landscape: boolean): readonly number[] {
  const [short, long] = SIZES[paper];
  return landscape ? [long, short] : [short, long];
}

function pixelsOf(paper: Paper, landscape: boolean): readonly number[] {
  const pixels = { A4: [1240, 1754], A3: [1754, 2480] }[paper] as [number, number];
  return landscape ? pixels.toReversed() : pixels;
}
