import type { Offer } from '../locales.js';
import { campaignZhCN } from './zh-CN.js';

export const campaignWords: Offer<'campaign'> = {
  section: 'campaign',
  texts: { 'zh-CN': campaignZhCN },
  more: {
    'zh-Hant': async () => (await import('./zh-Hant.js')).campaignZhHant,
    en: async () => (await import('./en.js')).campaignEn,
  },
};
