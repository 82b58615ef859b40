import type { Offer } from '../locales.js';
import { conversationZhCN } from './zh-CN.js';

export const conversationWords: Offer<'conversation'> = {
  section: 'conversation',
  texts: { 'zh-CN': conversationZhCN },
  more: {
    'zh-Hant': async () => (await import('./zh-Hant.js')).conversationZhHant,
    en: async () => (await import('./en.js')).conversationEn,
  },
};
