import type { Offer } from '../locales.js';
import { quizZhCN } from './zh-CN.js';

export const quizWords: Offer<'quiz'> = {
  section: 'quiz',
  texts: { 'zh-CN': quizZhCN },
  more: {
    'zh-Hant': async () => (await import('./zh-Hant.js')).quizZhHant,
    en: async () => (await import('./en.js')).quizEn,
  },
};
