import type { Offer } from '../locales.js';
import { checkEn } from './en.js';
import { checkZhCN } from './zh-CN.js';
import { checkZhHant } from './zh-Hant.js';

export const checkWords: Offer<'check'> = {
  section: 'check',
  texts: { 'zh-CN': checkZhCN, 'zh-Hant': checkZhHant, en: checkEn },
};
