import type { Offer } from '../locales.js';
import { paymentZhCN } from './zh-CN.js';

export const paymentWords: Offer<'payment'> = {
  section: 'payment',
  texts: { 'zh-CN': paymentZhCN },
  more: {
    'zh-Hant': async () => (await import('./zh-Hant.js')).paymentZhHant,
    en: async () => (await import('./en.js')).paymentEn,
  },
};
