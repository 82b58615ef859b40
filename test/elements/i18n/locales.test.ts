import { en, zhCN } from '@fraud-free/elements';
import { describe, expect, it } from 'vitest';
import { nearestStrings } from '../../../packages/elements/src/i18n/locales.js';

describe('nearestStrings', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-cn', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-Hant-HK', 'zh-CN'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['fr', 'en'],
    ['english', 'en'],
    ['', 'zh-CN'],
  ])('finds for "%s" %s', (tag, lang) => {
    expect(nearestStrings(tag).lang).toBe(lang);
  });
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
    expect(paths(en).length).toBeGreaterThan(60);
  });

  it.each([
    ['zh-CN', zhCN],
    ['en', en],
  ])('%s leaves no text empty or unfinished', (_, strings) => {
    expect(texts(strings).filter(([, text]) => text.trim() === '' || /undefined|TODO|\[object/.test(text))).toEqual([]);
  });

  it('English holds no Chinese', () => {
    expect(texts(en).filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('Chinese holds no English words but names', () => {
    expect(texts(zhCN).filter(([path, text]) => path !== 'lang' && /[a-z]{3,}/i.test(text))).toEqual([]);
  });

  it('says of no level that a message is safe', () => {
    const said = (strings: typeof en) => [
      ...Object.values(strings.verdict.levels),
      ...Object.values(strings.verdict.meanings),
    ];
    const chinese = said(zhCN).map((text) => text.replace(/不等于“?(安全|可以放心)”?/g, ''));
    const english = said(en).map((text) => text.replace(/does not mean it is safe/g, ''));
    expect(chinese.filter((text) => /安全|放心|没问题|正常/.test(text))).toEqual([]);
    expect(english.filter((text) => /\bsafe|\bfine\b|\bok\b|harmless|genuine/i.test(text))).toEqual([]);
  });

  it('neither frightens nor blames', () => {
    const blunt = /笨|傻|蠢|贪|上当|活该|后悔|倾家荡产|可怕|stupid|foolish|greedy|gullible|your fault|victim/i;
    const all = [...texts(zhCN), ...texts(en)].map(([path, text]) => [path, text.replace(/no fault of yours/, '')]);
    expect(all.filter(([, text]) => blunt.test(text!))).toEqual([]);
  });
});
