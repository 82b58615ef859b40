import { isTraditional } from '@fraud-free/core';
import { en } from './en.js';
import type { SiteWords } from './words.js';
import { zhCN } from './zh-cn.js';
import { zhHant } from './zh-hant.js';

/** The words for a language tag: those of its language, Chinese as it is written there, or English. */
export function siteWords(lang: string): SiteWords {
  if (isTraditional(lang)) return zhHant;
  return lang.startsWith('zh') ? zhCN : en;
}
