import type { Offer } from '../locales.js';
import { simulatorZhCN } from './zh-CN.js';

export const simulatorWords: Offer<'simulator'> = {
  section: 'simulator',
  texts: { 'zh-CN': simulatorZhCN },
  more: {
    'zh-Hant': async () => (await import('./zh-Hant.js')).simulatorZhHant,
    en: async () => (await import('./en.js')).simulatorEn,
  },
};
