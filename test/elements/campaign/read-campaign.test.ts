import { readFileSync } from 'node:fs';
import { loadCampaign, MEASURES, readFolder } from '@fraud-free/campaign';
import { openCatalog } from '@fraud-free/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCampaign, readPlaces } from '../../../packages/elements/src/campaign/read-campaign.js';
import { goalsOf, phaseOf } from '../../../packages/elements/src/fraud-campaign/campaign-state.js';
import { MEASURES as KNOWN } from '../../../packages/elements/src/fraud-campaign/measures.js';
import { campaignEn } from '../../../packages/elements/src/i18n/campaign/en.js';
import { campaignZhCN } from '../../../packages/elements/src/i18n/campaign/zh-CN.js';
import { campaignZhHant } from '../../../packages/elements/src/i18n/campaign/zh-Hant.js';

const catalog = openCatalog(JSON.parse(readFileSync('rules/dist/catalog.json', 'utf8')));
/** As it is published: through JSON. */
const published = JSON.parse(JSON.stringify(loadCampaign(readFolder('examples/campaign'), catalog).campaign)) as Record<
  string,
  unknown
>;

const LEAST = {
  format: 1,
  title: { 'zh-CN': '云杉里' },
  period: { from: '2026-12-01', until: '2027-02-28' },
  issuer: { name: '居委会' },
};

describe('readCampaign', () => {
  it('reads what the example publishes, and loses nothing that it shows', () => {
    const campaign = readCampaign(published)!;
    for (const part of ['title', 'period', 'issuer', 'levels', 'roles', 'places', 'goals', 'focus'] as const)
      expect(campaign[part], part).toEqual(published[part]);
  });

  it.each([
    [undefined],
    [null],
    ['x'],
    [[]],
    [{}],
    [{ ...LEAST, format: 2 }],
    [{ ...LEAST, title: '' }],
    [{ ...LEAST, period: { from: '2026-12-01', until: 'soon' } }],
    [{ ...LEAST, issuer: {} }],
  ])('takes no other JSON: %j', (json) => {
    expect(readCampaign(json)).toBeUndefined();
  });

  it('passes over what it cannot read', () => {
    const campaign = readCampaign({
      ...LEAST,
      issuer: { name: '居委会', tel: 'javascript:1' },
      places: [
        { id: 'a', level: 'x', name: '甲', file: 'places/a.json', people: [{ role: 'r', tel: '110' }, {}] },
        { id: 'b', level: 'x', name: '乙', file: '../../b.json' },
        { id: 'c' },
      ],
      progress: [
        { measure: 'knowledge', value: 70, on: '2026-12-20' },
        { measure: 'knowledge', value: -1, on: '2026-12-24' },
        { measure: 'knowledge', value: 60, on: '2026-12-10' },
        { measure: 'knowledge', value: 60 },
      ],
    })!;
    expect(campaign.issuer).toEqual({ name: { 'zh-CN': '居委会' } });
    expect(campaign.places).toEqual([
      { id: 'a', level: 'x', name: { 'zh-CN': '甲' }, file: 'places/a.json', people: [{ role: 'r', tel: '110' }] },
      { id: 'b', level: 'x', name: { 'zh-CN': '乙' }, people: [] },
    ]);
    expect(campaign.progress.map(({ on }) => on)).toEqual(['2026-12-10', '2026-12-20']);
  });

  it('takes any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (json, list, list2) => {
        readCampaign(json);
        readPlaces(json);
        expect(readCampaign({ ...LEAST, places: list, goals: list2, progress: list, roles: list2 })).toBeDefined();
      }),
    );
  });
});

describe('how a campaign stands', () => {
  it.each([
    ['2026-11-30', 'ahead'],
    ['2026-12-01', 'running'],
    ['2027-02-28', 'running'],
    ['2027-03-01', 'over'],
  ])('on %s: %s', (today, phase) => {
    expect(phaseOf(readCampaign(LEAST)!, today)).toBe(phase);
  });

  it('is the newest number of each goal, of the place that is asked for', () => {
    const campaign = readCampaign({
      ...LEAST,
      goals: [
        { measure: 'knowledge', target: 80 },
        { measure: 'talks-held', target: 9 },
        { measure: 'constructor', target: 1 },
      ],
      progress: [
        { measure: 'knowledge', value: 70, on: '2026-12-20' },
        { measure: 'knowledge', value: 60, on: '2026-12-10' },
        { measure: 'knowledge', value: 50, on: '2026-12-25', place: 'a' },
      ],
    })!;
    const reached = (place: string) => goalsOf(campaign, place).goals.map(({ reached }) => reached?.value);
    expect(reached('')).toEqual([70, undefined]);
    expect(reached('a')).toEqual([50, undefined]);
    expect(goalsOf(campaign, '').unread).toBe(1);
  });

  it('is told of every measure that a campaign may have, in the words of its file', () => {
    expect(KNOWN).toEqual(Object.fromEntries(Object.entries(MEASURES).map(([id, { unit }]) => [id, unit])));
    for (const [lang, { measures }] of [
      ['zh-CN', campaignZhCN],
      ['en', campaignEn],
    ] as const) {
      const theirs = Object.entries(MEASURES).map(([id, { title, counts, caution }]) => [
        id,
        { title: title[lang], counts: counts[lang], ...(caution && { caution: caution[lang] }) },
      ]);
      expect(measures).toEqual(Object.fromEntries(theirs));
    }
    const cautioned = (measures: typeof campaignEn.measures): string[] =>
      Object.entries(measures).flatMap(([id, { caution }]) => (caution ? id : []));
    expect(cautioned(campaignZhHant.measures)).toEqual(cautioned(campaignEn.measures));
  });
});
