import { en } from './en.js';
import type { SiteWords } from './words.js';
import { zhCN } from './zh-cn.js';

/** The words for a language tag: those of its language, or English. */
export function siteWords(lang: string): SiteWords {
  return lang.startsWith('zh') ? zhCN : en;
}
