import { localise } from '@fraud-free/core';
import { expect, it } from 'vitest';

const text = { 'zh-CN': '简', 'zh-Hant': '繁', en: 'English' };

it.each([
  ['zh-CN', '简'],
  ['zh-Hant', '繁'],
  ['zh-TW', '繁'],
  ['zh-HK', '繁'],
  ['zh-Hant-MO', '繁'],
  ['zh', '简'],
  ['zh-SG', '简'],
  ['en', 'English'],
  ['en-GB', 'English'],
  ['EN-us', 'English'],
  ['fr', '简'],
  ['', '简'],
])('localise: %j', (lang, expected) => {
  expect(localise(text, lang)).toBe(expected);
});
