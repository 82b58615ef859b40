import { alertsZhCN } from './alerts/zh-CN.js';
import { campaignZhCN } from './campaign/zh-CN.js';
import { checkZhCN } from './check/zh-CN.js';
import { commonZhCN } from './common/zh-CN.js';
import { contactsZhCN } from './contacts/zh-CN.js';
import { conversationZhCN } from './conversation/zh-CN.js';
import { emergencyZhCN } from './emergency/zh-CN.js';
import { guardZhCN } from './guard/zh-CN.js';
import { marksZhCN } from './marks/zh-CN.js';
import { paymentZhCN } from './payment/zh-CN.js';
import { quizZhCN } from './quiz/zh-CN.js';
import { readingZhCN } from './reading/zh-CN.js';
import { scriptZhCN } from './script/zh-CN.js';
import { sealZhCN } from './seal/zh-CN.js';
import { simulatorZhCN } from './simulator/zh-CN.js';
import { verdictZhCN } from './verdict/zh-CN.js';
import { warningZhCN } from './warning/zh-CN.js';
import type { Strings } from './strings.js';

/** Simplified Chinese. */
export const zhCN: Strings = {
  lang: 'zh-CN',
  alerts: alertsZhCN,
  campaign: campaignZhCN,
  check: checkZhCN,
  common: commonZhCN,
  contacts: contactsZhCN,
  conversation: conversationZhCN,
  emergency: emergencyZhCN,
  guard: guardZhCN,
  marks: marksZhCN,
  payment: paymentZhCN,
  quiz: quizZhCN,
  reading: readingZhCN,
  script: scriptZhCN,
  seal: sealZhCN,
  simulator: simulatorZhCN,
  verdict: verdictZhCN,
  warning: warningZhCN,
};
