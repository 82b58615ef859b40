import type { Offer } from '../locales.js';
import { readingEn } from './en.js';
import { readingZhCN } from './zh-CN.js';
import { readingZhHant } from './zh-Hant.js';

export const readingWords: Offer<'reading'> = {
  section: 'reading',
  texts: { 'zh-CN': readingZhCN, 'zh-Hant': readingZhHant, en: readingEn },
};
