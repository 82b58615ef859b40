import type { Offer } from '../locales.js';
import { contactsEn } from './en.js';
import { contactsZhCN } from './zh-CN.js';
import { contactsZhHant } from './zh-Hant.js';

export const contactsWords: Offer<'contacts'> = {
  section: 'contacts',
  texts: { 'zh-CN': contactsZhCN, 'zh-Hant': contactsZhHant, en: contactsEn },
};
