import type { CampaignStrings } from './strings.js';

const INVITES = '用它考核容易让人不敢报案。请同时看知晓率和早报告数，不要公布受害人的情况。';

export const campaignZhCN: CampaignStrings = {
  title: '无诈社区活动',
  phases: { ahead: '还没开始', running: '正在进行', over: '已经结束' },
  period: (from, until) => `${from}至${until}`,
  notYet: (from) => `活动从 ${from} 开始。`,
  isOver: '活动已经结束，下面是结束时的情况。拿不准的时候，照样可以问。',
  loading: '正在取活动的情况……',
  broken: (ask) => `这会儿看不到活动的情况，请过一会儿再试。拿不准消息真假，就${ask}。`,
  brokenNow: '这会儿取不到新的情况，下面是之前取到的。',
  stale: (day) => `最近一次的数字是 ${day} 的，现在可能已经不同。`,
  focus: '这次重点提防',
  goals: '目标和进展',
  goalsOf: (place) => `${place}的进展`,
  target: '目标',
  noProgress: '还没有公布进展。',
  notReported: '还没有公布',
  asOf: (day) => `截至 ${day}`,
  amounts: { percent: (number) => `${number}%`, count: (number) => number, days: (number) => `${number} 天` },
  unread: (count) => `另有 ${count} 项目标这里认不出来，没有列出。`,
  holdsUntil: (day) => `以上内容有效到 ${day}。`,
  ended: (day) => `以上内容的有效期到 ${day} 为止，已经过了。`,
  measures: {
    knowledge: { title: '知晓率', counts: '本期答题中，骗局和真实信息都判断对的比例。' },
    'kept-knowledge': { title: '四周后仍记得', counts: '至少四周后再次答题时判断对的比例。' },
    'households-visited': { title: '走访户数', counts: '本期上门走访过的住户，同一户只算一次。' },
    'talks-held': { title: '宣讲场次', counts: '本期举办的宣讲、答题活动。' },
    'early-reports': { title: '付款前求助', counts: '居民在转账之前来问或举报的次数，越多越好。' },
    'payments-stopped': { title: '成功劝阻', counts: '在转账前或止付后拦下的次数。' },
    'apps-installed': {
      title: '安装官方反诈应用',
      counts: '自愿安装并开启来电预警的住户比例。',
      caution: '不要给个人下安装任务：被迫安装的人不会看预警。',
    },
    'days-without-case': { title: '连续无案天数', counts: '最近一起已接报的案件之后的天数。', caution: INVITES },
  },
};
