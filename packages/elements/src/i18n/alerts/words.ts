import type { Offer } from '../locales.js';
import { alertsEn } from './en.js';
import { alertsZhCN } from './zh-CN.js';
import { alertsZhHant } from './zh-Hant.js';

export const alertsWords: Offer<'alerts'> = {
  section: 'alerts',
  texts: { 'zh-CN': alertsZhCN, 'zh-Hant': alertsZhHant, en: alertsEn },
};
