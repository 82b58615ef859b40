import { catalog } from '@fraud-free/rules';
import { describe, expect, it } from 'vitest';
import { en, zhCN, zhHant } from '@fraud-free/elements';
import { contactsFor, inRegion } from '../../../packages/elements/src/engine/contacts.js';
import { placeOf, regionOf, saidIn } from '../../../packages/elements/src/engine/place.js';
import { planOf } from '../../../packages/elements/src/fraud-emergency/steps-of.js';

const around = (attributes: Readonly<Record<string, string>>): Element =>
  ({ getAttribute: (name: string) => attributes[name] ?? null }) as Element;

describe('the place of an element', () => {
  it.each([
    [undefined, '', 'CN'],
    [undefined, 'zh-CN', 'CN'],
    [undefined, 'en', 'CN'],
    [undefined, 'zh-Hant', 'CN'],
    [undefined, 'zh-Hant-HK', 'HK'],
    [undefined, 'zh-TW', 'TW'],
    [undefined, 'en-GB', 'GB'],
    [undefined, 'en-gb-oxendict', 'GB'],
    [{ region: 'sg' }, 'en-GB', 'SG'],
    [{ 'data-region': 'US' }, 'zh-CN', 'US'],
    [{ region: '' }, 'en-AU', 'AU'],
  ])('with %j round it and lang="%s" is %s', (attributes, lang, region) => {
    expect(regionOf(attributes && around(attributes), lang)).toBe(region);
  });

  it.each([
    ['CN', 'call 96110', 'call 110'],
    ['HK', 'call 18222', 'call 18222'],
    ['TW', 'call 165', 'call 110'],
    ['SG', 'call 1799', 'call 1799'],
    ['GB', 'call 0300\u00a0123\u00a02040', 'call 0300\u00a0123\u00a02040'],
    ['US', 'call 1-833-372-8311', 'call 1-877-382-4357'],
    ['CA', 'call 1-888-495-8501', 'call 1-888-495-8501'],
    ['AU', 'turn to Scamwatch, National Anti-Scam Centre', 'turn to ReportCyber'],
    ['ZZ', 'ask your local police or your bank', 'ask your local police or your bank'],
  ])('%s: who is in doubt is told to %s, who has paid to %s', (region, ask, report) => {
    expect(placeOf(catalog, { strings: en, region })).toEqual({ region, ask, report });
  });
});

const ELSEWHERE = ['HK', 'TW', 'SG', 'US', 'GB', 'CA', 'AU', 'ZZ'];

describe('the numbers of a place', () => {
  it.each(ELSEWHERE)('in %s are all of that place, whatever the advice names', (region) => {
    const named = contactsFor(catalog, region, catalog.advice);
    expect(named.filter((contact) => contact.region !== region)).toEqual([]);
    expect(named.length > 0).toBe(region !== 'ZZ');
    expect(inRegion(catalog, region, ['cn-110', 'cn-96110', 'none']).every((one) => one.region === region)).toBe(true);
  });

  it('in mainland China are the police, the anti-fraud line, and what the advice names', () => {
    const [police, line, ...others] = contactsFor(catalog, 'CN', catalog.advice).map(({ id }) => id);
    expect([police, line]).toEqual(['cn-110', 'cn-96110']);
    expect(others.every((id) => id.startsWith('cn-'))).toBe(true);
  });
});

describe('a text of the catalog', () => {
  it.each([
    ['HK', '已经付了钱，马上拨 110，越快越好。', '已经付了钱，马上拨 18222，越快越好。'],
    ['HK', '明天跟家人或 96110 说清楚', '明天跟家人或 18222 说清楚'],
    ['TW', '拿不准就拨反诈专线 96110 问一问', '拿不准就拨反诈专线 165 问一问'],
    [
      'GB',
      'Hang up and check by calling 110 yourself.',
      'Hang up and check by calling 0300\u00a0123\u00a02040 yourself.',
    ],
    ['AU', 'Keep the evidence and call 110.', 'Keep the evidence and call 当地警方.'],
    ['ZZ', '请拨110', '请拨当地警方'],
    ['CN', '马上拨 110', '马上拨 110'],
    ['GB', '有人自称 96110 或办案民警，说 110 米外', '有人自称 96110 或办案民警，说 110 米外'],
    ['GB', '拨 1101 转 2', '拨 1101 转 2'],
  ])('bids in %s to call who is there: %s', (region, text, said) => {
    expect(saidIn(text, catalog, { strings: zhCN, region })).toBe(said);
  });

  it.each(ELSEWHERE.filter((region) => region !== 'TW'))('as advice, bids nobody in %s to call 110', (region) => {
    const texts = [...catalog.advice.map(({ text }) => text), ...catalog.payments.pauses.map(({ reason }) => reason)];
    const said = texts
      .flatMap((text) => Object.values(text))
      .map((text) => saidIn(text, catalog, { strings: en, region }));
    expect(said.filter((text) => /(?<!\d)110(?!\d)/.test(text))).toEqual([]);
  });
});

describe('the plan after a payment', () => {
  const words = (region: string, strings = en) => ({
    strings,
    region,
    place: placeOf(catalog, { strings, region }),
    pick: (text: Readonly<Record<string, string>>) => text[strings.lang] ?? text['zh-CN']!,
  });
  const said = (region: string, strings = en): string => JSON.stringify(planOf(catalog, words(region, strings)).steps);

  it('is, in mainland China, in seven steps with 110 among them', () => {
    for (const strings of [zhCN, zhHant, en]) {
      const { first, steps } = planOf(catalog, words('CN', strings));
      expect([first.map(({ id }) => id), steps.length]).toEqual([['cn-110'], 7]);
      expect(said('CN', strings)).toContain('110');
    }
  });

  it.each(ELSEWHERE.filter((region) => region !== 'TW'))('names neither 110 nor 96110 in %s', (region) => {
    for (const strings of [zhCN, zhHant, en]) expect(said(region, strings)).not.toMatch(/(?<!\d)(?:96)?110(?!\d)/);
  });

  it.each(ELSEWHERE.filter((region) => region !== 'ZZ'))(
    'tells in %s whom to call first, from its procedure',
    (region) => {
      const { first, steps, ready, sources } = planOf(catalog, words(region));
      expect(first.length).toBeGreaterThan(0);
      expect(steps.filter(({ id }) => id.startsWith(`${region.toLowerCase()}-stop-payment/`)).length).toBeGreaterThan(
        1,
      );
      expect([ready.length > 0, sources.length > 0]).toEqual([true, true]);
    },
  );

  it('has steps where nothing is known of the place, too', () => {
    expect(planOf(catalog, words('ZZ')).steps.map(({ id }) => id)).toEqual([
      'stop',
      'bank',
      'passwords',
      'evidence',
      'family',
    ]);
  });
});
