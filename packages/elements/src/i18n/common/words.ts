import type { Offer } from '../locales.js';
import { commonEn } from './en.js';
import { commonZhCN } from './zh-CN.js';
import { commonZhHant } from './zh-Hant.js';

export const commonWords: Offer<'common'> = {
  section: 'common',
  texts: { 'zh-CN': commonZhCN, 'zh-Hant': commonZhHant, en: commonEn },
};
