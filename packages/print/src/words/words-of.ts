import { isTraditional } from '@fraud-free/core';
import { en } from './en.js';
import type { Words } from './words.js';
import { zhCN } from './zh-cn.js';
import { zhHant } from './zh-hant.js';

/** The words for a language of a campaign: Chinese as it is written there, English for all others. */
export function wordsOf(lang: string): Words {
  if (isTraditional(lang)) return zhHant;
  return /^zh\b/i.test(lang) ? zhCN : en;
}
