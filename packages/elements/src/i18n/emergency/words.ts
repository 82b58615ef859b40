import type { Offer } from '../locales.js';
import { emergencyEn } from './en.js';
import { emergencyZhCN } from './zh-CN.js';
import { emergencyZhHant } from './zh-Hant.js';

export const emergencyWords: Offer<'emergency'> = {
  section: 'emergency',
  texts: { 'zh-CN': emergencyZhCN, 'zh-Hant': emergencyZhHant, en: emergencyEn },
};
