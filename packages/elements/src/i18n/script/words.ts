import type { Offer } from '../locales.js';
import { scriptZhCN } from './zh-CN.js';

export const scriptWords: Offer<'script'> = {
  section: 'script',
  texts: { 'zh-CN': scriptZhCN },
  more: {
    'zh-Hant': async () => (await import('./zh-Hant.js')).scriptZhHant,
    en: async () => (await import('./en.js')).scriptEn,
  },
};
