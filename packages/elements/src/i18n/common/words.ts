import type { Offer } from '../locales.js';
import { commonZhCN } from './zh-CN.js';

export const commonWords: Offer<'common'> = {
  section: 'common',
  texts: { 'zh-CN': commonZhCN },
  more: {
    'zh-Hant': async () => (await import('./zh-Hant.js')).commonZhHant,
    en: async () => (await import('./en.js')).commonEn,
  },
};
