import type { Offer } from '../locales.js';
import { alertsZhCN } from './zh-CN.js';

export const alertsWords: Offer<'alerts'> = {
  section: 'alerts',
  texts: { 'zh-CN': alertsZhCN },
  more: {
    'zh-Hant': async () => (await import('./zh-Hant.js')).alertsZhHant,
    en: async () => (await import('./en.js')).alertsEn,
  },
};
