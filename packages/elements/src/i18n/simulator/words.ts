import type { Offer } from '../locales.js';
import { simulatorEn } from './en.js';
import { simulatorZhCN } from './zh-CN.js';
import { simulatorZhHant } from './zh-Hant.js';

export const simulatorWords: Offer<'simulator'> = {
  section: 'simulator',
  texts: { 'zh-CN': simulatorZhCN, 'zh-Hant': simulatorZhHant, en: simulatorEn },
};
