import type { Offer } from '../locales.js';
import { paymentEn } from './en.js';
import { paymentZhCN } from './zh-CN.js';
import { paymentZhHant } from './zh-Hant.js';

export const paymentWords: Offer<'payment'> = {
  section: 'payment',
  texts: { 'zh-CN': paymentZhCN, 'zh-Hant': paymentZhHant, en: paymentEn },
};
