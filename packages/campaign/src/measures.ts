import type { Localised } from '@fraud-free/core';

/** Something that a campaign can count. */
export interface Measure {
  readonly title: Localised;
  readonly unit: 'percent' | 'count' | 'days';
  /** What exactly is counted, so that two communities mean the same. */
  readonly counts: Localised;
  /** What goes wrong where people are held to this number; shown wherever it is. */
  readonly caution?: Localised;
}

const INVITES: Localised = {
  'zh-CN': '用它考核容易让人不敢报案。请同时看知晓率和早报告数，不要公布受害人的情况。',
  'zh-Hant': '用它考核容易讓人不敢報案。請同時看知曉率和早報告數，不要公布受害人的情況。',
  en: 'Held to this number, people report less. Look at knowledge and early reports too, and publish nothing about those who were deceived.',
};

/** By the name that `goals:` of a campaign uses. Criteria are no national standard: each campaign makes its own profile. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  knowledge: {
    title: { 'zh-CN': '知晓率', 'zh-Hant': '知曉率', en: 'Knowledge' },
    unit: 'percent',
    counts: {
      'zh-CN': '本期答题中，骗局和真实信息都判断对的比例。',
      'zh-Hant': '本期答題中，騙局和真實訊息都判斷對的比例。',
      en: 'Share of quiz answers that tell both frauds and genuine messages rightly.',
    },
  },
  'kept-knowledge': {
    title: { 'zh-CN': '四周后仍记得', 'zh-Hant': '四周後仍記得', en: 'Kept after four weeks' },
    unit: 'percent',
    counts: {
      'zh-CN': '至少四周后再次答题时判断对的比例。',
      'zh-Hant': '至少四周後再次答題時判斷對的比例。',
      en: 'The same share in answers given four weeks later or more.',
    },
  },
  'households-visited': {
    title: { 'zh-CN': '走访户数', 'zh-Hant': '走訪戶數', en: 'Households visited' },
    unit: 'count',
    counts: {
      'zh-CN': '本期上门走访过的住户，同一户只算一次。',
      'zh-Hant': '本期上門走訪過的住戶，同一戶只算一次。',
      en: 'Households visited in the period, each once.',
    },
  },
  'talks-held': {
    title: { 'zh-CN': '宣讲场次', 'zh-Hant': '宣講場次', en: 'Talks held' },
    unit: 'count',
    counts: {
      'zh-CN': '本期举办的宣讲、答题活动。',
      'zh-Hant': '本期舉辦的宣講、答題活動。',
      en: 'Talks and quiz events in the period.',
    },
  },
  'early-reports': {
    title: { 'zh-CN': '付款前求助', 'zh-Hant': '付款前求助', en: 'Asked before paying' },
    unit: 'count',
    counts: {
      'zh-CN': '居民在转账之前来问或举报的次数，越多越好。',
      'zh-Hant': '居民在轉賬之前來問或舉報的次數，越多越好。',
      en: 'Times that residents asked or reported before any payment; more is better.',
    },
  },
  'payments-stopped': {
    title: { 'zh-CN': '成功劝阻', 'zh-Hant': '成功勸阻', en: 'Payments stopped' },
    unit: 'count',
    counts: {
      'zh-CN': '在转账前或止付后拦下的次数。',
      'zh-Hant': '在轉賬前或止付後攔下的次數。',
      en: 'Payments prevented or stopped in time.',
    },
  },
  'apps-installed': {
    title: { 'zh-CN': '安装官方反诈应用', 'zh-Hant': '安裝官方反詐應用', en: 'Official app installed' },
    unit: 'percent',
    counts: {
      'zh-CN': '自愿安装并开启来电预警的住户比例。',
      'zh-Hant': '自願安裝並開啟來電預警的住戶比例。',
      en: 'Share of households that chose to install it and turned call warnings on.',
    },
    caution: {
      'zh-CN': '不要给个人下安装任务：被迫安装的人不会看预警。',
      'zh-Hant': '不要給個人下安裝任務：被迫安裝的人不會看預警。',
      en: 'Give nobody a quota: who was made to install it does not read its warnings.',
    },
  },
  'days-without-case': {
    title: { 'zh-CN': '连续无案天数', 'zh-Hant': '連續無案天數', en: 'Days without a case' },
    unit: 'days',
    counts: {
      'zh-CN': '最近一起已接报的案件之后的天数。',
      'zh-Hant': '最近一起已接報的案件之後的天數。',
      en: 'Days since the last case that was reported.',
    },
    caution: INVITES,
  },
};
