import type { Offer } from '../locales.js';
import { conversationEn } from './en.js';
import { conversationZhCN } from './zh-CN.js';
import { conversationZhHant } from './zh-Hant.js';

export const conversationWords: Offer<'conversation'> = {
  section: 'conversation',
  texts: { 'zh-CN': conversationZhCN, 'zh-Hant': conversationZhHant, en: conversationEn },
};
