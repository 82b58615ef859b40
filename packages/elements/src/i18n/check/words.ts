import type { Offer } from '../locales.js';
import { checkZhCN } from './zh-CN.js';

export const checkWords: Offer<'check'> = {
  section: 'check',
  texts: { 'zh-CN': checkZhCN },
  more: {
    'zh-Hant': async () => (await import('./zh-Hant.js')).checkZhHant,
    en: async () => (await import('./en.js')).checkEn,
  },
};
