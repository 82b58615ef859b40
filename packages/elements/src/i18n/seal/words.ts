import type { Offer } from '../locales.js';
import { sealEn } from './en.js';
import { sealZhCN } from './zh-CN.js';
import { sealZhHant } from './zh-Hant.js';

export const sealWords: Offer<'seal'> = {
  section: 'seal',
  texts: { 'zh-CN': sealZhCN, 'zh-Hant': sealZhHant, en: sealEn },
};
