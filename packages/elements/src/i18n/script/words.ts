import type { Offer } from '../locales.js';
import { scriptEn } from './en.js';
import { scriptZhCN } from './zh-CN.js';
import { scriptZhHant } from './zh-Hant.js';

export const scriptWords: Offer<'script'> = {
  section: 'script',
  texts: { 'zh-CN': scriptZhCN, 'zh-Hant': scriptZhHant, en: scriptEn },
};
