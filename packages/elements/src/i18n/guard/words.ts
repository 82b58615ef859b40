import type { Offer } from '../locales.js';
import { guardEn } from './en.js';
import { guardZhCN } from './zh-CN.js';
import { guardZhHant } from './zh-Hant.js';

export const guardWords: Offer<'guard'> = {
  section: 'guard',
  texts: { 'zh-CN': guardZhCN, 'zh-Hant': guardZhHant, en: guardEn },
};
