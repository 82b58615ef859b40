import type { Offer } from '../locales.js';
import { quizEn } from './en.js';
import { quizZhCN } from './zh-CN.js';
import { quizZhHant } from './zh-Hant.js';

export const quizWords: Offer<'quiz'> = {
  section: 'quiz',
  texts: { 'zh-CN': quizZhCN, 'zh-Hant': quizZhHant, en: quizEn },
};
