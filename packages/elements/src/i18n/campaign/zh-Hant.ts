import type { CampaignStrings } from './strings.js';

const INVITES = '用它考核容易讓人不敢報案。請同時看知曉率和提早通報的次數，不要公布受害人的情況。';

export const campaignZhHant: CampaignStrings = {
  title: '無詐社區活動',
  phases: { ahead: '還沒開始', running: '正在進行', over: '已經結束' },
  period: (from, until) => `${from}至${until}`,
  notYet: (from) => `活動從 ${from} 開始。`,
  isOver: '活動已經結束，下面是結束時的情況。不確定的時候，照樣可以問。',
  loading: '正在取活動的情況……',
  broken: (ask) => `現在看不到活動的情況，請過一會兒再試。不確定訊息真假，就${ask}。`,
  brokenNow: '現在取不到新的情況，下面是之前取到的。',
  stale: (day) => `最近一次的數字是 ${day} 的，現在可能已經不同。`,
  focus: '這次重點提防',
  goals: '目標和進展',
  goalsOf: (place) => `${place}的進展`,
  target: '目標',
  noProgress: '還沒有公布進展。',
  notReported: '還沒有公布',
  asOf: (day) => `截至 ${day}`,
  amounts: { percent: (number) => `${number}%`, count: (number) => number, days: (number) => `${number} 天` },
  unread: (count) => `另有 ${count} 項目標這裡認不出來，沒有列出。`,
  holdsUntil: (day) => `以上內容有效到 ${day}。`,
  ended: (day) => `以上內容的有效期到 ${day} 為止，已經過了。`,
  measures: {
    knowledge: { title: '知曉率', counts: '本期答題中，騙局和真實訊息都判斷對的比例。' },
    'kept-knowledge': { title: '四週後仍記得', counts: '至少四週後再次答題時判斷對的比例。' },
    'households-visited': { title: '走訪戶數', counts: '本期上門走訪過的住戶，同一戶只算一次。' },
    'talks-held': { title: '宣講場次', counts: '本期舉辦的宣講、答題活動。' },
    'early-reports': { title: '付款前求助', counts: '居民在轉帳之前來問或檢舉的次數，越多越好。' },
    'payments-stopped': { title: '成功勸阻', counts: '在轉帳前或止付後攔下的次數。' },
    'apps-installed': {
      title: '安裝官方反詐應用程式',
      counts: '自願安裝並開啟來電預警的住戶比例。',
      caution: '不要給個人下安裝任務：被迫安裝的人不會看預警。',
    },
    'days-without-case': { title: '連續無案天數', counts: '最近一起已接報的案件之後的天數。', caution: INVITES },
  },
};
