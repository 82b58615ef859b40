import type { Offer } from '../locales.js';
import { marksZhCN } from './zh-CN.js';

export const marksWords: Offer<'marks'> = {
  section: 'marks',
  texts: { 'zh-CN': marksZhCN },
  more: {
    'zh-Hant': async () => (await import('./zh-Hant.js')).marksZhHant,
    en: async () => (await import('./en.js')).marksEn,
  },
};
