import { en, registerLocale, zhCN, zhHant } from '@fraud-free/elements';
import { describe, expect, it } from 'vitest';
import { checkWords } from '../../../packages/elements/src/i18n/check/words.js';
import { nearestStrings, wordsToCome } from '../../../packages/elements/src/i18n/locales.js';

describe('nearestStrings', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-cn', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['zh-hk', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh_CN', 'zh-CN'],
    ['en_US', 'en'],
    ['-', 'en'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['fr', 'en'],
    ['english', 'en'],
    ['', 'zh-CN'],
  ])('finds for "%s" %s', (tag, lang) => {
    expect(nearestStrings(tag, []).lang).toBe(lang);
  });
});

it('an element has the words that it names, and no others; Chinese until they have come', async () => {
  expect(nearestStrings('zh-TW', [checkWords])).toEqual({ lang: 'zh-CN', check: zhCN.check });
  await wordsToCome('zh-TW', [checkWords]);
  expect(wordsToCome('zh-TW', [checkWords])).toBeUndefined();
  const words = nearestStrings('zh-TW', [checkWords]);
  expect(words).toEqual({ lang: 'zh-Hant', check: zhHant.check });
});

it('another language is one object; it takes the place of one that is there, too', () => {
  const esperanto = { ...en, lang: 'eo', check: { ...en.check, submit: 'Kontroli' } };
  registerLocale(esperanto);
  expect(nearestStrings('eo-EO', [checkWords]).check.submit).toBe('Kontroli');
  registerLocale({ ...esperanto, lang: 'en' });
  expect(nearestStrings('en-GB', [checkWords]).check.submit).toBe('Kontroli');
  registerLocale(en);
  expect(nearestStrings('en-GB', [checkWords]).check.submit).toBe('Check');
});

/** Every text of a language by its path; functions are called with what they take. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    return [2, 1, 0, 1_048_576].map((n) => [`${path}(${n})`, String((value as (...args: unknown[]) => unknown)(n, n))]);
  }
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key));
}

describe('the languages', () => {
  it('have the same texts', () => {
    const paths = (strings: object) => texts(strings).map(([path]) => path);
    expect(paths(en)).toEqual(paths(zhCN));
    expect(paths(zhHant)).toEqual(paths(zhCN));
    expect(paths(en).length).toBeGreaterThan(60);
  });

  it.each([
    ['zh-CN', zhCN],
    ['zh-Hant', zhHant],
    ['en', en],
  ])('%s leaves no text empty or unfinished', (_, strings) => {
    expect(texts(strings).filter(([, text]) => text.trim() === '' || /undefined|TODO|\[object/.test(text))).toEqual([]);
  });

  it('English holds no Chinese', () => {
    expect(texts(en).filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('Chinese holds no English words but names', () => {
    const english = ([path, text]: [string, string]) => path !== 'lang' && /[a-z]{3,}/i.test(text);
    expect([...texts(zhCN), ...texts(zhHant)].filter(english)).toEqual([]);
  });

  it('neither Chinese holds characters of the other', () => {
    const pairs =
      '这這说說请請该該让讓谁誰问問时時间間钱錢银銀账帳户戶话話诈詐骗騙验驗证證码碼为為么麼对對开開机機图圖设設备備还還过過发發给給报報应應录錄单單记記号號网網页頁检檢转轉链鏈个個们們连連';
    const [simplified, traditional] = [0, 1].map((at) => new Set([...pairs].filter((_, i) => i % 2 === at)));
    const holding = (strings: object, characters: Set<string>) =>
      texts(strings).filter(([, text]) => [...text].some((one) => characters.has(one)));
    expect(holding(zhHant, simplified!)).toEqual([]);
    expect(holding(zhCN, traditional!)).toEqual([]);
    expect(holding(zhHant, traditional!).length).toBeGreaterThan(100);
  });

  it('says of no level that a message is safe', () => {
    const said = (strings: typeof en) => [
      ...Object.values(strings.verdict.levels),
      ...Object.values(strings.verdict.meanings),
    ];
    const chinese = [...said(zhCN), ...said(zhHant)].map((text) =>
      text.replace(/不等[于於][“「]?(安全|可以放心)[”」]?/g, ''),
    );
    const english = said(en).map((text) => text.replace(/does not mean it is safe/g, ''));
    expect(chinese.filter((text) => /安全|放心|没问题|正常/.test(text))).toEqual([]);
    expect(english.filter((text) => /\bsafe|\bfine\b|\bok\b|harmless|genuine/i.test(text))).toEqual([]);
  });

  it('neither frightens nor blames', () => {
    const blunt = /笨|傻|蠢|贪|上当|活该|后悔|倾家荡产|可怕|stupid|foolish|greedy|gullible|your fault|victim/i;
    const all = [...texts(zhCN), ...texts(zhHant), ...texts(en)].map(([path, text]) => [
      path,
      text.replace(/no fault of yours/, ''),
    ]);
    expect(all.filter(([, text]) => blunt.test(text!))).toEqual([]);
  });
});
