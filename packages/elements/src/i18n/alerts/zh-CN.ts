import type { AlertsStrings } from './strings.js';

export const alertsZhCN: AlertsStrings = {
  title: '最近的反诈提醒',
  kinds: { new: '新提醒', update: '有更新', cancel: '已撤回', 'all-clear': '已解除' },
  severities: { severe: '重要', moderate: '留意', minor: '知道一下' },
  area: '范围',
  published: (time) => `${time} 发布`,
  updated: (time) => `${time} 更新`,
  loading: '正在取提醒……',
  none: '目前没有提醒。',
  noneIsNotSafe: (ask) => `没有提醒不等于没有骗局。拿不准就${ask}。`,
  stale: (time) => `从 ${time} 起就没有新消息了，下面的可能已经过时。`,
  staleUnknown: '不知道这些提醒是什么时候的，可能已经过时。',
  broken: (time) => `这会儿取不到新的提醒。下面是 ${time} 的。`,
  brokenNever: '这会儿取不到提醒，请过一会儿再试。',
  unread: (count) => `有 ${count} 条看不懂，没有列出。`,
  more: '看原文',
  read: '这种骗局是怎么回事',
  over: (count) => `已经解除或撤回的（${count} 条）`,
  shown: (count) => `有 ${count} 条提醒`,
};
