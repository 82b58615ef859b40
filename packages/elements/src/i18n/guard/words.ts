import type { Offer } from '../locales.js';
import { guardZhCN } from './zh-CN.js';

export const guardWords: Offer<'guard'> = {
  section: 'guard',
  texts: { 'zh-CN': guardZhCN },
  more: {
    'zh-Hant': async () => (await import('./zh-Hant.js')).guardZhHant,
    en: async () => (await import('./en.js')).guardEn,
  },
};
