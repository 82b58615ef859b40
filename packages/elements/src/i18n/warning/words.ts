import type { Offer } from '../locales.js';
import { warningZhCN } from './zh-CN.js';

export const warningWords: Offer<'warning'> = {
  section: 'warning',
  texts: { 'zh-CN': warningZhCN },
  more: {
    'zh-Hant': async () => (await import('./zh-Hant.js')).warningZhHant,
    en: async () => (await import('./en.js')).warningEn,
  },
};
