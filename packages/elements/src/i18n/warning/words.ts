import type { Offer } from '../locales.js';
import { warningEn } from './en.js';
import { warningZhCN } from './zh-CN.js';
import { warningZhHant } from './zh-Hant.js';

export const warningWords: Offer<'warning'> = {
  section: 'warning',
  texts: { 'zh-CN': warningZhCN, 'zh-Hant': warningZhHant, en: warningEn },
};
