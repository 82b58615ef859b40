import type { Offer } from '../locales.js';
import { contactsZhCN } from './zh-CN.js';

export const contactsWords: Offer<'contacts'> = {
  section: 'contacts',
  texts: { 'zh-CN': contactsZhCN },
  more: {
    'zh-Hant': async () => (await import('./zh-Hant.js')).contactsZhHant,
    en: async () => (await import('./en.js')).contactsEn,
  },
};
