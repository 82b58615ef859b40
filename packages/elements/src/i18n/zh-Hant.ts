import { alertsZhHant } from './alerts/zh-Hant.js';
import { campaignZhHant } from './campaign/zh-Hant.js';
import { checkZhHant } from './check/zh-Hant.js';
import { commonZhHant } from './common/zh-Hant.js';
import { contactsZhHant } from './contacts/zh-Hant.js';
import { conversationZhHant } from './conversation/zh-Hant.js';
import { emergencyZhHant } from './emergency/zh-Hant.js';
import { guardZhHant } from './guard/zh-Hant.js';
import { marksZhHant } from './marks/zh-Hant.js';
import { paymentZhHant } from './payment/zh-Hant.js';
import { quizZhHant } from './quiz/zh-Hant.js';
import { readingZhHant } from './reading/zh-Hant.js';
import { scriptZhHant } from './script/zh-Hant.js';
import { sealZhHant } from './seal/zh-Hant.js';
import { simulatorZhHant } from './simulator/zh-Hant.js';
import { verdictZhHant } from './verdict/zh-Hant.js';
import { warningZhHant } from './warning/zh-Hant.js';
import type { Strings } from './strings.js';

/** Traditional Chinese, in words of Taiwan that Hong Kong reads as well. */
export const zhHant: Strings = {
  lang: 'zh-Hant',
  alerts: alertsZhHant,
  campaign: campaignZhHant,
  check: checkZhHant,
  common: commonZhHant,
  contacts: contactsZhHant,
  conversation: conversationZhHant,
  emergency: emergencyZhHant,
  guard: guardZhHant,
  marks: marksZhHant,
  payment: paymentZhHant,
  quiz: quizZhHant,
  reading: readingZhHant,
  script: scriptZhHant,
  seal: sealZhHant,
  simulator: simulatorZhHant,
  verdict: verdictZhHant,
  warning: warningZhHant,
};
