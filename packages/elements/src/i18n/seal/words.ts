import type { Offer } from '../locales.js';
import { sealZhCN } from './zh-CN.js';

export const sealWords: Offer<'seal'> = {
  section: 'seal',
  texts: { 'zh-CN': sealZhCN },
  more: {
    'zh-Hant': async () => (await import('./zh-Hant.js')).sealZhHant,
    en: async () => (await import('./en.js')).sealEn,
  },
};
