import type { Offer } from '../locales.js';
import { marksEn } from './en.js';
import { marksZhCN } from './zh-CN.js';
import { marksZhHant } from './zh-Hant.js';

export const marksWords: Offer<'marks'> = {
  section: 'marks',
  texts: { 'zh-CN': marksZhCN, 'zh-Hant': marksZhHant, en: marksEn },
};
