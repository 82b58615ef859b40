import type { Offer } from '../locales.js';
import { verdictEn } from './en.js';
import { verdictZhCN } from './zh-CN.js';
import { verdictZhHant } from './zh-Hant.js';

export const verdictWords: Offer<'verdict'> = {
  section: 'verdict',
  texts: { 'zh-CN': verdictZhCN, 'zh-Hant': verdictZhHant, en: verdictEn },
};
