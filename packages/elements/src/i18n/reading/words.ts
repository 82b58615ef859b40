import type { Offer } from '../locales.js';
import { readingZhCN } from './zh-CN.js';

export const readingWords: Offer<'reading'> = {
  section: 'reading',
  texts: { 'zh-CN': readingZhCN },
  more: {
    'zh-Hant': async () => (await import('./zh-Hant.js')).readingZhHant,
    en: async () => (await import('./en.js')).readingEn,
  },
};
