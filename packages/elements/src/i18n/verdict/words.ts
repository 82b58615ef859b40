import type { Offer } from '../locales.js';
import { verdictZhCN } from './zh-CN.js';

export const verdictWords: Offer<'verdict'> = {
  section: 'verdict',
  texts: { 'zh-CN': verdictZhCN },
  more: {
    'zh-Hant': async () => (await import('./zh-Hant.js')).verdictZhHant,
    en: async () => (await import('./en.js')).verdictEn,
  },
};
