import { alertsEn } from './alerts/en.js';
import { campaignEn } from './campaign/en.js';
import { checkEn } from './check/en.js';
import { commonEn } from './common/en.js';
import { contactsEn } from './contacts/en.js';
import { conversationEn } from './conversation/en.js';
import { emergencyEn } from './emergency/en.js';
import { guardEn } from './guard/en.js';
import { marksEn } from './marks/en.js';
import { paymentEn } from './payment/en.js';
import { quizEn } from './quiz/en.js';
import { readingEn } from './reading/en.js';
import { scriptEn } from './script/en.js';
import { sealEn } from './seal/en.js';
import { simulatorEn } from './simulator/en.js';
import { verdictEn } from './verdict/en.js';
import { warningEn } from './warning/en.js';
import type { Strings } from './strings.js';

/** English. */
export const en: Strings = {
  lang: 'en',
  alerts: alertsEn,
  campaign: campaignEn,
  check: checkEn,
  common: commonEn,
  contacts: contactsEn,
  conversation: conversationEn,
  emergency: emergencyEn,
  guard: guardEn,
  marks: marksEn,
  payment: paymentEn,
  quiz: quizEn,
  reading: readingEn,
  script: scriptEn,
  seal: sealEn,
  simulator: simulatorEn,
  verdict: verdictEn,
  warning: warningEn,
};
