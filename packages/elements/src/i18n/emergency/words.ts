import type { Offer } from '../locales.js';
import { emergencyZhCN } from './zh-CN.js';

export const emergencyWords: Offer<'emergency'> = {
  section: 'emergency',
  texts: { 'zh-CN': emergencyZhCN },
  more: {
    'zh-Hant': async () => (await import('./zh-Hant.js')).emergencyZhHant,
    en: async () => (await import('./en.js')).emergencyEn,
  },
};
