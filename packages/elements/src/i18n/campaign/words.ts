import type { Offer } from '../locales.js';
import { campaignEn } from './en.js';
import { campaignZhCN } from './zh-CN.js';
import { campaignZhHant } from './zh-Hant.js';

export const campaignWords: Offer<'campaign'> = {
  section: 'campaign',
  texts: { 'zh-CN': campaignZhCN, 'zh-Hant': campaignZhHant, en: campaignEn },
};
