import { en } from './en.js';
import type { Words } from './words.js';
import { zhCN } from './zh-cn.js';

/** The words for a language of a campaign: Chinese for any Chinese, English for all others. */
export function wordsOf(lang: string): Words {
  return /^zh\b/i.test(lang) ? zhCN : en;
}
